namespace Orm.Engine.Types;

/// <summary>What texts are compared and ordered by. The numbers are stored in catalogs and must not change.</summary>
internal enum Collation : byte
{
    /// <summary>By code points, which is the order of the bytes.</summary>
    Binary = 0,

    /// <summary>By code points of the small letters: texts that differ in nothing but their case are equal.</summary>
    NoCase = 1,

    /// <summary>
    /// In the order of Unicode's root collation, where letters stand together whatever their accents and case. Texts
    /// are equal only if all their characters are.
    /// </summary>
    Unicode = 2,
}

/// <summary>The names of collations.</summary>
internal static class Collations
{
    /// <summary>The collation of a name, PostgreSQL's and SQLite's included; null when there is none.</summary>
    internal static Collation? Find(string name) => name.ToUpperInvariant() switch
    {
        "BINARY" or "C" or "POSIX" or "UCS_BASIC" or "DEFAULT" => Collation.Binary,
        "NOCASE" => Collation.NoCase,
        "UNICODE" or "UND-X-ICU" => Collation.Unicode,
        _ => null,
    };
}
