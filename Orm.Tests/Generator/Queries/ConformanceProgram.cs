extern alias generator;

using System.Reflection;
using System.Runtime.Loader;
using generator::Orm.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Backends;
using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// The conformance suite as a program of its own: its queries end in terminals, the generator compiles them, and the
/// program is built and loaded.
/// </summary>
internal static class ConformanceProgram
{
    private const int MostUnknown = 20;

    private static readonly Lazy<Built> Program = new(Build);

    /// <summary>The queries of the suite, compiled; those that must be refused are not among them.</summary>
    internal static IReadOnlyList<CompiledCase> Cases => Program.Value.Cases;

    /// <summary>A context of the program over a database with the suite's rows.</summary>
    internal static OrmContext Connect(Database database)
    {
        var type = Program.Value.Context;
        var options = Activator.CreateInstance(typeof(OrmOptions<>).MakeGenericType(type), database)!;
        return (OrmContext)Activator.CreateInstance(type, options)!;
    }

    private static Built Build()
    {
        var compilation = WithTerminals(Unknown(WithTerminals([])));
        var driver = CSharpGeneratorDriver.Create(
            [new OrmGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, CancellationToken.None);
        using var image = new MemoryStream();
        var result = output.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        var assembly = new AssemblyLoadContext("Conformance").LoadFromStream(image);
        var context = assembly.GetType("Orm.Tests.Conformance.Models.ConformanceDb", throwOnError: true)!;
        return new Built(context, [.. CasesOf(assembly)]);
    }

    // The compiler that the tests refer to is older than the one that builds them: of what it cannot have in a tree,
    // such as the comparer that Contains is not given over an array, it says so before anything is generated.
    private static HashSet<string> Unknown(CSharpCompilation compilation)
    {
        var unknown = compilation.SyntaxTrees
            .Where(tree => ConformanceSources.QueryFiles.Contains(tree.FilePath))
            .SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics())
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(error => QueryAt(error.Location) ?? throw new InvalidOperationException(error.ToString()))
            .ToHashSet(StringComparer.Ordinal);
        Assert.True(unknown.Count <= MostUnknown, string.Join('\n', unknown));
        return unknown;
    }

    private static CSharpCompilation WithTerminals(HashSet<string> unknown)
    {
        var compilation = ConformanceSources.Compilation;
        foreach (var file in ConformanceSources.QueryFiles)
        {
            var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == file);
            var root = new Terminals(unknown).Visit(tree.GetRoot());
            compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(
                root.ToFullString(), (CSharpParseOptions)tree.Options, file, tree.Encoding));
        }

        return compilation;
    }

    private static string? QueryAt(Location location) => location.SourceTree?.GetRoot()
        .FindNode(location.SourceSpan)
        .AncestorsAndSelf()
        .OfType<InvocationExpressionSyntax>()
        .Where(call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "Of" })
        .Select(call => (call.ArgumentList.Arguments[0].Expression as LiteralExpressionSyntax)?.Token.ValueText)
        .LastOrDefault();

    private static IEnumerable<CompiledCase> CasesOf(Assembly assembly)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var fields = assembly.GetTypes()
            .Where(type => type.Namespace == "Orm.Tests.Conformance.Queries")
            .SelectMany(type => type.GetFields(Static))
            .Where(field => field.FieldType.Name == typeof(TheoryData<>).Name);
        foreach (var field in fields)
        {
            foreach (var row in (IEnumerable<object[]>)field.GetValue(null)!)
            {
                var text = (string)Of(row[0], nameof(ConformanceCase.Text));
                if (text.Length > 0 && ConformanceSources.Cases.TryGetValue(text, out var known))
                {
                    yield return new CompiledCase(known, (Delegate)Of(row[0], "Run"));
                }
            }
        }
    }

    private static object Of(object query, string property) => query.GetType().GetProperty(property)!.GetValue(query)!;

    private sealed record Built(Type Context, IReadOnlyList<CompiledCase> Cases);

    /// <summary>Has each query end in a terminal: every other list is asked for asynchronously.</summary>
    private sealed class Terminals(HashSet<string> unknown) : CSharpSyntaxRewriter
    {
        private int _lists;

        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
            => node.AttributeLists.Any(list => list.ToString() is "[Fact]" or "[Theory]")
                ? null
                : base.VisitMethodDeclaration(node);

        public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
        {
            if (ConformanceSources.LambdaOf(node) is not { ExpressionBody: { } body } query)
            {
                return base.VisitInvocationExpression(node);
            }

            var name = ((SimpleNameSyntax)node.Expression).Identifier.ValueText;
            var words = ConformanceSources.Words(query);
            if (name.StartsWith("Refused", StringComparison.Ordinal) || unknown.Contains(words))
            {
                return SyntaxFactory.ParseExpression("Of(\"\", _ => 0)").WithTriviaFrom(node);
            }

            var text = SymbolDisplay.FormatLiteral(words, quote: true);
            var ending = name is not ("Rows" or "Nested") ? string.Empty
                : _lists++ % 2 == 0 ? ".ToList()" : ".ToListAsync().GetAwaiter().GetResult()";
            var parameter = query.Parameter.Identifier.ValueText;
            return SyntaxFactory.ParseExpression($"Of({text}, {parameter} => ({body}){ending})").WithTriviaFrom(node);
        }
    }
}

/// <summary>A query of the suite as the program has it.</summary>
/// <param name="Case">The suite's own.</param>
/// <param name="Run">Asks it; the parameter is the program's context.</param>
internal sealed record CompiledCase(ConformanceCase Case, Delegate Run)
{
    internal object? Ask(OrmContext context) => Run.Method.Invoke(
        Run.Target, BindingFlags.DoNotWrapExceptions, binder: null, [context], culture: null);
}
