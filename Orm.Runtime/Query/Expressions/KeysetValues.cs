using System.Globalization;
using System.Linq.Expressions;

namespace Orm.Linq.Expressions;

/// <summary>The values of an order's keys at a place in it.</summary>
internal static class KeysetValues
{
    private static readonly Type[] Nullables =
    [
        typeof(bool?), typeof(sbyte?), typeof(byte?), typeof(short?), typeof(ushort?), typeof(int?), typeof(uint?),
        typeof(long?), typeof(ulong?), typeof(char?), typeof(float?), typeof(double?), typeof(decimal?),
        typeof(DateTime?), typeof(DateTimeOffset?), typeof(DateOnly?), typeof(TimeOnly?), typeof(TimeSpan?),
        typeof(Guid?),
    ];

    /// <summary>The values at a row.</summary>
    internal static OperatorArguments OfRow<TElement>(Query ordered, TElement row)
    {
        var keys = Keys(ordered);
        var values = new object[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = keys[i] is { } key ? ValueOf(key, row) : new OperatorValue(row, typeof(TElement));
        }

        return OperatorArguments.Of(values);
    }

    /// <summary>The given values, checked against the types of the keys.</summary>
    internal static OperatorArguments Of(Query ordered, object?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var types = Keys(ordered).ConvertAll(key => key?.ReturnType ?? ordered.Element);
        var converted = new object[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (values.Length != types.Count || !TryConvert(values[i], types[i], out var value))
            {
                throw new KeysetMismatchException(
                    string.Join(", ", types.Select(type => RuntimeTypes.Of(type).Name)),
                    string.Join(", ", values.Select(
                        given => given is null ? "null" : RuntimeTypes.Of(given.GetType()).Name)));
            }

            converted[i] = new OperatorValue(value, types[i]);
        }

        return OperatorArguments.Of(converted);
    }

    /// <summary>The lambdas of the latest order, the most significant first; null for the element itself.</summary>
    private static List<LambdaExpression?> Keys(Query ordered)
    {
        var keys = new List<LambdaExpression?>();
        var query = ordered;
        while (true)
        {
            keys.Insert(0, query.Arguments.First as LambdaExpression);
            if (!query.Operator.StartsWith("ThenBy", StringComparison.Ordinal) || query.Source is null)
            {
                return keys;
            }

            query = query.Source;
        }
    }

    private static OperatorValue ValueOf<TElement>(LambdaExpression key, TElement row)
    {
        var value = new Row(key.Parameters[0], row, typeof(TElement)).Visit(key.Body);
        return LeadsNowhere(value)
            ? new OperatorValue(null, NullableOf(key.ReturnType))
            : new OperatorValue(CapturedValues.Evaluate(value), key.ReturnType);
    }

    /// <summary>Whether a key is that of a reference which is null: there the query's order has null.</summary>
    private static bool LeadsNowhere(Expression key) => key switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } cast => LeadsNowhere(cast.Operand),
        MemberExpression { Expression: MemberExpression { Type.IsValueType: false } receiver }
            => LeadsNowhere(receiver) || CapturedValues.Evaluate(receiver) is null,
        _ => false,
    };

    // Named one by one: ahead of time, no others can be made.
    private static Type NullableOf(Type type) => Array.Find(Nullables, one => Nullable.GetUnderlyingType(one) == type)
        ?? type;

    private static bool TryConvert(object? value, Type type, out object? converted)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        converted = value;
        if (value is null)
        {
            return plain != type || !type.IsValueType;
        }

        if (plain.IsInstanceOfType(value))
        {
            return true;
        }

        if (!IsInteger(plain) || !IsInteger(value.GetType()))
        {
            return false;
        }

        try
        {
            converted = Convert.ChangeType(value, plain, CultureInfo.InvariantCulture);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static bool IsInteger(Type type)
        => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;

    private sealed class Row(ParameterExpression parameter, object? row, Type type) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
            => node == parameter ? Expression.Constant(row, type) : node;
    }
}
