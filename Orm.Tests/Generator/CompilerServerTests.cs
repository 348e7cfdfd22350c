using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orm.Tests.Generator.Compiling;
using Orm.Tests.Generator.Queries;
using Xunit;

namespace Orm.Tests.Generator;

/// <summary>
/// One process compiles the same program many times, as the compiler server does for each build: what the generator
/// remembers of one build serves the next, whose options are objects of their own.
/// </summary>
public sealed class CompilerServerTests
{
    private const string Model = """
        [Entity] public partial class Post { public long Id { get; set; } public int Score { get; set; } }
        public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<Post> Posts { get; }
        }
        """;

    private const string Queries = """
        using System.Linq;
        class Counts { int F(Db db) => db.Posts.Count(p => p.Score > 3); }
        """;

    [Fact]
    public void A_build_after_another_one()
    {
        var first = GeneratorRun.Of(Build("class Other { }"));
        var same = GeneratorRun.Of(Build("class Other { }"));
        var edited = GeneratorRun.Of(Build("class Other { int Number => 1; }"));

        Assert.Single(Interception.Calls(first));
        Assert.Equal(Texts(first), Texts(same));
        Assert.Equal(Texts(first), Texts(edited));
        GC.KeepAlive((first, same));
    }

    private static Compilation Build(string other)
    {
        var compilation = Compilations.Create();
        return compilation
            .AddSyntaxTrees(new[] { Model, Queries, other }
                .Select((source, i) => Compilations.Parse(source, $"CompilerServer/{i}.cs")))
            .WithOptions(compilation.Options.WithMetadataReferenceResolver(new Incomparable()));
    }

    private static IEnumerable<string> Texts(GeneratorRun run)
        => run.Result.GeneratedSources.Select(source => source.SourceText.ToString());

    /// <summary>As the resolver of the command-line compiler is.</summary>
    private sealed class Incomparable : MetadataReferenceResolver
    {
        public override bool Equals(object? other) => throw new NotSupportedException();

        public override int GetHashCode() => throw new NotSupportedException();

        public override ImmutableArray<PortableExecutableReference> ResolveReference(
            string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];
    }
}
