using System.Text.RegularExpressions;
using Orm.Tests.Architecture;

namespace Orm.Tests.Documentation;

/// <summary>A fenced block of a page: its language, and its text with the line break at its end.</summary>
internal sealed partial record CodeBlock(string Language, string Text)
{
    /// <summary>The blocks of a page, in their order.</summary>
    internal static List<CodeBlock> Of(string path)
        => [.. Fence().Matches(Repository.Read(path))
            .Select(match => new CodeBlock(match.Groups["language"].Value, match.Groups["text"].Value))];

    /// <summary>Writes the texts of a page's blocks anew and leaves everything around them as it is.</summary>
    internal static void Replace(string path, IReadOnlyList<string> texts)
    {
        int at = 0;
        string page = Fence().Replace(
            Repository.Read(path), match => $"```{match.Groups["language"].Value}\n{texts[at++]}```");
        File.WriteAllText(Path.Combine(Repository.Root, path), page);
    }

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
