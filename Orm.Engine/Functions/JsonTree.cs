using System.Text;
using System.Text.Json;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>
/// A document that can be changed, and that is written as PostgreSQL writes JSONB: one member for each name, the last
/// that was given, sorted by the length of the names in bytes and then by the bytes.
/// </summary>
internal sealed class JsonTree
{
    private static readonly Comparer<byte[]> s_byLength = Comparer<byte[]>.Create((left, right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.AsSpan().SequenceCompareTo(right));

    private readonly string _scalar = "";

    private JsonTree(JsonElement element)
    {
        Kind = element.ValueKind;
        switch (Kind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    Members[member.Name] = new JsonTree(member.Value);
                }

                break;
            case JsonValueKind.Array:
                Items.AddRange(element.EnumerateArray().Select(item => new JsonTree(item)));
                break;
            case JsonValueKind.String:
                _scalar = element.GetString()!;
                break;
            default:
                _scalar = element.GetRawText();
                break;
        }
    }

    private JsonTree(IEnumerable<JsonTree> items)
    {
        Kind = JsonValueKind.Array;
        Items.AddRange(items);
    }

    internal JsonValueKind Kind { get; }

    internal bool IsScalar => Kind is not (JsonValueKind.Object or JsonValueKind.Array);

    internal List<JsonTree> Items { get; } = [];

    internal Dictionary<string, JsonTree> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The text of a JSON string, or null.</summary>
    internal string? Text => Kind == JsonValueKind.String ? _scalar : null;

    internal static JsonTree Read(ReadOnlySpan<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.ToArray());
            return new JsonTree(document.RootElement);
        }
        catch (InvalidOperationException error)
        {
            throw SqlErrors.HalfCharacter(error);
        }
    }

    internal static JsonTree Array(IEnumerable<JsonTree> items) => new(items);

    internal SqlValue ToValue() => SqlValue.OfBytes(SqlTypeKind.Json, ToBytes());

    internal byte[] ToBytes()
    {
        var text = new StringBuilder();
        Write(text, indent: -1);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The document over several lines, four blanks deeper with each level.</summary>
    internal string ToIndented()
    {
        var text = new StringBuilder();
        Write(text, indent: 0);
        return text.ToString();
    }

    /// <summary>A text that two documents share if they are equal.</summary>
    internal byte[] ToKey()
    {
        var text = new StringBuilder();
        WriteKey(text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void WriteKey(StringBuilder text)
    {
        switch (Kind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach ((string name, JsonTree value) in Members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    text.Append(JsonText.Quote(name)).Append(':');
                    value.WriteKey(text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                Items.ForEach(item => item.WriteKey(text.Append(',')));
                text.Append(']');
                break;
            case JsonValueKind.Number when DecimalArithmetic.TryParse(_scalar, out SqlDecimal number):
                string digits = number.ToString();
                text.Append(digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits);
                break;
            default:
                Write(text, indent: -1);
                break;
        }
    }

    private void Write(StringBuilder text, int indent)
    {
        switch (Kind)
        {
            case JsonValueKind.Object:
                KeyValuePair<string, JsonTree>[] members =
                    [.. Members.OrderBy(member => Encoding.UTF8.GetBytes(member.Key), s_byLength)];
                WriteList(text, '{', '}', members.Length, indent, (i, deeper) =>
                {
                    text.Append(JsonText.Quote(members[i].Key)).Append(": ");
                    members[i].Value.Write(text, deeper);
                });
                break;
            case JsonValueKind.Array:
                WriteList(text, '[', ']', Items.Count, indent, (i, deeper) => Items[i].Write(text, deeper));
                break;
            case JsonValueKind.String:
                text.Append(JsonText.Quote(_scalar));
                break;
            default:
                text.Append(Kind == JsonValueKind.Number ? Number(_scalar) : _scalar);
                break;
        }
    }

    private static void WriteList(
        StringBuilder text, char open, char close, int count, int indent, Action<int, int> writeItem)
    {
        bool isFlat = indent < 0;
        text.Append(open);
        for (int i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : isFlat ? ", " : ",");
            NewLine(text, isFlat ? -1 : indent + 1);
            writeItem(i, isFlat ? -1 : indent + 1);
        }

        NewLine(text, indent);
        text.Append(close);
    }

    private static void NewLine(StringBuilder text, int indent)
    {
        if (indent >= 0)
        {
            text.Append('\n').Append(' ', indent * 4);
        }
    }

    /// <summary>A number without an exponent, where it has not too many digits for that, and without the sign of
    /// zero.</summary>
    private static string Number(string written)
    {
        bool isPlain = written.AsSpan().IndexOfAny('e', 'E') < 0 && written[0] != '-';
        return !isPlain && DecimalArithmetic.TryParse(written, out SqlDecimal value) ? value.ToString() : written;
    }
}
