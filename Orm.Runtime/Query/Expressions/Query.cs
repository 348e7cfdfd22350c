using Orm.Linq.Expressions;
using Orm.Model;

namespace Orm;

/// <summary>
/// A query, as the operator that made it and the query that the operator was applied to. The set of an entity stands at
/// the beginning.
/// </summary>
/// <remarks>
/// The chain is what a plan is looked up by: it is walked at every execution, and allocates one object for each
/// operator beside the lambda that the C# compiler makes.
/// </remarks>
public abstract partial class Query
{
    private protected Query(QueryContext context) => Context = context;

    private protected Query(Query source, string name, OperatorArguments arguments)
    {
        Context = source.Context;
        Source = source;
        Operator = name;
        Arguments = arguments;
    }

    internal QueryContext Context { get; }

    /// <summary>What the operator was applied to; null for the set of an entity.</summary>
    internal Query? Source { get; }

    /// <summary>The operator's C# name.</summary>
    internal string Operator { get; } = string.Empty;

    /// <summary>The operator's arguments behind its source.</summary>
    internal OperatorArguments Arguments { get; }

    /// <summary>Whether the query stands before the statement, once for all of its uses.</summary>
    internal bool IsShared { get; init; }

    /// <summary>The type of the elements.</summary>
    internal abstract Type Element { get; }

    /// <summary>The program's rows, where this is the query of some.</summary>
    internal virtual OperatorValue? Values => null;

    /// <summary>What the program's rows consist of.</summary>
    internal virtual ProgramRow? Row => null;

    /// <summary>The navigation of an entity in memory, where this is the query of one.</summary>
    internal virtual INavigationRoot? Navigation => null;

    /// <summary>The entity, where this is the set of one.</summary>
    internal virtual EntityModel? Entity => null;
}
