using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// Take: at most so many rows. The number is a parameter, so that every page runs the same statement. A range that
/// begins at a place from the end and ends at one from the start is two numbers.
/// </summary>
internal sealed class TakeOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Take"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        if (call.Arguments.Count == 2)
        {
            return Between(call, translator);
        }

        var query = translator.Admit(Paging.Source(call, translator), Clause.Limit);
        var count = Counts.Translate(call);
        return query with { Select = query.Select with { Limit = count } };
    }

    // Of so many rows from the end, those that are also among so many from the start.
    private static QueryState Between(OperatorNode call, Translator translator)
    {
        var query = RowNumbers.Ordered(translator.TranslateQuery(call.Source), call, translator);
        var place = RowNumbers.Of(query);
        var behind = new BinaryScalar(BinaryOperator.Subtract, RowNumbers.CountOf(), place, ScalarType.Int64);
        return translator.FilterWindows(query, BinaryScalar.And(
            BinaryScalar.Compare(BinaryOperator.Less, behind, Counts.Translate(call)),
            BinaryScalar.Compare(BinaryOperator.LessOrEqual, place, Counts.Translate(call, argument: 1))));
    }
}

/// <summary>Skip: leaves out so many rows.</summary>
internal sealed class SkipOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Skip"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var query = translator.Admit(Paging.Source(call, translator), Clause.Offset);
        var count = Counts.Translate(call);
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
    internal static Scalar Translate(OperatorNode call, int argument = 0) => call.Arguments[argument] switch
    {
        CapturedNode captured when captured.Type.Scalar == Model.ScalarKind.Int32
            => OfForm(ArgumentForm.RowCount, captured),
        LiteralNode { Value: int count } => Constant(count),
        { Type.Scalar: Model.ScalarKind.Int32 } number => throw new TranslationException(
            number, "How many rows to read cannot depend on the row. Compute the number before the query."),
        var other => throw new TranslationException(
            other, "Inside of a query only a number of rows is translated. Use Skip, Take, TakeLast or SkipLast."),
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
