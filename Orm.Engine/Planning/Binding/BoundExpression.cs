using Orm.Engine.Functions;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

/// <summary>
/// An expression whose names and types are known: every cast stands in it. Two that compute the same from the same
/// columns are equal, which is how GROUP BY finds its keys again.
/// </summary>
internal abstract record BoundExpression(SqlType Type)
{
    /// <summary>Whether it takes a number of a sequence, or calls what a program says to be volatile.</summary>
    internal bool TakesNumbers => this is BoundCall { Function.Name: "nextval" or "setval" }
        or BoundCall { Function: { IsRegistered: true, Volatility: Volatility.Volatile } }
        or BoundSubquery { Plan.TakesNumbers: true };

    /// <summary>A copy with other operands; a leaf gives itself, and so do the kinds that most conditions are made of
    /// where the operands are the same.</summary>
    internal virtual BoundExpression Map(Func<BoundExpression, BoundExpression> change) => this;
}

/// <summary>A value. One of type Null that holds a text is a literal whose type its surroundings decide.</summary>
internal sealed record BoundConstant(SqlValue Value, SqlType Type) : BoundExpression(Type)
{
    internal bool IsUntyped => Type.Kind == SqlTypeKind.Null;
}

/// <param name="Index">The place among the statement's parameters.</param>
/// <param name="Type">The type that the value is given as.</param>
internal sealed record BoundParameter(int Index, SqlType Type) : BoundExpression(Type);

internal sealed record BoundColumn(PlanColumn Column) : BoundExpression(Column.Type);

internal sealed record BoundCast(BoundExpression Operand, SqlType Type, bool IsExplicit) : BoundExpression(Type)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) =>
        change(Operand) is var operand && ReferenceEquals(operand, Operand) ? this : this with { Operand = operand };
}

/// <summary>Operands of one kind: integers of any width, doubles or decimals.</summary>
internal sealed record BoundArithmetic(
    ArithmeticOperator Operator, BoundExpression Left, BoundExpression Right, SqlType Type) : BoundExpression(Type)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change)
    {
        (BoundExpression left, BoundExpression right) = (change(Left), change(Right));
        return ReferenceEquals(left, Left) && ReferenceEquals(right, Right)
            ? this
            : this with { Left = left, Right = right };
    }
}

internal sealed record BoundCall(ScalarFunction Function, SyntaxList<BoundExpression> Arguments, SqlType Type)
    : BoundExpression(Type)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) =>
        this with { Arguments = Arguments.Map(change) };
}

internal enum Comparison
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>Operands of one kind.</summary>
internal sealed record BoundComparison(Comparison Operator, BoundExpression Left, BoundExpression Right)
    : BoundExpression(SqlType.Boolean)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change)
    {
        (BoundExpression left, BoundExpression right) = (change(Left), change(Right));
        return ReferenceEquals(left, Left) && ReferenceEquals(right, Right)
            ? this
            : this with { Left = left, Right = right };
    }
}

/// <summary>IS [NOT] DISTINCT FROM, for operands of one kind.</summary>
internal sealed record BoundDistinct(BoundExpression Left, BoundExpression Right, bool IsNegated)
    : BoundExpression(SqlType.Boolean)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change)
    {
        (BoundExpression left, BoundExpression right) = (change(Left), change(Right));
        return ReferenceEquals(left, Left) && ReferenceEquals(right, Right)
            ? this
            : this with { Left = left, Right = right };
    }
}

internal sealed record BoundLogical(LogicalOperator Operator, SyntaxList<BoundExpression> Operands)
    : BoundExpression(SqlType.Boolean)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) =>
        Operands.Map(change) is var operands && operands.IsSame(Operands) ? this : this with { Operands = operands };
}

internal sealed record BoundNot(BoundExpression Operand) : BoundExpression(SqlType.Boolean)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) =>
        change(Operand) is var operand && ReferenceEquals(operand, Operand) ? this : this with { Operand = operand };
}

internal sealed record BoundIs(BoundExpression Operand, TruthTest Test, bool IsNegated)
    : BoundExpression(SqlType.Boolean)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) =>
        change(Operand) is var operand && ReferenceEquals(operand, Operand) ? this : this with { Operand = operand };
}

internal sealed record BoundLike(
    BoundExpression Operand, BoundExpression Pattern, BoundExpression? Escape, bool IgnoreCase)
    : BoundExpression(SqlType.Boolean)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) => this with
    {
        Operand = change(Operand),
        Pattern = change(Pattern),
        Escape = Escape is null ? null : change(Escape),
    };
}

/// <summary>Whether a value is one of a list, all of one kind.</summary>
internal sealed record BoundInList(BoundExpression Operand, SyntaxList<BoundExpression> Items)
    : BoundExpression(SqlType.Boolean)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) =>
        this with { Operand = change(Operand), Items = Items.Map(change) };
}

