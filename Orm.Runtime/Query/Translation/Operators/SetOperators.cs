using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>Union, Concat, Intersect and Except. Elements are equal where all their values are, null to null.</summary>
internal sealed class SetOperatorOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Union", "Concat", "Intersect", "Except"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        RefuseComparer(call, 1);
        var op = call.Name switch
        {
            "Union" => SetOperator.Union,
            "Concat" => SetOperator.UnionAll,
            "Intersect" => SetOperator.Intersect,
            _ => SetOperator.Except,
        };
        var left = translator.TranslateQuery(call.Source);
        return SetOperations.Combine(op, left, translator.TranslateQuery(call.Arguments[0]), call, translator);
    }

    internal static void RefuseComparer(OperatorNode call, int place)
    {
        if (call.Arguments.Count > place)
        {
            throw new TranslationException(
                call, "A comparer is code that the database cannot run. Select what to compare.");
        }
    }
}

/// <summary>Append and Prepend: one more value behind the elements or before them.</summary>
internal sealed class AppendOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Append", "Prepend"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var query = translator.TranslateQuery(call.Source);
        var element = SetOperations.OfOne(translator.Translate(call.Arguments[0]));
        return call.Name == "Append"
            ? SetOperations.Combine(SetOperator.UnionAll, query, element, call, translator)
            : SetOperations.Combine(SetOperator.UnionAll, element, query, call, translator);
    }
}
