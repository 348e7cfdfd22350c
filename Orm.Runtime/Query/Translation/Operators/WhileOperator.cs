using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// TakeWhile and SkipWhile: the elements before the first one that does not fulfil a predicate, or the others. In the
/// order of the query, that is whether one up to the element did not.
/// </summary>
internal sealed class WhileOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["TakeWhile", "SkipWhile"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var predicate = Translator.Lambda(call, 0);
        if (predicate.Parameters.Count != 1)
        {
            throw new TranslationException(
                call, "The index is counted by the rows themselves. Use Take or Skip behind a Where.");
        }

        var query = RowNumbers.Ordered(translator.TranslateQuery(call.Source), call, translator);
        var condition = translator.Over(ref query, element => translator.TranslatePredicate(predicate, element));
        if (condition.HasWindow())
        {
            throw new TranslationException(
                call, "It would look at a window in a window. Select the value of the inner one first.");
        }

        var failures = RowNumbers.Failures(query, condition);
        return translator.FilterWindows(query, BinaryScalar.Compare(
            call.Name == "TakeWhile" ? BinaryOperator.Equal : BinaryOperator.Greater,
            failures,
            new LiteralScalar(0L, ScalarType.Int64)));
    }
}
