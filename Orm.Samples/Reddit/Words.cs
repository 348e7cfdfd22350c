using System.Text;

namespace Orm.Samples.Reddit;

/// <summary>The words that made-up texts are made of.</summary>
internal static class Words
{
    public static readonly string[] Names =
        ["ada", "alan", "barbara", "edsger", "grace", "john", "katherine", "leslie", "niklaus", "radia", "tony"];

    public static readonly string[] Topics =
        ["astronomy", "baking", "chess", "databases", "films", "gardening", "hiking", "linux", "music", "science"];

    private static readonly string[] s_texts =
    [
        "a", "after", "all", "answer", "as", "because", "before", "best", "compiler", "database", "does", "every",
        "fast", "for", "how", "index", "is", "it", "join", "language", "less", "more", "never", "of", "on", "page",
        "query", "question", "row", "should", "slow", "some", "table", "than", "that", "the", "to", "what", "when",
        "why", "with", "without", "your",
    ];

    public static string Sentence(Random random, int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            var word = s_texts[random.Next(s_texts.Length)];
            text.Append(i == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : " " + word);
        }

        return text.ToString();
    }
}
