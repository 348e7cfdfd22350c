using System.Linq.Expressions;
using System.Reflection;
using Orm.Backends;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>
/// The calls that read a row, as expressions. They are the interface's, called on the backend's struct.
/// </summary>
internal static class RowCalls
{
    private static readonly MethodInfo IsNullMethod = typeof(IRowReader).GetMethod(nameof(IRowReader.IsNull))!;

    internal static MethodCallExpression IsNull(ParameterExpression row, int ordinal)
        => Expression.Call(row, IsNullMethod, Expression.Constant(ordinal));

    internal static MethodCallExpression Get(
        ParameterExpression row, ScalarKind kind, int ordinal, DateTimeKind dateTimeKind)
        => kind == ScalarKind.DateTime
            ? Expression.Call(row, Method(kind), Expression.Constant(ordinal), Expression.Constant(dateTimeKind))
            : Expression.Call(row, Method(kind), Expression.Constant(ordinal));

    private static MethodInfo Method(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => typeof(IRowReader).GetMethod(nameof(IRowReader.GetBoolean))!,
        ScalarKind.SByte => typeof(IRowReader).GetMethod(nameof(IRowReader.GetSByte))!,
        ScalarKind.Byte => typeof(IRowReader).GetMethod(nameof(IRowReader.GetByte))!,
        ScalarKind.Int16 => typeof(IRowReader).GetMethod(nameof(IRowReader.GetInt16))!,
        ScalarKind.UInt16 => typeof(IRowReader).GetMethod(nameof(IRowReader.GetUInt16))!,
        ScalarKind.Int32 => typeof(IRowReader).GetMethod(nameof(IRowReader.GetInt32))!,
        ScalarKind.UInt32 => typeof(IRowReader).GetMethod(nameof(IRowReader.GetUInt32))!,
        ScalarKind.Int64 => typeof(IRowReader).GetMethod(nameof(IRowReader.GetInt64))!,
        ScalarKind.UInt64 => typeof(IRowReader).GetMethod(nameof(IRowReader.GetUInt64))!,
        ScalarKind.Char => typeof(IRowReader).GetMethod(nameof(IRowReader.GetChar))!,
        ScalarKind.Single => typeof(IRowReader).GetMethod(nameof(IRowReader.GetSingle))!,
        ScalarKind.Double => typeof(IRowReader).GetMethod(nameof(IRowReader.GetDouble))!,
        ScalarKind.Decimal => typeof(IRowReader).GetMethod(nameof(IRowReader.GetDecimal))!,
        ScalarKind.String => typeof(IRowReader).GetMethod(nameof(IRowReader.GetString))!,
        ScalarKind.Bytes => typeof(IRowReader).GetMethod(nameof(IRowReader.GetBytes))!,
        ScalarKind.DateTime => typeof(IRowReader).GetMethod(nameof(IRowReader.GetDateTime))!,
        ScalarKind.DateTimeOffset => typeof(IRowReader).GetMethod(nameof(IRowReader.GetDateTimeOffset))!,
        ScalarKind.DateOnly => typeof(IRowReader).GetMethod(nameof(IRowReader.GetDateOnly))!,
        ScalarKind.TimeOnly => typeof(IRowReader).GetMethod(nameof(IRowReader.GetTimeOnly))!,
        ScalarKind.TimeSpan => typeof(IRowReader).GetMethod(nameof(IRowReader.GetTimeSpan))!,
        ScalarKind.Guid => typeof(IRowReader).GetMethod(nameof(IRowReader.GetGuid))!,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
