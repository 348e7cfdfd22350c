extern alias generator;
using System.Collections.Immutable;
using generator::Orm.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Orm.Tests.Generator.Compiling;

/// <summary>Runs the generator and then the analyzers, as a build does.</summary>
internal static class Diagnosis
{
    private const string Advice = "Orm.Advice";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(QueryAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>
    /// Fails unless exactly the marked diagnostics are reported, with these messages, and the generated code compiles
    /// without any error of its own.
    /// </summary>
    internal static async Task Expect(string marked, params string[] messages)
    {
        var source = MarkedSource.Parse(marked);
        var run = GeneratorRun.Of(source.Text);
        var found = await Of(run.Output);
        Assert.Equal(source.Expected, found.Select(MarkedSource.Describe).Order(StringComparer.Ordinal));
        Assert.Equal(
            messages,
            found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Empty(run.Output.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()));
    }

    /// <summary>What is wrong with a compilation with its generated code, without advice.</summary>
    internal static async Task<IReadOnlyList<Diagnostic>> Of(Compilation output)
        => [.. (await All(output)).Where(diagnostic => diagnostic.Descriptor.Category != Advice)];

    /// <summary>What the analyzers report of a compilation with its generated code.</summary>
    internal static Task<IReadOnlyList<Diagnostic>> All(Compilation output) => By(Analyzers, output);

    /// <summary>What some analyzers report of a compilation.</summary>
    internal static async Task<IReadOnlyList<Diagnostic>> By(
        ImmutableArray<DiagnosticAnalyzer> analyzers, Compilation output)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (error, _, _) => throw new InvalidOperationException("An analyzer failed.", error),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        return await output.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
    }
}
