extern alias generator;

using System.Reflection;
using System.Runtime.Loader;
using generator::Orm.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Backends;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// The conformance suite as a program of its own: its queries end in terminals, the generator compiles them, and the
/// program is built and loaded.
/// </summary>
internal sealed class ConformanceProgram
{
    // Which queries the compiler does not build is asked once: finding it out binds all of them, and where the models
    // stand makes no difference to it. Emit would say so if it did.
    private static readonly Lazy<HashSet<string>> s_unknown = new(
        () => Unknown(WithTerminals(ConformanceSources.Compilation, [])));

    private readonly Func<CSharpCompilation> _sources;
    private readonly Lazy<Built> _program;

    private ConformanceProgram(Func<CSharpCompilation> sources, Func<byte[]?> library)
    {
        _sources = sources;
        _program = new Lazy<Built>(() => Build(library()));
    }

    /// <summary>All of it in one assembly.</summary>
    internal static ConformanceProgram Whole { get; } = new(() => ConformanceSources.Compilation, () => null);

    /// <summary>With the entities and the context in a library.</summary>
    internal static ConformanceProgram Split { get; } = new(
        () => ConformanceSources.Split, () => ConformanceSources.Library);

    /// <summary>The queries of the suite, compiled; those that must be refused are not among them.</summary>
    internal IReadOnlyList<CompiledCase> Cases => _program.Value.Cases;

    /// <summary>Queries that the compiler of this program does not build.</summary>
    internal IReadOnlyCollection<string> NotBuilt => _program.Value.NotBuilt;

    /// <summary>A context of the program over a database with the suite's rows.</summary>
    internal OrmContext Connect(Database database)
    {
        var type = _program.Value.Context;
        var options = Activator.CreateInstance(typeof(OrmOptions<>).MakeGenericType(type), database)!;
        return (OrmContext)Activator.CreateInstance(type, options)!;
    }

    private Built Build(byte[]? library)
    {
        var unknown = s_unknown.Value;
        var compilation = WithTerminals(_sources(), unknown);
        var driver = CSharpGeneratorDriver.Create(
            [new OrmGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, CancellationToken.None);
        var loading = new AssemblyLoadContext("Conformance");
        var models = library is null ? null : loading.LoadFromStream(new MemoryStream(library));
        var assembly = loading.LoadFromStream(new MemoryStream(LoadedProgram.Emit(WithoutNullability(output))));
        var context = (models ?? assembly).GetType("Orm.Tests.Conformance.Models.ConformanceDb", throwOnError: true)!;
        return new Built(context, [.. CasesOf(assembly)], unknown);
    }

    // The compiler that the tests refer to is older than the one that builds them: of what it cannot have in a tree,
    // such as the comparer that Contains is not given over an array, it says so before anything is generated. What may
    // be null is no error, and following it takes as long as all the rest.
    private static HashSet<string> Unknown(CSharpCompilation compilation)
        => WithoutNullability(compilation).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Where(error => ConformanceSources.QueryFiles.Contains(error.Location.SourceTree?.FilePath ?? string.Empty))
            .Select(error => QueryAt(error.Location) ?? throw new InvalidOperationException(error.ToString()))
            .ToHashSet(StringComparer.Ordinal);

    private static Compilation WithoutNullability(Compilation compilation) => compilation.WithOptions(
        ((CSharpCompilationOptions)compilation.Options).WithNullableContextOptions(NullableContextOptions.Annotations));

    private static CSharpCompilation WithTerminals(CSharpCompilation compilation, HashSet<string> unknown)
    {
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
            .Where(ConformanceSources.DeclaresQueries)
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

    private sealed record Built(
        Type Context, IReadOnlyList<CompiledCase> Cases, IReadOnlyCollection<string> NotBuilt);

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
