using Orm.Engine.Functions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Calls of functions, and which of several of one name is meant.
internal sealed partial class Binder
{
    private BoundExpression BindCall(FunctionCall call, Scope scope)
    {
        if (call.Over is not null)
        {
            return BindWindowCall(call, scope);
        }

        if (IsHypothetical(call))
        {
            return Bind(HypotheticalSet(call), scope);
        }

        if (AggregateKindOf(call) is { } kind && !IsScalarExtremum(kind, call))
        {
            BoundAggregate aggregate = BindAggregate(kind, call, scope);
            return FromExtremumKey(OfItsQuery(aggregate, call, scope), aggregate.KeyCollation);
        }

        if (call.IsStar || call.IsDistinct || call.Filter is not null || !call.WithinGroup.IsEmpty)
        {
            throw Error(SqlStates.WrongObjectType, $"{call.Name.Name} is not an aggregate", call);
        }

        switch (call.Name.Name)
        {
            case "coalesce" or "ifnull":
                return BindChoice(ChoiceKind.Coalesce, call, scope);
            case "greatest" or "max":
                return BindChoice(ChoiceKind.Greatest, call, scope);
            case "least" or "min":
                return BindChoice(ChoiceKind.Least, call, scope);
            case "nullif":
                return BindNullIf(call, scope);
            case "grouping":
                return BindGrouping(call, scope);
        }

        BoundExpression[] arguments = call.Arguments.Select(argument => Bind(argument, scope)).AsSpan().ToArray();
        return Call(_schema.Functions.Find(call.Name.Name), call.Name.Name, arguments, call);
    }

    private AggregateKind? AggregateKindOf(FunctionCall call) => AggregateTable.Find(call.Name.Name)
        ?? (_schema.Functions.IsAggregate(call.Name.Name) ? AggregateKind.Registered : null);

    private AggregateFunction? Resolve(AggregateKind kind, FunctionCall call, SqlType argument) =>
        kind == AggregateKind.Registered
            ? _schema.Functions.FindAggregate(call.Name.Name, argument)
            : AggregateTable.Resolve(kind, argument);

    /// <summary>SQLite's max and min of several values.</summary>
    private static bool IsScalarExtremum(AggregateKind kind, FunctionCall call) =>
        kind is AggregateKind.Maximum or AggregateKind.Minimum && call.Arguments.Count > 1;

    /// <summary>Chooses among functions as PostgreSQL does: the fewest conversions, and none that loses
    /// anything.</summary>
    private BoundExpression Call(
        ReadOnlySpan<ScalarFunction> candidates, string name, BoundExpression[] arguments, SyntaxNode at)
    {
        ScalarFunction? best = null;
        int bestCost = int.MaxValue;
        foreach (ScalarFunction candidate in candidates)
        {
            int cost = CallCost(candidate, arguments);
            if (cost < bestCost)
            {
                best = candidate;
                bestCost = cost;
            }
        }

        if (best is null)
        {
            if (candidates.IsEmpty && ArrayFunction(name, at) is { } unsupported)
            {
                throw unsupported;
            }

            string types = string.Join(", ", arguments.Select(a => IsFlexible(a) ? "unknown" : a.Type.ToString()));
            throw Error(
                SqlStates.UndefinedFunction,
                $"There is no {name}({types})",
                at,
                candidates.IsEmpty ? Suggest(name, _schema.Functions.Names) : "Cast the arguments.");
        }

        var converted = new BoundExpression[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            SqlTypeKind kind = best.ParameterAt(i);
            converted[i] = kind == SqlTypeKind.Null
                ? Settle(arguments[i], at)
                : CastOperand(arguments[i], new SqlType(kind), at);
        }

        return new BoundCall(
            best, new SyntaxList<BoundExpression>(converted), WithCollationOf(best.Result, arguments));
    }

    private static int CallCost(ScalarFunction function, BoundExpression[] arguments)
    {
        if (!function.Accepts(arguments.Length))
        {
            return int.MaxValue;
        }

        int cost = 0;
        for (int i = 0; i < arguments.Length; i++)
        {
            SqlTypeKind kind = function.ParameterAt(i);
            SqlType from = arguments[i].Type;
            if (kind == SqlTypeKind.Null || kind == from.Kind || (kind == SqlTypeKind.Text && from.IsCharacter))
            {
                continue;
            }

            if (IsFlexible(arguments[i]))
            {
                cost += kind is SqlTypeKind.Text or SqlTypeKind.Double or SqlTypeKind.TimestampTz ? 1 : 2;
            }
            else if (CastRules.Allows(from, new SqlType(kind), CastContext.Implicit))
            {
                cost += 10 + Distance(from.Kind, kind);
            }
            else
            {
                return int.MaxValue;
            }
        }

        return cost;
    }

    // Of the kinds that a number can become, DOUBLE is preferred, as PostgreSQL does; the width decides among integers.
    private static int Distance(SqlTypeKind from, SqlTypeKind to) => to switch
    {
        SqlTypeKind.Integer or SqlTypeKind.BigInt => to - from,
        SqlTypeKind.Double when CastRules.IsInteger(from) || from == SqlTypeKind.Real => 4,
        SqlTypeKind.Decimal => 5,
        SqlTypeKind.Timestamp when from == SqlTypeKind.Date => 4,
        _ => 6,
    };

