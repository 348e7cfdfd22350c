using Orm.Linq.Syntax;
using Orm.Linq.Translation.CommonTables;
using Orm.Linq.Translation.Operators;

namespace Orm.Linq.Translation;

/// <summary>A LINQ operator whose result is a query.</summary>
internal interface IQueryOperator
{
    /// <summary>The names that C# has for it.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Translates the operator with all that it is applied to.</summary>
    QueryState Apply(OperatorNode call, Translator translator);
}

/// <summary>A LINQ operator whose result is one value.</summary>
internal interface IValueOperator
{
    /// <summary>The names that C# has for it.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Translates the operator with all that it is applied to, as part of an expression.</summary>
    Shape Apply(OperatorNode call, Translator translator);
}

/// <summary>All LINQ operators that are translated, and why others are not.</summary>
internal static class OperatorTable
{
    private static readonly Dictionary<string, IQueryOperator> Queries = ByName<IQueryOperator>(
        operators => operators.Names,
        new WhereOperator(),
        new SelectOperator(),
        new OrderByOperator(),
        new TakeOperator(),
        new SkipOperator(),
        new AsCteOperator(),
        new KeysetOperator(),
        new RecursiveOperator(),
        new DistinctOperator(),
        new GroupByOperator(),
        new JoinOperator(),
        new GroupJoinOperator(),
        new SelectManyOperator(),
        new DefaultIfEmptyOperator(),
        new CollectOperator(),
        new SetOperatorOperator(),
        new AppendOperator(),
        new KeyOperator(),
        new ReverseOperator(),
        new LastPageOperator(),
        new WhileOperator(),
        new TypeOperator(),
        new IncludeOperator());

    private static readonly Dictionary<string, IValueOperator> Values = ByName<IValueOperator>(
        operators => operators.Names,
        new ElementOperator(),
        new AnyOperator(),
        new AllOperator(),
        new ContainsOperator(),
        new CountOperator(),
        new AggregateOperator());

    private static readonly Dictionary<string, string> Refusals = new(StringComparer.Ordinal)
    {
        ["AggregateBy"] =
            "A fold is code that the database cannot run. Use GroupBy with Sum, Min, Max, Count or string.Join.",
        ["CountBy"] = "A comparer is code that the database cannot run. Count by what it compares.",
        ["Zip"] = "Rows of a table have no position to pair them by. Join them by a key.",
        ["SequenceEqual"] =
            "Rows of a table have no order to compare them in. Compare the results after they are read.",
        ["Aggregate"] =
            "Code that goes from row to row cannot run in the database. Use Sum, Min, Max, Average or Count, or " +
            "aggregate the results after they are read.",
        ["Chunk"] =
            "Rows come one by one. Call it after they are read: query.AsEnumerable().Chunk(...).",
        ["Index"] = "It makes tuples of its own. Order the query and use Select((item, index) => new { index, item }).",
        ["Shuffle"] = "Rows cannot be put in an order that differs each time. Shuffle the results after they are read.",
    };

    internal static IQueryOperator? FindQuery(string name) => Queries.TryGetValue(name, out var found) ? found : null;

    internal static IValueOperator? FindValue(string name) => Values.TryGetValue(name, out var found) ? found : null;

    internal static string Refusal(string name) => Refusals.TryGetValue(name, out var reason)
        ? reason
        : $"{name} has no translation to SQL. Call it after the results are read: query.AsEnumerable().{name}(...).";

    private static Dictionary<string, T> ByName<T>(Func<T, IEnumerable<string>> names, params T[] operators)
        => operators
        .SelectMany(op => names(op).Select(name => (name, op)))
        .ToDictionary(entry => entry.name, entry => entry.op, StringComparer.Ordinal);
}
