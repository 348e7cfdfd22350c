using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Orm.Tests.Architecture;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>The page of a rule: heading, severity, an example that is wrong and one that is right.</summary>
internal sealed record DiagnosticPage(string Id)
{
    private readonly string _text = Repository.Read($"docs/diagnostics/{Id}.md");

    /// <summary>The C# below the heading 'Wrong' or 'Right'.</summary>
    internal string Example(string heading)
    {
        var match = Regex.Match(
            _text, $"^## {heading}\n\n```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(match.Success, $"The page of {Id} has no C# example under '{heading}'.");
        return match.Groups[1].Value;
    }

    /// <summary>The page says of the rule what the rule says of itself, and the rule points to the page.</summary>
    internal void AssertDescribes(Diagnostic diagnostic)
    {
        Assert.StartsWith($"# {Id}: {diagnostic.Descriptor.Title}\n", _text, StringComparison.Ordinal);
        Assert.Contains(
            $"Severity: {diagnostic.Severity.ToString().ToLowerInvariant()}.", _text, StringComparison.Ordinal);
        Assert.Equal($"docs/diagnostics/{Id}.md", diagnostic.Descriptor.HelpLinkUri);
    }
}
