using System.Globalization;
using System.Text;
using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Functions;

/// <summary><c>Sql.Raw</c>: the text of an interpolated string, with expressions of the query in its holes.</summary>
internal sealed class RawFunction : ISqlFunction
{
    public IReadOnlyList<string> Names { get; } = ["Raw"];

    public Scalar Translate(CallNode call, Translator translator)
    {
        if (call.Type.Scalar is not { } kind)
        {
            throw new TranslationException(
                call,
                $"{Translation.Names.WithArticle(call.Type)} cannot be stored in a column. SQL in an expression has " +
                "one value.");
        }

        if (call.Arguments[0] is not CallNode { Method.Name: "Create", Arguments: { Count: 2 } parts }
            || parts[0] is not LiteralNode { Value: string text })
        {
            throw new TranslationException(
                call, "The SQL must be an interpolated string that is written here: text that comes from elsewhere " +
                "could change what the query means.");
        }

        var holes = parts[1] is ArrayNode array ? array.Elements : [];
        var texts = new List<string>();
        var scalars = new List<Scalar>();
        foreach (var (piece, hole) in Pieces(text, call))
        {
            texts.Add(piece);
            if (hole is { } index)
            {
                scalars.Add(translator.TranslateScalar(Unboxed(holes[index])));
            }
        }

        return new RawScalar(
            texts.ToEquatableArray(), scalars.ToEquatableArray(), ScalarType.Of(kind), call.Type.CanBeNull);
    }

    private static SyntaxNode Unboxed(SyntaxNode node)
        => node is UnaryNode { Operator: CSharpUnary.Convert, Type.Scalar: null } boxed ? boxed.Operand : node;

    /// <summary>The texts of a format, each with the number of the hole behind it.</summary>
    private static IEnumerable<(string Text, int? Hole)> Pieces(string format, CallNode call)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is not ('{' or '}'))
            {
                text.Append(format[i]);
            }
            else if (i + 1 < format.Length && format[i + 1] == format[i])
            {
                text.Append(format[i++]);
            }
            else
            {
                var end = format.IndexOf('}', i);
                yield return (
                    text.ToString(), Hole(end <= i ? string.Empty : format.Substring(i + 1, end - i - 1), call));
                text.Clear();
                i = end;
            }
        }

        yield return (text.ToString(), null);
    }

    private static int Hole(string number, CallNode call)
        => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var hole)
            ? hole
            : throw new TranslationException(
                call, "A hole with a format or a width has no form in SQL: what stands in it is a value, not text.");
}
