using Xunit;

namespace Orm.Tests.Documentation;

/// <summary>What the README shows works when it is pasted, and prints what the README says.</summary>
public sealed class ReadmeTests
{
    private const int MostLines = 40;

    [Fact]
    public async Task The_code_runs_and_prints_what_stands_below_it()
    {
        var blocks = CodeBlock.Of("README.md");
        var code = blocks.FindIndex(block => block.Language == "csharp");
        var written = await PastedProgram.RunAsync(blocks[code].Text);
        Assert.Equal(blocks[code + 1].Text, written.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_code_is_short_enough_to_be_read()
    {
        var code = CodeBlock.Of("README.md").First(block => block.Language == "csharp");
        Assert.InRange(code.Text.Split('\n').Count(line => line.Trim().Length > 0), 1, MostLines);
    }

    [Fact]
    public void The_commands_are_the_two_that_a_newcomer_needs()
    {
        var commands = CodeBlock.Of("README.md")[0].Text;
        Assert.Equal("dotnet run --project Orm.Samples\ndotnet test\n", commands);
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_reported()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(
            () => PastedProgram.RunAsync("int x = \"no\";"));
        Assert.Contains("CS0029", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_that_fails_is_reported()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(
            () => PastedProgram.RunAsync("throw new InvalidOperationException(\"on purpose\");"));
        Assert.Contains("on purpose", failure.Message, StringComparison.Ordinal);
    }
}
