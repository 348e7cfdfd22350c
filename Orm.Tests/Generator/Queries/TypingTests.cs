using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Tests.Architecture;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// Programs with queries while somebody types in them: the generator never fails, what it writes has no error of its
/// own, and it intercepts no place that is not the call that it means, nor one that means nothing.
/// </summary>
/// <remarks>
/// With the environment variable <c>ORM_TYPING_EDITS</c>, so many edits of the samples and of the conformance suite are
/// tried, evenly over their tokens, and all edits of the small file; <c>dotnet test --filter TypingTests</c>.
/// </remarks>
public sealed class TypingTests
{
    private const string Queries = """
        class Queries
        {
            static readonly Func<Db, int, int> Compiled =
                Query.Compile((Db db, int m) => db.Posts.Count(p => p.Id > m));
            [Query] public static Post? Find(Db db, long id) => db.Posts.FirstOrDefault(p => p.Id == id);
            object F(Db db, int min) => (from p in db.Posts
                                         let twice = p.Score * 2
                                         where twice > min
                                         orderby p.Id descending
                                         select new { p.Id, Text = $"{p.Title}: {twice}" }).Take(3).ToList();
            Task<int[]> G(Db db) => db.Posts.Select((p, i) => p.Score + i).OrderBy(s => s).ToArrayAsync();
            int H(Db db) => Find(db, 1)!.Score + db.Posts.OrderBy(p => p.Id).After(3L).TakeLast(2).Count();
        }
        """;

    private static readonly string[] Pieces = [".", "(", ")", "{", "}", "=>", "db.", "\"", "<", " where ", ";", "#if"];

    private static readonly int? Wanted = int.TryParse(
        Environment.GetEnvironmentVariable("ORM_TYPING_EDITS"), CultureInfo.InvariantCulture, out var edits)
            ? edits
            : null;

    // The same in every run, so that what fails once fails again.
    private readonly Random _random = new(20_26);

    [Fact]
    public void Every_beginning_of_a_file_of_queries()
    {
        for (var length = 1; length < Queries.Length; length += Wanted is null ? 9 : 1)
        {
            Check(Interception.ModelFile, Interception.File(Queries[..length]));
        }
    }

    [Fact]
    public void Every_file_of_queries_that_lacks_a_token()
    {
        var tokens = CSharpSyntaxTree.ParseText(Queries).GetRoot().DescendantTokens()
            .Where((_, i) => Wanted is not null || i % 2 == 0);
        foreach (var token in tokens)
        {
            Check(Interception.ModelFile, Interception.File(Queries.Remove(token.SpanStart, token.Span.Length)));
        }
    }

    [Fact]
    public void The_samples_cut_off_and_garbled_at_random_places()
    {
        string[] files =
        [
            .. Repository.FilesUnder("Orm.Samples/Reddit", ".cs").Concat(
                Repository.FilesUnder("Orm.Samples/Chinook", ".cs")).Select(Repository.Read),
        ];
        var compilation = Compilations.Create(files);
        var run = GeneratorRun.Of(compilation);
        var calls = Interception.Calls(run).Count;
        Assert.True(calls > 10, $"Only {calls} calls of the samples are intercepted.");
        for (var i = 0; i < 40; i++)
        {
            var old = compilation.SyntaxTrees[1 + _random.Next(files.Length)];
            var text = Garbled(old.ToString());
            var edited = compilation.ReplaceSyntaxTree(old, Compilations.Parse(text, old.FilePath));
            CheckPlaces(run.Again(edited), text);
        }
    }

    [Fact]
    public void The_samples_up_to_each_token_and_without_each()
    {
        var compilation = Compilations.Create(
            Repository.FilesUnder("Orm.Samples/Reddit", ".cs").Concat(
                Repository.FilesUnder("Orm.Samples/Chinook", ".cs")).Select(Repository.Read));
        CheckEdits(compilation, compilation.SyntaxTrees.Skip(1), Wanted ?? 40);
    }

