using Xunit;

namespace Orm.Tests.Documentation;

/// <summary>
/// The first program of each page about queries runs when it is pasted, and prints what stands below it.
/// </summary>
public sealed class LinqPageTests
{
    [Theory]
    [InlineData("docs/windows.md")]
    [InlineData("docs/recursive.md")]
    [InlineData("docs/paging.md")]
    public async Task The_program_prints_what_stands_below_it(string page)
    {
        var blocks = CodeBlock.Of(page);
        var written = await PastedProgram.RunAsync(blocks[0].Text);
        Assert.Equal(blocks[1].Text, written.ReplaceLineEndings("\n"));
    }
}
