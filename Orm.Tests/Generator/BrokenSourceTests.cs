extern alias generator;

using generator::Orm.Generator.Extraction;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator;

/// <summary>
/// Code that is being typed: the generator and the analyzers neither fail nor write what the compiler rejects, unless
/// the compiler rejects the source itself.
/// </summary>
public sealed class BrokenSourceTests
{
    private const string Source = """
        namespace N;
        [Entity, Index(nameof(B), Name = "i")]
        public partial class A : Base<int>
        {
            public A(long id) => Id = id;
            [Key] public long Id { get; }
            [Column("b"), MaxLength(3)] public required string? B { get; init; }
            [Converter<C>] public Uri? U { get; set; }
            public long? AId { get; set; }
            [InverseProperty(nameof(As))] public partial A? Parent { get; set; }
            [ForeignKey(nameof(AId))] public partial A? Other { get; set; }
            public long? ParentId { get; set; }
            public partial ICollection<A> As { get; }
        }
        public class Base<T> { public T? X { get; private set; } }
        public class C : IConverter<Uri, string>
        {
            public string ToColumn(Uri value) => "";
            public Uri FromColumn(string column) => new(column);
        }
        public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<A> All { get; }
        }
        """;

    [Fact]
    public void Every_beginning_of_a_file()
    {
        for (var length = 0; length < Source.Length; length += 11)
        {
            Check(Source[..length]);
        }
    }

    [Fact]
    public void Every_file_that_lacks_a_token()
    {
        foreach (var token in CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantTokens())
        {
            Check(Source.Remove(token.SpanStart, token.Span.Length));
        }
    }

    [Fact]
    public void Every_name_replaced_by_another()
    {
        var names = CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsKeywordKind(token.Kind()))
            .ToList();
        string[] others = ["A", "int", "Missing", "static", "As", "dynamic", "object", "Uri", "Entity"];
        for (var i = 0; i < names.Count; i++)
        {
            var other = others[i % others.Length];
            Check(Source.Remove(names[i].SpanStart, names[i].Span.Length).Insert(names[i].SpanStart, other));
        }
    }

    [Theory]
    [InlineData("[Entity] partial class A; [Entity] partial class A { public long Id { get; set; } }")]
    [InlineData("[Entity] partial class A { public long Id { get; set; } } [Entity] partial class A;")]
    [InlineData("[Entity] class A : A;")]
    [InlineData("[Entity] partial class A : B; [Entity] partial class B : A;")]
    [InlineData("[Entity] partial class A : Missing<A> { public long Id { get; set; } }")]
    [InlineData("[Entity] partial class A { [ForeignKey] public long Id { get; set; } }")]
    [InlineData("[Entity] partial class A { [Converter] public long Id { get; set; } }")]
    [InlineData("[Entity] partial class A { [Converter<Missing>] public long Id { get; set; } }")]
    [InlineData("[Entity, Index, Index(null), Index((string)null!)] partial class A { public long Id { get; set; } }")]
    [InlineData("[Entity, Table(null!)] partial class A { [Column(TypeName = null)] public long Id { get; set; } }")]
    [InlineData("[Entity] partial class A { public partial A P { get; set; } public long PId { get; set; } }")]
    [InlineData("[Entity] partial class A { public long Id { get; set; } public partial Missing M { get; } }")]
    [InlineData("[Entity] partial class A { public long Id { get; set; } public partial List<Missing> M { get; } }")]
    [InlineData("partial class D : OrmContext { public partial EntitySet<int> A { get; } }")]
    [InlineData("partial class D : OrmContext { public partial EntitySet<> A { get; } }")]
    [InlineData("partial class D : OrmContext { public partial EntitySet<Missing> A { get; } }")]
    [InlineData("partial class D : D { public partial EntitySet<D> A { get; } }")]
    [InlineData("partial class D<T> : OrmContext where T : class { public partial EntitySet<T> A { get; } }")]
    [InlineData("[Entity] partial class D : OrmContext { }")]
    [InlineData("[Entity] interface I { } [Entity] struct S { } [Entity] enum E { } [Entity] delegate void F();")]
    public async Task Sources_that_are_odd(string source)
    {
        Check(source);
        await Diagnosis.Of(GeneratorRun.Of(source).Output);
    }

    private static void Check(string source)
    {
        var run = GeneratorRun.Of(source);
        ReadAsAnalyzersDo(run.Output);
        var generated = run.Result.GeneratedSources.Select(file => file.SyntaxTree).ToList();
        Assert.DoesNotContain(generated.SelectMany(tree => tree.GetDiagnostics()), IsError);
        var errors = generated
            .SelectMany(tree => run.Output.GetSemanticModel(tree).GetDiagnostics())
            .Where(IsError)
            .ToList();
        Assert.True(
            errors.Count == 0 || run.Output.GetDiagnostics().Count(IsError) > errors.Count,
            $"{source}\n\n{string.Join('\n', errors)}");
    }

    /// <summary>What the analyzers do for each type; running them would bind every method of every source.</summary>
    private static void ReadAsAnalyzersDo(Compilation output)
    {
        var types = output.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes()
                .OfType<BaseTypeDeclarationSyntax>()
                .Select(declaration => output.GetSemanticModel(tree).GetDeclaredSymbol(declaration)))
            .OfType<INamedTypeSymbol>();
        foreach (var type in types)
        {
            EntityReader.Read(type, output, CancellationToken.None);
            ContextReader.Read(type, output);
        }
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
