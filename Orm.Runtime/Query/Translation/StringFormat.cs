using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// <c>string.Format</c>, and the interpolated strings that the compiler turns into it: a concatenation of the texts of
/// the holes. A hole with a format or a width depends on what databases do not have.
/// </summary>
internal static class StringFormat
{
    internal static Scalar? Translate(CallNode call, Translator translator)
    {
        var arguments = call.Arguments;
        if (arguments.Count == 0 || arguments[0] is not LiteralNode { Value: string format })
        {
            return null;
        }

        var holes = arguments.Count == 2 && arguments[1] is ArrayNode array ? array.Elements : [.. arguments.Skip(1)];
        var parts = new List<SyntaxNode>();
        var position = 0;
        while (position < format.Length)
        {
            position = format[position] is '{' or '}'
                ? ReadBrace(format, position, holes, parts, call)
                : ReadText(format, position, parts, arguments[0].Type);
        }

        return Strings.Concat(parts, translator);
    }

    private static int ReadText(string format, int position, List<SyntaxNode> parts, TypeRef type)
    {
        var end = format.IndexOfAny(['{', '}'], position);
        end = end < 0 ? format.Length : end;
        parts.Add(new LiteralNode(format.Substring(position, end - position), type));
        return end;
    }

    private static int ReadBrace(
        string format, int position, IReadOnlyList<SyntaxNode> holes, List<SyntaxNode> parts, CallNode call)
    {
        if (position + 1 < format.Length && format[position + 1] == format[position])
        {
            parts.Add(new LiteralNode(format[position].ToString(), call.Arguments[0].Type));
            return position + 2;
        }

        var end = format.IndexOf('}', position);
        if (end <= position
            || !int.TryParse(
                format.Substring(position + 1, end - position - 1),
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var hole)
            || hole >= holes.Count)
        {
            throw new TranslationException(
                call, "A hole with a format or a width has no form in SQL. Select the values and format them " +
                "afterwards.");
        }

        parts.Add(holes[hole]);
        return end + 1;
    }
}
