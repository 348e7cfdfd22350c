namespace Orm.Engine;

/// <summary>
/// A file of the database does not hold what the engine wrote there: a checksum failed, a structure contradicts itself
/// or a needed part is missing. Nothing read from the damaged place has been returned. Restore from a backup.
/// </summary>
public sealed class DatabaseCorruptException : IOException
{
    /// <summary>Damage that concerns a file as a whole.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="reason">What was found, and what should have been there.</param>
    internal DatabaseCorruptException(string file, string reason)
        : this(file, page: null, offset: null, reason)
    {
    }

    /// <summary>Damage at a place in a file.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="page">The stored number of the damaged page, when the damage concerns one.</param>
    /// <param name="offset">The byte position in the file, when it is known.</param>
    /// <param name="reason">What was found, and what should have been there.</param>
    internal DatabaseCorruptException(string file, uint? page, long? offset, string reason)
        : base(Describe(file, page, offset, reason))
    {
        File = file;
        Page = page;
        Offset = offset;
        Reason = reason;
    }

    /// <summary>The name of the damaged file.</summary>
    public string File { get; }

    /// <summary>The stored number of the damaged page, or null when the damage is not in a page.</summary>
    public uint? Page { get; }

    /// <summary>The byte position of the damage in <see cref="File"/>, or null when unknown.</summary>
    public long? Offset { get; }

    /// <summary>What was found, and what should have been there.</summary>
    public string Reason { get; }

    private static string Describe(string file, uint? page, long? offset, string reason)
    {
        string place = (page, offset) switch
        {
            (null, null) => "",
            (null, { } o) => FormattableString.Invariant($" at byte {o}"),
            ({ } p, null) => FormattableString.Invariant($" in page {p}"),
            ({ } p, { } o) => FormattableString.Invariant($" in page {p} (byte {o})"),
        };
        return FormattableString.Invariant(
            $"The database file '{file}' is damaged{place}: {reason}. Restore it from a backup.");
    }
}
