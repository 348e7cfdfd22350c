using Orm.Engine.Functions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Calls with OVER.
internal sealed partial class Binder
{
    private IReadOnlyDictionary<string, WindowSpecification> _windows =
        new Dictionary<string, WindowSpecification>(StringComparer.Ordinal);

    private BoundExpression BindWindowCall(FunctionCall call, Scope scope)
    {
        WindowSpecification window = ResolveWindow(call.Over!);
        BoundWindow bound = AggregateKindOf(call) is { } kind
            ? OverAggregate(BindAggregate(kind, call with { Over = null }, scope, isWindow: true))
            : BindWindowFunction(call, scope);
        bound = bound with
        {
            PartitionBy = window.PartitionBy.Select(key => PartitionKeyOf(Settle(Bind(key, scope), key))),
            OrderBy = window.OrderBy.Select(item => BindSortKey(item, Bind(item.Expression, scope))),
            Frame = window.Frame is null ? BoundFrame.Default : BindFrame(window.Frame, window, scope),
            IgnoreNulls = call.NullTreatment == NullTreatment.Ignore,
        };
        bound = bound.Frame.Unit == FrameUnit.Range ? WithDistances(bound, call) : bound;
        return FromExtremumKey(bound, bound.Aggregate?.KeyCollation ?? Collation.Binary);
    }

    /// <summary>A key and the distances from it become one type: 3.5 before an integer is no whole number.</summary>
    private BoundWindow WithDistances(BoundWindow window, FunctionCall call)
    {
        BoundFrame frame = window.Frame;
        BoundExpression[] distances =
            [.. new[] { frame.StartOffset, frame.EndOffset }.OfType<BoundExpression>()];
        if (distances.Length == 0)
        {
            return window;
        }

        SortKey order = window.OrderBy[0];
        bool isNumber = CastRules.IsNumeric(order.Expression.Type.Kind);
        SqlType type = isNumber ? new SqlType(CommonType([order.Expression, .. distances], call).Kind)
            : SqlType.Interval;
        BoundExpression? Distance(BoundExpression? offset) => offset is null ? null : CastOperand(offset, type, call);
        return window with
        {
            OrderBy = isNumber
                ? [order with { Expression = CastOperand(order.Expression, type, call) }]
                : window.OrderBy,
            Frame = frame with
            {
                StartOffset = Distance(frame.StartOffset),
                EndOffset = Distance(frame.EndOffset),
            },
        };
    }

    private static BoundWindow OverAggregate(BoundAggregate aggregate) =>
        new(null, aggregate, aggregate.Arguments, aggregate.Type);

    private WindowSpecification ResolveWindow(Window window)
    {
        if (window is WindowName name)
        {
            return _windows.TryGetValue(name.Name, out WindowSpecification? named)
                ? ResolveWindow(named)
                : throw Error(SqlStates.UndefinedObject, $"There is no window '{name.Name}'", window);
        }

        var specification = (WindowSpecification)window;
        if (specification.BaseName is null)
        {
            return specification;
        }

        WindowSpecification basis = ResolveWindow(new WindowName(specification.BaseName) { Span = window.Span });
        return specification with
        {
            BaseName = null,
            PartitionBy = basis.PartitionBy,
            OrderBy = basis.OrderBy.IsEmpty ? specification.OrderBy : basis.OrderBy,
        };
    }

    private BoundWindow BindWindowFunction(FunctionCall call, Scope scope)
    {
        BoundExpression[] arguments =
            call.Arguments.Select(argument => Settle(Bind(argument, scope), argument)).AsSpan().ToArray();
        WindowFunction function = WindowFunctionTable.Find(call.Name.Name) ?? throw Error(
            SqlStates.UndefinedFunction, $"There is no window function '{call.Name.Name}'", call);
        if (call.Filter is not null)
        {
            throw NotSupported("FILTER of a function that is no aggregate", call);
        }

        if (!WindowFunctionTable.Accepts(function, arguments.Length))
        {
            throw Error(SqlStates.UndefinedFunction, $"{call.Name.Name} takes another number of arguments", call);
        }

        SqlType type = TypeOf(function, arguments);
        for (int i = 0; i < arguments.Length; i++)
        {
            bool isCount = function == WindowFunction.Ntile || i == 1;
            arguments[i] = isCount ? CoerceImplicitly(arguments[i], SqlType.BigInt, call)
                : i == 2 ? CoerceImplicitly(arguments[i], type, call) : arguments[i];
        }

        return new BoundWindow(function, null, new SyntaxList<BoundExpression>(arguments), type);
    }

    private static SqlType TypeOf(WindowFunction function, BoundExpression[] arguments) => function switch
    {
        WindowFunction.PercentRank or WindowFunction.CumulativeDistribution => SqlType.Double,
        WindowFunction.Ntile => SqlType.Integer,
        WindowFunction.Lag or WindowFunction.Lead or WindowFunction.FirstValue or WindowFunction.LastValue
            or WindowFunction.NthValue => arguments[0].Type,
        _ => SqlType.BigInt,
    };

    private BoundFrame BindFrame(WindowFrame frame, WindowSpecification window, Scope scope)
    {
        FrameBound end = frame.End ?? new FrameBound(FrameBoundKind.CurrentRow, null);
        if (frame.Start.Kind == FrameBoundKind.UnboundedFollowing || end.Kind == FrameBoundKind.UnboundedPreceding
            || frame.Start.Kind > end.Kind)
        {
            throw Error(SqlStates.WindowingError, "The frame ends before it starts", frame);
        }

        if (frame.Unit == FrameUnit.Groups && window.OrderBy.IsEmpty)
        {
            throw Error(SqlStates.WindowingError, "GROUPS needs ORDER BY", frame);
        }

        return new BoundFrame(
            frame.Unit,
            frame.Start.Kind,
            BindOffset(frame, frame.Start, window, scope),
            end.Kind,
            BindOffset(frame, end, window, scope))
        { Exclusion = frame.Exclusion };
    }

    private BoundExpression? BindOffset(
        WindowFrame frame, FrameBound bound, WindowSpecification window, Scope scope)
    {
        if (bound.Offset is null)
        {
            return null;
        }

        BoundExpression offset = Bind(bound.Offset, scope);
        if (frame.Unit != FrameUnit.Range)
        {
            return CoerceImplicitly(offset, SqlType.BigInt, bound);
        }

        if (window.OrderBy.Count != 1)
        {
            throw Error(SqlStates.WindowingError, "RANGE with an offset needs ORDER BY one expression", frame);
        }

        return offset;
    }
}
