namespace Orm.Backends.Sqlite.Values;

/// <summary>The errors of values that SQLite cannot store without loss.</summary>
internal static class ValueRefusals
{
    internal static ValueNotStorableException NaN(int ordinal)
        => new(ordinal, "is NaN, for which SQLite would store NULL. Use a nullable property and null.");

    internal static ValueNotStorableException UnpairedSurrogate(int ordinal)
        => new(ordinal, "has a surrogate without its other half, which is no text in UTF-8. Store a byte array, or " +
            "repair the text.");

    internal static ValueNotStorableException TooLong(int ordinal)
        => new(ordinal, "is longer than SQLite's limit for one value.");

    internal static ValueNotStorableException Kind(int ordinal, DateTimeKind actual, DateTimeKind declared)
        => new(ordinal, $"is a DateTime of kind {actual}, and the column keeps kind {declared}. " + (declared switch
        {
            DateTimeKind.Utc => "Call ToUniversalTime() or DateTime.SpecifyKind, or declare the column " +
                "[DateTimeKind(DateTimeKind.Unspecified)] to keep a wall clock time.",
            _ => "Convert it with DateTime.SpecifyKind, or use DateTimeOffset for an instant.",
        }));
}
