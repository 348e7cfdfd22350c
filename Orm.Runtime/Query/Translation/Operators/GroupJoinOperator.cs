using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// GroupJoin: each element with the elements of another query that have the same key. What the result selector, or a
/// SelectMany behind it, does with those decides whether they become a subquery or a join.
/// </summary>
internal sealed class GroupJoinOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["GroupJoin"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        JoinOperator.RefuseComparer(call);
        var outer = translator.Admit(translator.TranslateQuery(call.Source), Clause.Select);
        var inner = JoinOperator.Matching(
            ref outer,
            call.Arguments[0],
            Translator.Lambda(call, 1),
            Translator.Lambda(call, 2),
            call,
            translator);
        var result = Translator.Lambda(call, 3);
        var group = new SequenceShape(inner, result.Parameters[1].Type);
        var shape = translator.Over(
            ref outer,
            element => translator.Settle(translator.TranslateLambda(result, element, group), result.Body));
        return outer with { Shape = shape };
    }
}