    private BoundAggregate BindAggregate(AggregateKind kind, FunctionCall call, Scope scope, bool isWindow = false)
    {
        if (AggregateTable.IsOrderedSet(kind) || !call.WithinGroup.IsEmpty)
        {
            call = OrderedSet(kind, call, isWindow);
        }

        BoundExpression? filter = call.Filter is null ? null : BindCondition(call.Filter, scope);
        if (call.IsStar || (call.Arguments.IsEmpty && kind == AggregateKind.Count))
        {
            if (kind != AggregateKind.Count)
            {
                throw Error(SqlStates.UndefinedFunction, $"{call.Name.Name}(*) is not defined", call);
            }

            var rows = new AggregateFunction(AggregateKind.CountRows, default, SqlType.BigInt);
            return new BoundAggregate(rows, default, SqlType.BigInt) { Filter = filter };
        }

        BoundExpression[] arguments =
            call.Arguments.Select(argument => Settle(Bind(argument, scope), argument)).AsSpan().ToArray();
        AggregateFunction function = (arguments.Length == 0 ? null : Resolve(kind, call, arguments[0].Type))
            ?? throw Error(
                SqlStates.UndefinedFunction,
                $"There is no {call.Name.Name}({string.Join(", ", arguments.Select(a => a.Type))})",
                call,
                "Cast the argument.");
        arguments = CastArguments(function, arguments, call);
        RequireNotNested(arguments, call, isWindow);
        Collation collation = Collate(ref function, arguments, call);

        return new BoundAggregate(function, new SyntaxList<BoundExpression>(arguments), function.Result)
        {
            KeyCollation = collation,
            IsDistinct = call.IsDistinct,
            Filter = filter,
            OrderBy = call.OrderBy.Select(item => BindSortKey(item, Bind(item.Expression, scope))),
        };
    }

    /// <summary>
    /// A call of sorted values as one with ORDER BY: <c>f(part) WITHIN GROUP (ORDER BY x)</c> is f(x, part ORDER BY x).
    /// </summary>
    private FunctionCall OrderedSet(AggregateKind kind, FunctionCall call, bool isWindow)
    {
        string name = call.Name.Name;
        if (!AggregateTable.IsOrderedSet(kind))
        {
            throw Error(
                SqlStates.UndefinedFunction,
                $"{name} is no aggregate of sorted values",
                call,
                "Leave WITHIN GROUP out.");
        }

        if (call.WithinGroup.Count != 1 || isWindow || call.IsDistinct || !call.OrderBy.IsEmpty)
        {
            throw Error(
                isWindow ? SqlStates.FeatureNotSupported : SqlStates.UndefinedFunction,
                isWindow ? $"{name} cannot stand over a window" : $"{name} takes its values from one sorted expression",
                call,
                $"Write {name}(...) WITHIN GROUP (ORDER BY ...).");
        }

        return call with
        {
            Arguments = new SyntaxList<Expression>([call.WithinGroup[0].Expression, .. call.Arguments.AsSpan()]),
            OrderBy = call.WithinGroup,
            WithinGroup = default,
        };
    }

    /// <summary>An aggregate over groups may stand in one over a window, which is computed later.</summary>
    private void RequireNotNested(BoundExpression[] arguments, FunctionCall call, bool isWindow)
    {
        if (arguments.Any(argument => argument.Any(node => node is BoundWindow)))
        {
            throw Error(
                isWindow ? SqlStates.WindowingError : SqlStates.GroupingError,
                "A window function stands inside another function of several rows",
                call,
                "Compute the inner one in a query in FROM.");
        }

        if (!isWindow && arguments.Any(argument => argument.Any(node => node is BoundAggregate)))
        {
            throw Error(SqlStates.GroupingError, "An aggregate stands inside another one", call);
        }
    }

    private BoundExpression[] CastArguments(
        AggregateFunction function, BoundExpression[] arguments, FunctionCall call)
    {
        int most = function.Second is null ? 1 : 2;
        if (arguments.Length > most || arguments.Length < (function.IsSecondOptional ? 1 : most))
        {
            throw Error(SqlStates.UndefinedFunction, $"{call.Name.Name} takes another number of arguments", call);
        }

        if (function.IsOrderedSet && arguments.Length == 2 && arguments[1].Any(node => node is BoundColumn))
        {
            throw NotSupported($"A column as the part that {call.Name.Name} is asked for", call);
        }

        arguments[0] = CastOperand(arguments[0], function.Argument, call);
        if (arguments.Length == 2 && function.Second is { Kind: not SqlTypeKind.Null } second)
        {
            arguments[1] = CastOperand(arguments[1], second, call);
        }

        return arguments;
    }

    private SortKey BindSortKey(OrderItem item, BoundExpression expression)
    {
        BoundExpression key = OrderKeyOf(Settle(expression, item));
        if (!key.Type.IsOrdered)
        {
            throw Error(SqlStates.UndefinedFunction, $"Values of {key.Type} have no order", item);
        }

        bool descending = item.Direction == SortDirection.Descending;
        bool nullsFirst = item.Nulls == NullsOrder.Unspecified ? descending : item.Nulls == NullsOrder.First;
        return new SortKey(key, descending, nullsFirst);
    }
}
