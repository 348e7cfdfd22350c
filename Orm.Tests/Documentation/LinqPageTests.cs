using System.Text.RegularExpressions;
using Orm.Tests.Architecture;
using Xunit;

namespace Orm.Tests.Documentation;

/// <summary>
/// The first program of each page about queries runs when it is pasted, and prints what stands below it.
/// </summary>
public sealed partial class LinqPageTests
{
    [Theory]
    [InlineData("docs/windows.md")]
    [InlineData("docs/recursive.md")]
    [InlineData("docs/paging.md")]
    public async Task The_program_prints_what_stands_below_it(string page)
    {
        var blocks = Block().Matches(Repository.Read(page));
        var written = await PastedProgram.RunAsync(blocks[0].Groups["text"].Value);
        Assert.Equal(blocks[1].Groups["text"].Value, written.ReplaceLineEndings("\n"));
    }

    [GeneratedRegex(@"^```\w*\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
