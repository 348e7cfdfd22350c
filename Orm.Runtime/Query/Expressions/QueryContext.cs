using Orm.Backends;
using Orm.Model;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>What has a <see cref="QueryContext"/>: the owner of a session.</summary>
internal interface IQueryOwner
{
    QueryContext Queries { get; }
}

/// <summary>What the queries of one context run on.</summary>
internal sealed class QueryContext(ContextModel model, Session session)
{
    internal ContextModel Model { get; } = model;

    internal Session Session { get; } = session;

    internal Database Database => Session.Database;

    /// <summary>The plans of this kind of context, which all contexts of the model and the dialect share.</summary>
    internal PlanCache Plans { get; set; } = PlanCache.For(model, session.Database.Dialect);
}