    [Fact]
    public void The_conformance_suite_up_to_each_token_and_without_each()
    {
        // Reading the whole suite takes a while: without being asked for, one of its files stands for it.
        var compilation = ConformanceSources.Compilation;
        var files = Wanted is null ? [ConformanceSources.QueryFiles[0]] : ConformanceSources.QueryFiles;
        var others = compilation.SyntaxTrees.Where(
            tree => ConformanceSources.QueryFiles.Contains(tree.FilePath) && !files.Contains(tree.FilePath));
        CheckEdits(
            compilation.RemoveSyntaxTrees(others),
            compilation.SyntaxTrees.Where(tree => files.Contains(tree.FilePath)),
            Wanted ?? 20);
    }

    private static void CheckEdits(Compilation compilation, IEnumerable<SyntaxTree> files, int wanted)
    {
        var tokens = files.SelectMany(file => file.GetRoot().DescendantTokens()).ToList();
        var run = GeneratorRun.Of(compilation);
        var step = Math.Max(1, 2 * tokens.Count / wanted);
        for (var edit = 0; edit < 2 * tokens.Count; edit += step)
        {
            var token = tokens[edit / 2];
            var file = token.SyntaxTree!;
            var whole = file.ToString();
            var text = edit % 2 == 0
                ? whole[..token.SpanStart]
                : whole.Remove(token.SpanStart, token.Span.Length);
            var edited = CSharpSyntaxTree.ParseText(
                text, (CSharpParseOptions)file.Options, file.FilePath, file.Encoding, CancellationToken.None);
            CheckPlaces(run.Again(compilation.ReplaceSyntaxTree(file, edited)), text);
        }
    }

    private string Garbled(string text)
    {
        var at = _random.Next(text.Length);
        var length = _random.Next(Math.Min(40, text.Length - at));
        return _random.Next(4) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, text.Substring(_random.Next(text.Length - length), length)),
            _ => text.Insert(at, Pieces[_random.Next(Pieces.Length)]),
        };
    }

    private static void Check(params string[] files)
        => CheckPlaces(GeneratorRun.Of(Compilations.Create(files)), files[^1]);

    private static void CheckPlaces(GeneratorRun run, string text)
    {
        var generated = run.Result.GeneratedSources
            .Where(file => file.HintName.StartsWith("Queries.", StringComparison.Ordinal))
            .Select(file => file.SyntaxTree)
            .ToList();
        Assert.DoesNotContain(generated.SelectMany(tree => tree.GetDiagnostics()), IsError);
        var intercepted = InterceptedIn(run.Output);
        foreach (var tree in generated)
        {
            var model = run.Output.GetSemanticModel(tree);
            foreach (var method in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
                .Where(method => method.AttributeLists.Count > 0))
            {
                var symbol = model.GetDeclaredSymbol(method)!;
                var call = Assert.Single(intercepted[symbol]);
                Assert.True(
                    symbol.Name.StartsWith(NameOf(call) + "_", StringComparison.Ordinal),
                    $"{symbol.Name} intercepts '{call}' in:\n{text}");
                Assert.True(
                    run.Output.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call).Symbol is IMethodSymbol,
                    $"'{call}' means nothing in:\n{text}");
            }
        }
    }

    // Which call a place is, the compiler itself says.
    private static ILookup<ISymbol, InvocationExpressionSyntax> InterceptedIn(Compilation output)
        => output.SyntaxTrees
            .Where(tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
            .SelectMany(tree =>
            {
                var model = output.GetSemanticModel(tree);
                return tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
                    .Select(call => (Call: call, Method: model.GetInterceptorMethod(call)?.OriginalDefinition));
            })
            .Where(call => call.Method is not null)
            .ToLookup(call => (ISymbol)call.Method!, call => call.Call, SymbolEqualityComparer.Default);

    private static string NameOf(InvocationExpressionSyntax call)
        => call.Expression is MemberAccessExpressionSyntax member
            ? member.Name.Identifier.ValueText
            : ((SimpleNameSyntax)call.Expression).Identifier.ValueText;

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
