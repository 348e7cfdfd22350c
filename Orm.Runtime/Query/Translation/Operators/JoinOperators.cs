using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// Join, LeftJoin and RightJoin: pairs of elements with equal keys; the forms with a side keep the elements of that
/// side that have no match. RightJoin is LeftJoin with the sides exchanged, because not every database has both.
/// </summary>
internal sealed class JoinOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Join", "LeftJoin", "RightJoin"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        RefuseComparer(call);
        var isTurned = call.Name == "RightJoin";
        var (first, second) = isTurned ? (call.Arguments[0], call.Source) : (call.Source, call.Arguments[0]);
        var (firstKey, secondKey) = isTurned ? (2, 1) : (1, 2);
        var outer = translator.Admit(translator.TranslateQuery(first), Clause.Join);
        var inner = Matching(
            ref outer,
            second,
            Translator.Lambda(call, firstKey),
            Translator.Lambda(call, secondKey),
            call,
            translator);
        if (call.Name != "Join")
        {
            inner = OptionalRows.Of(inner, call, translator);
        }

        var (pairs, innerShape) = Combination.Of(outer, inner, call, translator);
        var result = Translator.Lambda(call, 3);
        return isTurned
            ? Combination.Project(pairs, result, innerShape, outer.Shape, translator)
            : Combination.Project(pairs, result, outer.Shape, innerShape, translator);
    }

    /// <summary>The elements of a query whose keys match the key of an element of another query.</summary>
    internal static QueryState Matching(
        ref QueryState outer,
        SyntaxNode inner,
        LambdaNode outerKey,
        LambdaNode innerKey,
        SyntaxNode call,
        Translator translator)
    {
        var first = translator.Over(ref outer, element => translator.TranslateLambda(outerKey, element));
        var query = translator.Admit(translator.TranslateQuery(inner), Clause.Join);
        var second = translator.Over(ref query, element => translator.TranslateLambda(innerKey, element));
        return query.Filtered(Keys.Match(first, second, call));
    }

    internal static void RefuseComparer(OperatorNode call)
    {
        if (call.Arguments.Count > 4)
        {
            throw new TranslationException(
                call.Arguments[4],
                "A comparer is code that the database cannot run. Make keys that are equal instead.");
        }
    }
}
