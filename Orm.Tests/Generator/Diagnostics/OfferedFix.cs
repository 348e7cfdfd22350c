using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Orm.CodeFixes;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>What an editor offers for the first diagnostic of a member.</summary>
internal static class OfferedFix
{
    private static readonly CodeFixProvider[] Providers =
    [
        .. typeof(SyntaxFix).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsPublic: true })
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>A program with a member.</summary>
    internal static string Source(string member) => Blogging.File($$"""
        class C
        {
            static void Take(object? value) { }
            {{member}}
        }
        """);

    /// <summary>Fails unless the fix is offered, and nothing is reported and everything compiles afterwards.</summary>
    internal static async Task ExpectAsync(string before, string after)
    {
        var fixedText = await OfAsync(before);

        Assert.Equal(Source(after), fixedText);
        var run = GeneratorRun.Of(Blogging.Model, fixedText!);
        Assert.Empty(await Found(run.Output, DiagnosticSeverity.Warning));
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()));
    }

    /// <summary>The text after the one fix that is offered; null where none is.</summary>
    /// <param name="member">A method of a class that uses the context.</param>
    /// <param name="id">The rule that has to be reported; null for whatever is reported first.</param>
    internal static Task<string?> OfAsync(string member, string? id = null) => OfFileAsync(Source(member), id);

    /// <summary>
    /// The text of a file after the one fix that is offered, or of the model where that is what is changed; null where
    /// none is.
    /// </summary>
    internal static async Task<string?> OfFileAsync(string source, string? id)
    {
        var run = GeneratorRun.Of(Blogging.Model, source);
        Assert.Empty(run.Output.GetDiagnostics().Where(error => error.Severity == DiagnosticSeverity.Error)
            .Select(error => error.ToString()));
        var diagnostic = (await Found(run.Output, id is null ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info))
            .First(found => id is null || found.Id == id);
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Application", LanguageNames.CSharp);
        var document = project.AddDocument("Model.cs", Blogging.Model).Project.AddDocument("File.cs", source);
        var root = await document.GetSyntaxRootAsync();
        var there = Diagnostic.Create(
            diagnostic.Descriptor,
            Location.Create(root!.SyntaxTree, diagnostic.Location.SourceSpan),
            diagnostic.Properties);
        var actions = new List<CodeAction>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                document, there, (action, _) => actions.Add(action), CancellationToken.None));
        }

        if (actions.Count == 0)
        {
            return null;
        }

        var operations = await Assert.Single(actions).GetOperationsAsync(CancellationToken.None);
        var changed = ((ApplyChangesOperation)operations.Single()).ChangedSolution;
        var changes = changed.GetChanges(document.Project.Solution).GetProjectChanges().Single();
        var text = await changed.GetDocument(changes.GetChangedDocuments().Single())!.GetTextAsync();
        return text.ToString();
    }

    private static async Task<IReadOnlyList<Diagnostic>> Found(Compilation output, DiagnosticSeverity least)
        => [.. (await Diagnosis.All(output)).Where(diagnostic => diagnostic.Severity >= least)];
}
