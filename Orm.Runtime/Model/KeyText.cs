using System.Globalization;
using Orm.Backends;

namespace Orm.Model;

/// <summary>The key of a row as text, for messages.</summary>
internal static class KeyText
{
    /// <summary>
    /// Reads the key of a row whose columns stand in the entity's order; null where it has none, or where the key
    /// itself cannot be read.
    /// </summary>
    internal static string? Read<TRow>(EntityModel entity, ref TRow row)
        where TRow : struct, IRowReader
    {
        if (entity.Key.Count == 0)
        {
            return null;
        }

        try
        {
            var parts = new string[entity.Key.Count];
            for (var i = 0; i < parts.Length; i++)
            {
                var ordinal = entity.Key[i];
                parts[i] = Read(entity.Columns[ordinal], ordinal, ref row);
            }

            return parts.Length == 1 ? parts[0] : $"({string.Join(", ", parts)})";
        }
        catch (RowReadException)
        {
            // The error that is being reported is the first one; its row stays without a key.
            return null;
        }
    }

    private static string Read<TRow>(ColumnModel column, int ordinal, ref TRow row)
        where TRow : struct, IRowReader
        => column.Kind switch
        {
            ScalarKind.Boolean => row.GetBoolean(ordinal) ? "true" : "false",
            ScalarKind.UInt64 => row.GetUInt64(ordinal).ToString(CultureInfo.InvariantCulture),
            ScalarKind.Char => row.GetChar(ordinal).ToString(),
            ScalarKind.Single => row.GetSingle(ordinal).ToString(CultureInfo.InvariantCulture),
            ScalarKind.Double => row.GetDouble(ordinal).ToString(CultureInfo.InvariantCulture),
            ScalarKind.Decimal => row.GetDecimal(ordinal).ToString(CultureInfo.InvariantCulture),
            ScalarKind.String => row.GetString(ordinal),
            ScalarKind.Bytes => Convert.ToHexString(row.GetBytes(ordinal)),
            ScalarKind.DateTime => row.GetDateTime(ordinal, column.DateTimeKind)
                .ToString("O", CultureInfo.InvariantCulture),
            ScalarKind.DateTimeOffset => row.GetDateTimeOffset(ordinal).ToString("O", CultureInfo.InvariantCulture),
            ScalarKind.DateOnly => row.GetDateOnly(ordinal).ToString("O", CultureInfo.InvariantCulture),
            ScalarKind.TimeOnly => row.GetTimeOnly(ordinal).ToString("O", CultureInfo.InvariantCulture),
            ScalarKind.TimeSpan => row.GetTimeSpan(ordinal).ToString("c", CultureInfo.InvariantCulture),
            ScalarKind.Guid => row.GetGuid(ordinal).ToString(),
            _ => row.GetInt64(ordinal).ToString(CultureInfo.InvariantCulture),
        };
}
