using Orm.Backends;
using Orm.Model;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>What has a <see cref="QueryContext"/>: the owner of a session.</summary>
internal interface IQueryOwner
{
    ContextModel Model { get; }

    QueryContext Queries { get; }
}

/// <summary>What the queries of one context run on. Compiled ones need neither the model nor plans.</summary>
internal sealed class QueryContext(IQueryOwner owner, Session session)
{
    internal ContextModel Model => owner.Model;

    internal Session Session { get; } = session;

    internal Database Database => Session.Database;

    /// <summary>Whether queries are translated when they run though they were compiled, so that both can be compared.
    /// </summary>
    internal bool TranslatesCompiled { get; set; }

    /// <summary>The plans of this kind of context, which all contexts of the model and the dialect share.</summary>
    internal PlanCache Plans
    {
        get => field ??= PlanCache.For(Model, Database.Dialect);
        set;
    }
}
