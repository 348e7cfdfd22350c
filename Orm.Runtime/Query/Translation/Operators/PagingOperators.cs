using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// Take: at most so many rows. The number is a parameter, so that every page runs the same statement.
/// </summary>
internal sealed class TakeOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Take"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var query = translator.Admit(Paging.Source(call, translator), Clause.Limit);
        var count = Counts.Translate(call, translator);
        return query with { Select = query.Select with { Limit = count } };
    }
}

/// <summary>Skip: leaves out so many rows.</summary>
internal sealed class SkipOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Skip"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var query = translator.Admit(Paging.Source(call, translator), Clause.Offset);
        var count = Counts.Translate(call, translator);
        return query with { Select = query.Select with { Offset = count } };
    }
}

/// <summary>What pages are cut out of.</summary>
internal static class Paging
{
    /// <summary>The query that an operator makes a page of; its author hears of it where it has no order.</summary>
    internal static QueryState Source(OperatorNode call, Translator translator)
    {
        var query = translator.TranslateQuery(call.Source);
        if (query.Select.OrderBy.IsEmpty && !query.Select.IsPaged)
        {
            translator.Advise(QueryAdviceKind.PageWithoutOrder, call);
        }

        return query;
    }
}

/// <summary>Numbers of rows.</summary>
internal static class Counts
{
    /// <summary>The number that an operator was given, as a parameter whatever it is.</summary>
    internal static Scalar Translate(OperatorNode call, Translator translator) => call.Arguments[0] switch
    {
        CapturedNode captured when captured.Type.Scalar == Model.ScalarKind.Int32
            => OfForm(ArgumentForm.RowCount, captured),
        LiteralNode { Value: int count } => Constant(count),
        _ when call.Arguments[0].Type.Scalar == Model.ScalarKind.Int32 => throw new TranslationException(
            call.Arguments[0], "How many rows to read cannot depend on the row. Compute the number before the query."),
        _ => throw new TranslationException(call.Arguments[0], "Only a number of rows is translated here."),
    };

    /// <summary>A number that stands in the program's text; none where it is negative, as in C#.</summary>
    internal static Scalar Constant(int count)
        => new ParameterScalar(Argument.OfConstant(Math.Max(0, count)), ScalarType.Int32, IsNullable: false);

    /// <summary>One row at a position, which a captured number may put before the first.</summary>
    internal static Scalar One(SyntaxNode position) => position switch
    {
        CapturedNode captured => OfForm(ArgumentForm.RowAtPosition, captured),
        LiteralNode { Value: int place } => Constant(place < 0 ? 0 : 1),
        _ => Constant(1),
    };

    private static ParameterScalar OfForm(ArgumentForm form, CapturedNode captured)
        => new(new Argument(form, captured.Index), ScalarType.Int32, IsNullable: false);
}
