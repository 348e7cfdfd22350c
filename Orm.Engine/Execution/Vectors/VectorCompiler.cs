using System.Collections.Immutable;
using Orm.Engine.Functions;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Makes kernels of bound expressions over the columns of a chunk. What has no kernel is computed row by row, so every
/// expression has a place here.
/// </summary>
internal sealed partial class VectorCompiler
{
    private readonly PlanBuilder _builder;
    private readonly ImmutableArray<PlanColumn> _columns;
    private readonly VectorType[] _types;
    private readonly Dictionary<PlanColumn, int> _slots;

    internal VectorCompiler(PlanBuilder builder, ImmutableArray<PlanColumn> columns, VectorType[] types)
    {
        _builder = builder;
        _columns = columns;
        _types = types;
        _slots = PlanBuilder.Slots(columns);
    }

    internal VectorExpression Compile(BoundExpression expression)
    {
        if (expression is BoundColumn column && _slots.TryGetValue(column.Column, out int slot))
        {
            return new ColumnExpression(slot, _types[slot]);
        }

        if (IsSameForAllRows(expression))
        {
            return Splat(expression);
        }

        return expression switch
        {
            BoundArithmetic arithmetic => CompileArithmetic(arithmetic),
            BoundCast cast => CompileCast(cast),
            BoundCase @case => CompileCase(@case),
            BoundCall call => CompileCall(call),
            _ => null,
        } ?? Rows(expression, isPure: false);
    }

    /// <summary>Whether nothing in it depends on the rows of the chunk.</summary>
    internal bool IsSameForAllRows(BoundExpression expression) =>
        !expression.Columns().Overlaps(_columns) && !expression.IsVolatile()
        && !expression.Any(node => node is BoundNextValue);

    private SplatExpression Splat(BoundExpression expression)
    {
        VectorType type = expression is BoundConstant { Value.Kind: SqlTypeKind.Decimal } constant
            && constant.Value.AsDecimal() is var number
            && number.Unscaled >= long.MinValue && number.Unscaled <= long.MaxValue
                ? new VectorType(SqlTypeKind.Decimal, VectorForm.Integers, number.Scale)
                : VectorType.OfRows(expression.Type);
        bool isPure = !expression.Any(node => node is BoundSubquery or BoundCall);
        return new SplatExpression(_builder.Compile(expression, _columns), type, isPure);
    }

    private RowExpression Rows(BoundExpression expression, bool isPure) => new(
        _builder.Compile(expression, _columns), Needed(expression), _types.Length,
        VectorType.OfRows(expression.Type), isPure);

    private int[] Needed(BoundExpression expression) =>
        [.. expression.Columns().Where(_slots.ContainsKey).Select(column => _slots[column]).Order()];

    private VectorExpression? CompileArithmetic(BoundArithmetic node)
    {
        VectorExpression left = Compile(node.Left);
        VectorExpression right = Compile(node.Right);
        if (node.Operator is not (ArithmeticOperator.Add or ArithmeticOperator.Subtract or ArithmeticOperator.Multiply)
            || left.Type.Form != right.Type.Form || left.Type.Kind != right.Type.Kind)
        {
            return null;
        }

        RowExpression fallback = Rows(node, left.IsPure && right.IsPure);
        bool varies = left.Type.Varies || right.Type.Varies;
        switch (left.Type)
        {
            case { Form: VectorForm.Integers, Kind: SqlTypeKind.Decimal }:
                return CompileDecimals(node, left, right, fallback);
            case { Form: VectorForm.Integers } when CastRules.IsInteger(node.Type.Kind):
                return Integers(
                    node.Operator, left, right,
                    new VectorType(node.Type.Kind, VectorForm.Integers, Varies: varies), fallback);
            case { Form: VectorForm.Doubles, Kind: SqlTypeKind.Double } when node.Type.Kind == SqlTypeKind.Double:
                return Doubles(
                    node.Operator, left, right,
                    new VectorType(node.Type.Kind, VectorForm.Doubles, Varies: varies), fallback);
            default:
                return null;
        }
    }

