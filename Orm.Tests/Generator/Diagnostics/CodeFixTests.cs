using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Orm.CodeFixes;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>
/// What editors offer for a diagnostic: the text afterwards, which compiles and is not reported again.
/// </summary>
public sealed class CodeFixTests
{
    private static readonly CodeFixProvider[] Providers =
    [
        .. typeof(SyntaxFix).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsPublic: true })
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Theory]
    [InlineData("bool F(Db db) => db.Posts.Count() > 0;", "bool F(Db db) => db.Posts.Any();")]
    [InlineData(
        "bool F(Db db) => db.Posts.Count(p => p.Id > 3) == 0;",
        "bool F(Db db) => !db.Posts.Any(p => p.Id > 3);")]
    [InlineData("bool F(Db db) => 1L <= db.Posts.LongCount();", "bool F(Db db) => db.Posts.Any();")]
    [InlineData(
        "async Task<bool> F(Db db) => await db.Posts.CountAsync() < 1 && true;",
        "async Task<bool> F(Db db) => !await db.Posts.AnyAsync() && true;")]
    [InlineData(
        "object F(Db db) => db.Posts.Where(p => p.Id > 3 && p.Rating!.Value != 5).ToList();",
        "object F(Db db) => db.Posts.Where(p => p.Id > 3 && p.Rating != 5).ToList();")]
    [InlineData(
        "object F(Db db) => db.Posts.ToList().Where(p => p.Id > 3).ToList();",
        "object F(Db db) => db.Posts.Where(p => p.Id > 3).ToList();")]
    [InlineData(
        "object F(Db db) => db.Posts.AsEnumerable().Where(p => p.Id > 3);",
        "object F(Db db) => db.Posts.Where(p => p.Id > 3).AsEnumerable();")]
    [InlineData("int F(Db db) => db.Posts.ToList().Count;", "int F(Db db) => db.Posts.Count();")]
    [InlineData(
        "async Task<int> F(Db db) => (await db.Posts.ToListAsync()).Count(p => p.Id > 3);",
        "async Task<int> F(Db db) => await db.Posts.CountAsync(p => p.Id > 3);")]
    public Task Is_fixed(string before, string after) => ExpectFixed(before, after);

    [Theory]
    [InlineData(
        "void F(Db db) { foreach (var post in db.Posts) { Take(db.Comments.Count(c => c.PostId == post.Id)); } }",
        "void F(Db db) { foreach (var post in db.Posts) { Take(post.Comments.Query().Count()); } }")]
    [InlineData(
        "void F(Db db) { foreach (var p in db.Posts) Take(db.Comments.Where(c => p.Id == c.PostId).First()); }",
        "void F(Db db) { foreach (var p in db.Posts) Take(p.Comments.Query().First()); }")]
    [InlineData(
        "async Task F(Db db) { foreach (var p in db.Posts) Take(await db.Users.FirstAsync(u => u.Id == p.AuthorId)); }",
        "async Task F(Db db) { foreach (var p in db.Posts) Take(p.Author); }")]
    public Task Asks_the_navigation(string before, string after) => ExpectFixed(before, after);

    [Theory]
    [InlineData("object F(Db db) => db.Posts.ToList().OrderBy(p => p.Title).First();")]
    [InlineData("void F(Db db) { foreach (var p in db.Posts) Take(db.Users.First(u => u.Name == p.Title)); }")]
    [InlineData("void F(Db db) { foreach (var p in db.Posts) Take(db.Users.FirstAsync(u => u.Id == p.AuthorId)); }")]
    public async Task Is_not_certain(string member) => Assert.Null(await FixAsync(member));

    private static async Task ExpectFixed(string before, string after)
    {
        var fixedText = await FixAsync(before);

        Assert.Equal(Source(after), fixedText);
        var run = GeneratorRun.Of(Blogging.Model, fixedText!);
        Assert.Empty(await Found(run.Output));
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()));
    }

    private static string Source(string member) => Blogging.File($$"""
        class C
        {
            static void Take(object? value) { }
            {{member}}
        }
        """);

    private static async Task<IReadOnlyList<Diagnostic>> Found(Compilation output)
        => [.. (await Diagnosis.All(output)).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)];

    // The text after the one fix that is offered; null where none is.
    private static async Task<string?> FixAsync(string member)
    {
        var run = GeneratorRun.Of(Blogging.Model, Source(member));
        var diagnostic = (await Found(run.Output))[0];
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Application", LanguageNames.CSharp);
        var document = project.AddDocument("File.cs", Source(member));
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
        var changed = ((ApplyChangesOperation)operations.Single()).ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }
}
