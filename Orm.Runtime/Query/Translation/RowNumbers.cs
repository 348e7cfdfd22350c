using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// The places of elements in the order of their query: what C# calls an index. Rows have one only where the query says
/// in which order they come.
/// </summary>
internal static class RowNumbers
{
    private static readonly WindowFrame UpToHere = new(
        FrameUnit.Rows,
        new FrameBound(FrameBoundKind.UnboundedPreceding),
        new FrameBound(FrameBoundKind.CurrentRow),
        FrameExclusion.None);

    /// <summary>The query in a form whose rows can be numbered.</summary>
    internal static QueryState Ordered(QueryState query, SyntaxNode call, Translator translator)
        => query.Select.OrderBy.IsEmpty
            ? throw new TranslationException(
                call, "Rows of a table have no index. Order the query first, or number its results.")
            : translator.Admit(query, query.HasWindow ? Clause.GroupBy : Clause.Window);

    /// <summary>The place of a row, from zero.</summary>
    internal static ScalarShape IndexOf(QueryState query, TypeRef type) => new(
        new BinaryScalar(
            BinaryOperator.Subtract,
            Of(query),
            new LiteralScalar(1L, ScalarType.Int64),
            ScalarType.Int32),
        type);

    /// <summary>The place of a row, from one.</summary>
    internal static WindowScalar Of(QueryState query)
        => new(
            WindowFunctionKind.RowNumber,
            default,
            Filter: null,
            new WindowSpecification(default, query.Select.OrderBy, Frame: null),
            ScalarType.Int64,
            IsNullable: false);

    /// <summary>How many rows there are.</summary>
    internal static WindowScalar CountOf() => new(
        WindowFunctionKind.Count,
        default,
        Filter: null,
        WindowSpecification.Empty,
        ScalarType.Int64,
        IsNullable: false);

    /// <summary>How many rows up to a row do not fulfil a condition.</summary>
    internal static WindowScalar Failures(QueryState query, Scalar condition) => new(
        WindowFunctionKind.Count,
        EquatableArray.Of<Scalar>(CaseScalar.When(
            condition, LiteralScalar.Null(ScalarType.Int32), LiteralScalar.Of(1))),
        Filter: null,
        new WindowSpecification(default, query.Select.OrderBy, UpToHere),
        ScalarType.Int64,
        IsNullable: false);
}