    private KernelExpression? CompileDecimals(
        BoundArithmetic node, VectorExpression left, VectorExpression right, RowExpression fallback)
    {
        int scale = node.Operator == ArithmeticOperator.Multiply
            ? left.Type.Scale + right.Type.Scale
            : Math.Max(left.Type.Scale, right.Type.Scale);
        if (scale > SqlType.MaxShortDecimalPrecision)
        {
            return null;
        }

        if (node.Operator != ArithmeticOperator.Multiply)
        {
            left = WithScale(left, node.Left, scale);
            right = WithScale(right, node.Right, scale);
        }

        return Integers(
            node.Operator, left, right,
            new VectorType(SqlTypeKind.Decimal, VectorForm.Integers, (byte)scale, Varies: true), fallback);
    }

    /// <summary>The same decimals with more digits behind the point.</summary>
    private VectorExpression WithScale(VectorExpression operand, BoundExpression source, int scale)
    {
        int more = scale - operand.Type.Scale;
        return more == 0 ? operand : new ScaledIntegers(
            operand,
            (long)SqlDecimal.PowerOfTen(more),
            operand.Type with { Scale = (byte)scale, Varies = true },
            Rows(source, operand.IsPure));
    }

    private static KernelExpression Integers(
        ArithmeticOperator op, VectorExpression left, VectorExpression right, VectorType type,
        RowExpression fallback) => op switch
        {
            ArithmeticOperator.Add => new IntegerArithmetic<AddIntegers>(left, right, type, fallback),
            ArithmeticOperator.Subtract => new IntegerArithmetic<SubtractIntegers>(left, right, type, fallback),
            _ => new IntegerArithmetic<MultiplyIntegers>(left, right, type, fallback),
        };

    private static KernelExpression Doubles(
        ArithmeticOperator op, VectorExpression left, VectorExpression right, VectorType type,
        RowExpression fallback) => op switch
        {
            ArithmeticOperator.Add => new DoubleArithmetic<AddDoubles>(left, right, type, fallback),
            ArithmeticOperator.Subtract => new DoubleArithmetic<SubtractDoubles>(left, right, type, fallback),
            _ => new DoubleArithmetic<MultiplyDoubles>(left, right, type, fallback),
        };

    private VectorExpression? CompileCast(BoundCast cast)
    {
        VectorExpression operand = Compile(cast.Operand);
        VectorType from = operand.Type;
        SqlTypeKind to = cast.Type.Kind;
        if (from.Kind == to && cast.Type.Length == 0 && (to is SqlTypeKind.Text or SqlTypeKind.Decimal))
        {
            return operand;
        }

        if (from.Form != VectorForm.Integers || cast.Type.Length != 0)
        {
            return null;
        }

        if (CastRules.IsInteger(from.Kind)
            && (to == SqlTypeKind.Decimal || (CastRules.IsInteger(to) && from.Kind < to)))
        {
            return new RelabelledIntegers(
                operand,
                new VectorType(to, VectorForm.Integers, Varies: from.Varies),
                Rows(cast, operand.IsPure));
        }

        return from.Kind == SqlTypeKind.Date && to == SqlTypeKind.Timestamp
            ? new ScaledIntegers(
                operand, Calendar.TicksPerDay, new VectorType(to, VectorForm.Integers, Varies: from.Varies),
                Rows(cast, operand.IsPure))
            : null;
    }

    private VectorCase? CompileCase(BoundCase node)
    {
        var conditions = new List<VectorPredicate>();
        var results = new List<(VectorExpression Value, BoundExpression Source)>();
        for (int i = 0; i + 1 < node.Parts.Count; i += 2)
        {
            conditions.Add(CompilePredicate(node.Parts[i]));
            results.Add((Compile(node.Parts[i + 1]), node.Parts[i + 1]));
        }

        if (node.Parts.Count % 2 == 1)
        {
            results.Add((Compile(node.Parts[^1]), node.Parts[^1]));
        }

        VectorType first = results[0].Value.Type;
        int scale = results.Max(result => result.Value.Type.Scale);
        if (results.Exists(r => r.Value.Type.Kind != first.Kind || r.Value.Type.Form != first.Form)
            || first.Form == VectorForm.Values || scale > SqlType.MaxShortDecimalPrecision)
        {
            return null;
        }

        VectorExpression[] values = [.. results.Select(r => WithScale(r.Value, r.Source, scale))];
        var type = new VectorType(first.Kind, first.Form, (byte)scale, Array.Exists(values, v => v.Type.Varies));
        int conditional = conditions.Count;
        return new VectorCase(
            [.. conditions], values[..conditional], values.Length > conditional ? values[^1] : null, type);
    }
}
