using System.Text;
using Microsoft.CodeAnalysis;

namespace Orm.Tests.Generator.Compiling;

/// <summary>
/// A source with the places of expected diagnostics: <c>{|ORM001:Post|}</c> says that ORM001 stands at "Post". Marks
/// may contain others.
/// </summary>
internal sealed class MarkedSource
{
    private MarkedSource(string text, IReadOnlyList<string> expected)
    {
        Text = text;
        Expected = expected;
    }

    /// <summary>The source without its marks.</summary>
    internal string Text { get; }

    /// <summary>The expected diagnostics, described and in order.</summary>
    internal IReadOnlyList<string> Expected { get; }

    internal static MarkedSource Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var expected = new List<string>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("{|", StringComparison.Ordinal))
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (marked.AsSpan(i).StartsWith("|}", StringComparison.Ordinal))
            {
                var (id, start) = open.Pop();
                expected.Add(Describe(id, start, text.ToString(start, text.Length - start)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        expected.Sort(StringComparer.Ordinal);
        return new MarkedSource(text.ToString(), expected);
    }

    internal static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        var text = diagnostic.Location.SourceTree?.GetText().ToString(span) ?? "(nowhere)";
        return Describe(diagnostic.Id, span.Start, text);
    }

    private static string Describe(string id, int start, string text)
        => FormattableString.Invariant($"{id} at {start} ({text})");
}
