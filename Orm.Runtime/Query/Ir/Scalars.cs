using Orm.Model;

namespace Orm.Linq.Ir;

/// <summary>
/// An expression with one value per row. The tree means what SQL means: an operator over NULL is unknown. C#'s meaning
/// is spelled out with <see cref="BinaryOperator.Is"/> and its like; the rules in Query/Rewrites make it cheap.
/// </summary>
/// <param name="Type">The value's type.</param>
/// <param name="IsNullable">Whether the value can be NULL.</param>
internal abstract record Scalar(ScalarType Type, bool IsNullable)
{
    internal bool IsBoolean => Type.Kind == ScalarKind.Boolean && Type.Conversion is null;
}

/// <summary>A column of a source in scope.</summary>
/// <param name="Source">The source's <see cref="Ir.Source.Id"/>.</param>
/// <param name="Name">The column's name there.</param>
internal sealed record ColumnScalar(int Source, string Name, ScalarType Type, bool IsNullable)
    : Scalar(Type, IsNullable);

/// <summary>A value that is known when the query runs.</summary>
/// <param name="Argument">Where the value comes from.</param>
internal sealed record ParameterScalar(Argument Argument, ScalarType Type, bool IsNullable) : Scalar(Type, IsNullable);

/// <summary>A value that stands in the program's text.</summary>
/// <param name="Value">The value in its stored form; null for NULL.</param>
internal sealed record LiteralScalar(object? Value, ScalarType Type) : Scalar(Type, Value is null)
{
    internal static LiteralScalar True { get; } = new(true, ScalarType.Boolean);

    internal static LiteralScalar False { get; } = new(false, ScalarType.Boolean);

    internal static LiteralScalar Null(ScalarType type) => new(null, type);

    internal static LiteralScalar Of(int value) => new(value, ScalarType.Int32);

    internal static LiteralScalar Of(string value) => new(value, ScalarType.Text);
}

/// <summary>An operator over one value.</summary>
internal sealed record UnaryScalar(UnaryOperator Operator, Scalar Operand, ScalarType Type)
    : Scalar(Type, Operator < UnaryOperator.IsNull && Operand.IsNullable)
{
    internal static Scalar Not(Scalar operand) => new UnaryScalar(UnaryOperator.Not, operand, ScalarType.Boolean);

    internal static Scalar IsNull(Scalar operand) => new UnaryScalar(UnaryOperator.IsNull, operand, ScalarType.Boolean);

    internal static Scalar IsNotNull(Scalar operand)
        => new UnaryScalar(UnaryOperator.IsNotNull, operand, ScalarType.Boolean);
}

/// <summary>An operator over two values.</summary>
internal sealed record BinaryScalar(BinaryOperator Operator, Scalar Left, Scalar Right, ScalarType Type)
    : Scalar(Type, Operator is not (BinaryOperator.Is or BinaryOperator.IsNot) && (Left.IsNullable || Right.IsNullable))
{
    internal static Scalar Compare(BinaryOperator comparison, Scalar left, Scalar right)
        => new BinaryScalar(comparison, left, right, ScalarType.Boolean);

    internal static Scalar And(Scalar left, Scalar right) => Compare(BinaryOperator.And, left, right);

    internal static Scalar Or(Scalar left, Scalar right) => Compare(BinaryOperator.Or, left, right);

    /// <summary>Both conditions, or the one that there is.</summary>
    internal static Scalar? AndAlso(Scalar? left, Scalar? right)
        => left is null ? right : right is null ? left : And(left, right);
}

/// <summary>The first branch whose condition is true.</summary>
internal sealed record CaseScalar(EquatableArray<CaseBranch> Branches, Scalar Else, ScalarType Type)
    : Scalar(Type, Else.IsNullable || Branches.Any(branch => branch.Value.IsNullable))
{
    internal static Scalar When(Scalar condition, Scalar value, Scalar otherwise)
        => new CaseScalar(EquatableArray.Of(new CaseBranch(condition, value)), otherwise, value.Type);
}

/// <summary>A condition and the value where it holds.</summary>
internal sealed record CaseBranch(Scalar Condition, Scalar Value);

/// <summary>A value as another type, as C# casts it.</summary>
internal sealed record CastScalar(Scalar Operand, ScalarType Type) : Scalar(Type, Operand.IsNullable);

/// <summary>A function that each dialect renders in its own way.</summary>
internal sealed record FunctionScalar(
    ScalarFunction Function, EquatableArray<Scalar> Arguments, ScalarType Type, bool IsNullable)
    : Scalar(Type, IsNullable)
{
    /// <summary>A function whose value is NULL where one of its arguments is.</summary>
    internal static FunctionScalar Of(ScalarFunction function, ScalarType type, params Scalar[] arguments)
        => new(function, EquatableArray.Of(arguments), type, arguments.Any(argument => argument.IsNullable));
}

/// <summary>Whether a value is one of some others. Unknown where no value matches and one of them is NULL.</summary>
internal sealed record InListScalar(Scalar Value, EquatableArray<Scalar> Items)
    : Scalar(ScalarType.Boolean, Value.IsNullable || Items.Any(item => item.IsNullable));

/// <summary>Whether a value is among the rows of a query with one column.</summary>
internal sealed record InQueryScalar(Scalar Value, Relation Query, bool QueryIsNullable)
    : Scalar(ScalarType.Boolean, Value.IsNullable || QueryIsNullable);

/// <summary>Whether a query has rows.</summary>
internal sealed record ExistsScalar(SelectRelation Query) : Scalar(ScalarType.Boolean, IsNullable: false);

/// <summary>The one column of the one row of a query; NULL where it has none.</summary>
internal sealed record SubqueryScalar(SelectRelation Query, ScalarType Type, bool IsNullable)
    : Scalar(Type, IsNullable);

/// <summary>A function over the rows of a group.</summary>
/// <param name="Argument">What is aggregated; null for COUNT(*).</param>
/// <param name="IsDistinct">Whether equal values count once.</param>
/// <param name="Filter">Which rows count, where not all.</param>
internal sealed record AggregateScalar(
    AggregateFunction Function, Scalar? Argument, bool IsDistinct, Scalar? Filter, ScalarType Type)
    : Scalar(Type, Function != AggregateFunction.Count)
{
    /// <summary>What stands between two values of <see cref="AggregateFunction.Join"/>; null for the others.</summary>
    internal Scalar? Separator { get; init; }
}
