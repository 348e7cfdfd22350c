using System.Collections.Frozen;

namespace Orm.Engine.Types;

/// <summary>
/// The names of types: PostgreSQL's, and those that SQLite's users write. Where a name means different things to the
/// two (INTEGER, REAL), PostgreSQL's meaning counts.
/// </summary>
internal static class SqlTypeNames
{
    private static readonly FrozenDictionary<string, SqlType> s_names = Names().ToFrozenDictionary();

    /// <summary>Times keep at least microseconds; fewer digits can be had by date_trunc, and not by a type.</summary>
    internal const int FullPrecision = 6;

    private static readonly FrozenSet<string> s_serials = FrozenSet.Create(
        "serial", "serial4", "bigserial", "serial8", "smallserial", "serial2");

    /// <summary>Whether the name stands for an integer that counts by itself.</summary>
    internal static bool IsSerial(string name) => s_serials.Contains(name);

    /// <summary>Finds the type of a name with its numbers.</summary>
    /// <param name="name">The words, in small letters with single blanks.</param>
    /// <param name="modifiers">The numbers between parentheses.</param>
    /// <param name="type">The type.</param>
    /// <returns>False when there is no such type, or it does not take these numbers.</returns>
    internal static bool TryResolve(string name, ReadOnlySpan<int> modifiers, out SqlType type)
    {
        if (!s_names.TryGetValue(name, out type) || modifiers.Length > 2)
        {
            return false;
        }

        if (modifiers.IsEmpty)
        {
            return true;
        }

        return type.Kind switch
        {
            SqlTypeKind.Decimal => TryDecimal(modifiers, out type),
            SqlTypeKind.VarChar or SqlTypeKind.Text => TryCharacters(SqlTypeKind.VarChar, modifiers, out type),
            SqlTypeKind.Char => TryCharacters(SqlTypeKind.Char, modifiers, out type),
            SqlTypeKind.Double when name == "float" => TryFloat(modifiers, out type),
            SqlTypeKind.Time or SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz or SqlTypeKind.Interval =>
                modifiers.Length == 1 && modifiers[0] >= FullPrecision,
            _ => modifiers.Length == 1 && modifiers[0] >= 0,
        };
    }

    /// <summary>What a column is called that is just a cast to a type: PostgreSQL's own name for it.</summary>
    internal static string ColumnName(string name) => TryResolve(name, [], out SqlType type)
        ? type.Kind switch
        {
            SqlTypeKind.Boolean => "bool",
            SqlTypeKind.SmallInt => "int2",
            SqlTypeKind.Integer => "int4",
            SqlTypeKind.BigInt => "int8",
            SqlTypeKind.Real => "float4",
            SqlTypeKind.Double => "float8",
            SqlTypeKind.Decimal => "numeric",
            SqlTypeKind.VarChar => "varchar",
            SqlTypeKind.Char => "bpchar",
            SqlTypeKind.Blob => "bytea",
            SqlTypeKind.Json => name,
            _ => type.Kind.ToString().ToLowerInvariant(),
        }
        : name;

    private static bool TryDecimal(ReadOnlySpan<int> modifiers, out SqlType type)
    {
        int scale = modifiers.Length > 1 ? modifiers[1] : 0;
        bool fits = modifiers[0] is >= 1 and <= SqlType.MaxDecimalPrecision && scale >= 0 && scale <= modifiers[0];
        type = fits ? SqlType.Decimal(modifiers[0], scale) : default;
        return fits;
    }

    private static bool TryCharacters(SqlTypeKind kind, ReadOnlySpan<int> modifiers, out SqlType type)
    {
        type = new SqlType(kind, modifiers[0]);
        return modifiers.Length == 1 && modifiers[0] > 0;
    }

    private static bool TryFloat(ReadOnlySpan<int> modifiers, out SqlType type)
    {
        type = modifiers[0] <= 24 ? SqlType.Real : SqlType.Double;
        return modifiers.Length == 1 && modifiers[0] is >= 1 and <= 53;
    }

    private static Dictionary<string, SqlType> Names()
    {
        var names = new Dictionary<string, SqlType>(StringComparer.Ordinal);
        Add(names, SqlType.Boolean, "boolean", "bool");
        Add(names, SqlType.SmallInt, "smallint", "int2", "tinyint", "smallserial", "serial2");
        Add(names, SqlType.Integer, "integer", "int", "int4", "mediumint", "serial", "serial4");
        Add(names, SqlType.BigInt, "bigint", "int8", "unsigned big int", "bigserial", "serial8");
        Add(names, SqlType.Real, "real", "float4");
        Add(names, SqlType.Double, "double precision", "double", "float8", "float");
        Add(names, new SqlType(SqlTypeKind.Decimal), "numeric", "decimal", "dec");
        Add(names, SqlType.Text, "text", "clob", "string", "name");
        Add(
            names,
            new SqlType(SqlTypeKind.VarChar),
            "varchar", "character varying", "nvarchar", "varying character", "national character varying");
        Add(names, SqlType.Char(1), "char", "character", "bpchar", "nchar", "native character", "national character");
        Add(names, SqlType.Blob, "blob", "bytea", "binary", "varbinary");
        Add(names, SqlType.Date, "date");
        Add(names, SqlType.Time, "time", "time without time zone");
        Add(names, SqlType.Timestamp, "timestamp", "timestamp without time zone", "datetime");
        Add(names, SqlType.TimestampTz, "timestamptz", "timestamp with time zone");
        Add(names, SqlType.Interval, "interval");
        Add(names, SqlType.Uuid, "uuid", "guid", "uniqueidentifier");
        Add(names, SqlType.Json, "json", "jsonb");
        return names;
    }

    private static void Add(Dictionary<string, SqlType> names, SqlType type, params ReadOnlySpan<string> spellings)
    {
        foreach (string name in spellings)
        {
            names.Add(name, type);
        }
    }
}
