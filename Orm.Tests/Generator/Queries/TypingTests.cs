using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Tests.Architecture;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// Programs with queries while somebody types in them: the generator never fails, what it writes has no error of its
/// own, and it intercepts no place that is not the call that it means.
/// </summary>
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

    // The same in every run, so that what fails once fails again.
    private readonly Random _random = new(20_26);

    [Fact]
    public void Every_beginning_of_a_file_of_queries()
    {
        for (var length = 1; length < Queries.Length; length += 9)
        {
            Check(Interception.ModelFile, Interception.File(Queries[..length]));
        }
    }

    [Fact]
    public void Every_file_of_queries_that_lacks_a_token()
    {
        var tokens = CSharpSyntaxTree.ParseText(Queries).GetRoot().DescendantTokens().Where((_, i) => i % 2 == 0);
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