/// <summary>Conditions and results alternate; an odd last one is the ELSE.</summary>
internal sealed record BoundCase(SyntaxList<BoundExpression> Parts, SqlType Type) : BoundExpression(Type)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) =>
        this with { Parts = Parts.Map(change) };
}

/// <summary>Computes a value once, and with it an expression in which it stands several times.</summary>
internal sealed record BoundLet(BoundKept Kept, BoundExpression Value, BoundExpression Result)
    : BoundExpression(Result.Type)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) =>
        this with { Value = change(Value), Result = change(Result) };
}

/// <summary>The value that a <see cref="BoundLet"/> around it keeps. The object is the identity.</summary>
internal sealed record BoundKept(SqlType Type) : BoundExpression(Type)
{
    public bool Equals(BoundKept? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>COALESCE, GREATEST and LEAST: what they have in common is that operands may be left out as NULL.</summary>
internal sealed record BoundChoice(ChoiceKind Kind, SyntaxList<BoundExpression> Operands, SqlType Type)
    : BoundExpression(Type)
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) =>
        this with { Operands = Operands.Map(change) };
}

internal enum ChoiceKind
{
    Coalesce,
    Greatest,
    Least,
}

/// <summary>A row value; only comparisons and IN take one.</summary>
internal sealed record BoundRow(SyntaxList<BoundExpression> Items) : BoundExpression(default(SqlType))
{
    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) =>
        this with { Items = Items.Map(change) };
}

internal enum SubqueryKind
{
    Scalar,

    /// <summary>The first value of the one row. The other columns of the plan have their values from then on.</summary>
    Row,
    Exists,

    /// <summary>Whether the comparison holds for some row; IN is = ANY.</summary>
    Any,
    All,
}

/// <summary>A query within an expression. Columns of the query around it may occur in its plan.</summary>
internal sealed record BoundSubquery(SubqueryKind Kind, PlanNode Plan, SqlType Type) : BoundExpression(Type)
{
    internal Comparison Comparison { get; init; }

    /// <summary>What is compared with the rows' columns.</summary>
    internal SyntaxList<BoundExpression> Operands { get; init; }

    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) =>
        this with { Operands = Operands.Map(change) };
}

/// <summary>A call of an aggregate, until its query's grouping has made a column of it.</summary>
internal sealed record BoundAggregate(AggregateFunction Function, SyntaxList<BoundExpression> Arguments, SqlType Type)
    : BoundExpression(Type)
{
    internal bool IsDistinct { get; init; }

    internal BoundExpression? Filter { get; init; }

    internal SyntaxList<SortKey> OrderBy { get; init; }

    /// <summary>The collation whose keys are compared for the least or the greatest, instead of the texts.</summary>
    internal Types.Collation KeyCollation { get; init; }

    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) => this with
    {
        Arguments = Arguments.Map(change),
        Filter = Filter is null ? null : change(Filter),
        OrderBy = OrderBy.Select(key => key with { Expression = change(key.Expression) }),
    };
}

/// <summary>A call over a window, until its query has made a column of it.</summary>
internal sealed record BoundWindow(
    WindowFunction? Function, BoundAggregate? Aggregate, SyntaxList<BoundExpression> Arguments, SqlType Type)
    : BoundExpression(Type)
{
    internal SyntaxList<BoundExpression> PartitionBy { get; init; }

    internal SyntaxList<SortKey> OrderBy { get; init; }

    internal BoundFrame Frame { get; init; } = BoundFrame.Default;

    internal bool IgnoreNulls { get; init; }

    internal override BoundExpression Map(Func<BoundExpression, BoundExpression> change) => this with
    {
        Aggregate = (BoundAggregate?)Aggregate?.Map(change),
        Arguments = Arguments.Map(change),
        PartitionBy = PartitionBy.Map(change),
        OrderBy = OrderBy.Select(key => key with { Expression = change(key.Expression) }),
    };
}

/// <summary>Which rows around the current one a window function sees.</summary>
internal sealed record BoundFrame(
    FrameUnit Unit, FrameBoundKind Start, BoundExpression? StartOffset, FrameBoundKind End, BoundExpression? EndOffset)
{
    /// <summary>From the first row to the last that is equal to the current one in the order.</summary>
    internal static readonly BoundFrame Default = new(
        FrameUnit.Range, FrameBoundKind.UnboundedPreceding, null, FrameBoundKind.CurrentRow, null);

    internal FrameExclusion Exclusion { get; init; }
}

/// <summary>What rows are ordered by.</summary>
internal sealed record SortKey(BoundExpression Expression, bool IsDescending, bool NullsFirst);

/// <summary>The next value of a column that counts by itself.</summary>
internal sealed record BoundNextValue(Catalog.CatalogIdentity Identity, SqlType Type) : BoundExpression(Type);
