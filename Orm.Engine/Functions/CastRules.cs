using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>When a value may become one of another type without being asked to: PostgreSQL's three contexts.</summary>
internal enum CastContext
{
    /// <summary>In any expression.</summary>
    Implicit,

    /// <summary>Also where a value is stored in a column.</summary>
    Assignment,

    /// <summary>Only where the statement says CAST.</summary>
    Explicit,
}

/// <summary>Which casts exist, and in which context each may happen.</summary>
internal static class CastRules
{
    /// <summary>Whether the cast may happen in a context. A type of kind Null is a literal that has none yet.</summary>
    internal static bool Allows(SqlType from, SqlType to, CastContext context)
    {
        if (from.Kind == to.Kind || from.Kind == SqlTypeKind.Null)
        {
            return true;
        }

        return Find(from, to) is { } needed && needed <= context;
    }

    /// <summary>
    /// The type that two operands become: the same kind, or the preferred one of a category. Null when none is.
    /// </summary>
    internal static SqlType? Common(SqlType left, SqlType right)
    {
        if (left.Kind == SqlTypeKind.Null || left == right)
        {
            return right;
        }

        if (right.Kind == SqlTypeKind.Null)
        {
            return left;
        }

        if (left.IsCharacter && right.IsCharacter)
        {
            return SqlType.Text;
        }

        if (left.Kind == right.Kind)
        {
            return new SqlType(left.Kind);
        }

        return Allows(left, right, CastContext.Implicit)
            ? new SqlType(right.Kind)
            : Allows(right, left, CastContext.Implicit) ? new SqlType(left.Kind) : null;
    }

    internal static bool IsInteger(SqlTypeKind kind) =>
        kind is SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt;

    internal static bool IsNumeric(SqlTypeKind kind) => NumericRank(kind) > 0;

    private static CastContext? Find(SqlType from, SqlType to)
    {
        int fromRank = NumericRank(from.Kind);
        int toRank = NumericRank(to.Kind);
        if (fromRank > 0 && toRank > 0)
        {
            return fromRank < toRank ? CastContext.Implicit : CastContext.Assignment;
        }

        if (from.IsCharacter && to.IsCharacter)
        {
            return from.Kind == SqlTypeKind.Json || to.Kind == SqlTypeKind.Json
                ? CastContext.Assignment
                : CastContext.Implicit;
        }

        if (to.IsCharacter)
        {
            return CastContext.Assignment;
        }

        return from.IsCharacter ? CastContext.Explicit : OfTimes(from.Kind, to.Kind);
    }

    private static CastContext? OfTimes(SqlTypeKind from, SqlTypeKind to) => (from, to) switch
    {
        (SqlTypeKind.Date, SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz) => CastContext.Implicit,
        (SqlTypeKind.Timestamp, SqlTypeKind.TimestampTz) => CastContext.Implicit,
        (SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz, SqlTypeKind.Date or SqlTypeKind.Time)
            or (SqlTypeKind.TimestampTz, SqlTypeKind.Timestamp) => CastContext.Assignment,
        (SqlTypeKind.Time, SqlTypeKind.Interval) => CastContext.Implicit,
        (SqlTypeKind.Interval, SqlTypeKind.Time) => CastContext.Assignment,
        (SqlTypeKind.Boolean, SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt)
            or (SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt, SqlTypeKind.Boolean)
            or (SqlTypeKind.Uuid, SqlTypeKind.Blob) or (SqlTypeKind.Blob, SqlTypeKind.Uuid) => CastContext.Explicit,
        _ => null,
    };

    private static int NumericRank(SqlTypeKind kind) => kind switch
    {
        SqlTypeKind.SmallInt => 1,
        SqlTypeKind.Integer => 2,
        SqlTypeKind.BigInt => 3,
        SqlTypeKind.Decimal => 4,
        SqlTypeKind.Real => 5,
        SqlTypeKind.Double => 6,
        _ => 0,
    };
}
