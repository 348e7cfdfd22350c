using System.Text;

namespace Orm.Backends.Sqlite.Values;

/// <summary>GUIDs as text: the hyphenated form in upper case, as Microsoft.Data.Sqlite and EF Core write it.</summary>
internal static class GuidText
{
    /// <summary>The length of the form.</summary>
    internal const int Length = 36;

    /// <summary>How a GUID must look, for messages.</summary>
    internal const string Form = "a GUID (TEXT of 36 characters, or BLOB of 16 bytes)";

    /// <summary>Writes the form.</summary>
    internal static void Format(Guid value, Span<byte> utf8)
    {
        value.TryFormat(utf8, out _);
        Ascii.ToUpperInPlace(utf8[..Length], out _);
    }

    /// <summary>Reads the form in either case.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out Guid value)
    {
        value = default;
        return utf8.Length == Length && utf8[8] == '-' && Guid.TryParse(utf8, out value);
    }
}
