using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Bytes as text, in the forms that encode() and decode() know.</summary>
internal static class BinaryText
{
    /// <summary>How many characters a line of base64 has, as MIME wants it.</summary>
    private const int LineLength = 76;

    internal static string Encode(ReadOnlySpan<byte> bytes, string form) => form.ToLowerInvariant() switch
    {
        "hex" => Convert.ToHexStringLower(bytes),
        "base64" => string.Join('\n', Convert.ToBase64String(bytes).Chunk(LineLength).Select(line => new string(line))),
        _ => throw Unknown(form),
    };

    internal static byte[] Decode(string text, string form)
    {
        string kept = string.Concat(text.Where(c => c is not (' ' or '\n' or '\r' or '\t')));
        try
        {
            return form.ToLowerInvariant() switch
            {
                "hex" => Convert.FromHexString(kept),
                "base64" => Convert.FromBase64String(kept),
                _ => throw Unknown(form),
            };
        }
        catch (FormatException)
        {
            throw SqlErrors.InvalidArgument(
                $"The text is no {form}", "Hexadecimal digits come in pairs, the characters of base64 in fours.");
        }
    }

    private static StatementException Unknown(string form) =>
        SqlErrors.InvalidArgument($"'{form}' is no form of bytes", "The forms are hex and base64.");
}
