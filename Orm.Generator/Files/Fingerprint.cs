namespace Orm.Generator.Files;

/// <summary>FNV-1a with 64 bits: the hash codes of .NET differ from run to run, and are too short to rely on.</summary>
internal static class Fingerprint
{
    internal const ulong Start = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    internal static ulong Add(ulong hash, string text)
    {
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * Prime);
        }

        return unchecked((hash ^ 0x1F) * Prime);
    }

    internal static ulong Add(ulong hash, ulong value) => unchecked((hash ^ value) * Prime);
}
