using Orm.Tests.Generator.Compiling;
using Orm.Tests.Generator.Entities;
using Xunit;

namespace Orm.Tests.Generator;

/// <summary>What is generated for contexts.</summary>
public sealed class ContextTests
{
    private const string Entities = """
        [Entity] public partial class Post { public long Id { get; set; } }
        [Entity] public partial class Tag { public long Id { get; set; } }

        """;

    [Fact]
    public void A_context_knows_the_entities_of_its_sets_and_gives_each_set_once()
    {
        using var db = new BlogDb(OrmOptions<BlogDb>.Sqlite("Data Source=:memory:"));

        Assert.Equal(["User", "Post", "Community", "Comment"], db.Model.Entities.Select(entity => entity.Name));
        Assert.Same(db.Posts, db.Posts);
        Assert.Same(db.Set<Post>(), db.Posts);
    }

    [Fact]
    public async Task A_context_derives_from_another_with_sets_of_its_own()
    {
        var run = GeneratorRun.Of(
            Entities + """
            public abstract partial class Base(OrmOptions options) : OrmContext(options)
            {
                public partial EntitySet<Post> Posts { get; }
            }
            public sealed partial class Derived(OrmOptions<Derived> options) : Base(options)
            {
                internal partial EntitySet<Tag> Tags { get; }
                public EntitySet<Post> All => Posts;
            }
            """).AssertCompiles();

        Assert.Empty(await Diagnosis.Of(run.Output));
        var text = run.TextOf("Derived.g.cs");
        Assert.Contains("Of<global::Post>(),", text, StringComparison.Ordinal);
        Assert.Contains("Of<global::Tag>());", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_context_may_stand_in_several_parts_inside_other_types()
    {
        var run = GeneratorRun.Of(
            Entities + """
            public interface IStore;
            public static partial class Outer
            {
                private partial class Db : IStore
                {
                    protected internal partial EntitySet<Tag> Tags { get; }
                }
                private partial class Db : OrmContext
                {
                    private Db(OrmOptions options) : base(options) { }
                    public static Db Open(OrmOptions options) => new(options);
                }
                private partial class Db
                {
                    private partial EntitySet<Post> Posts { get; }
                    public int Count => Posts is null ? 0 : 1;
                }
                public static object Open(OrmOptions options) => Db.Open(options).Count;
            }
            """).AssertCompiles();

        Assert.Single(run.Result.GeneratedSources, source => source.HintName == "Outer.Db.g.cs");
        Assert.Empty(await Diagnosis.Of(run.Output));
    }

    [Fact]
    public async Task A_context_may_have_a_model_of_its_own()
    {
        var run = GeneratorRun.Of(
            Entities + """
            public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
            {
                public partial EntitySet<Post> Posts { get; }
                protected override Orm.Model.ContextModel Model { get; } = new("Db");
            }
            """).AssertCompiles();

        Assert.Empty(await Diagnosis.Of(run.Output));
        Assert.DoesNotContain("ContextModel", run.TextOf("Db.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Types_whose_names_differ_in_case_only_have_files_of_their_own()
    {
        var run = GeneratorRun.Of(
            """
            [Entity] public partial class Post { public long Id { get; set; } }
            [Entity, Table("Other")] public partial class POST { public long Id { get; set; } }
            #pragma warning disable CS8981
            public sealed partial class post(OrmOptions<post> options) : OrmContext(options);
            """).AssertCompiles();

        Assert.Equal(3, run.Result.GeneratedSources.Length);
        Assert.All(
            run.Result.GeneratedSources,
            source => Assert.Matches("^(?i:post)-[0-9a-f]{8}[.]g[.]cs$", source.HintName));
    }
}
