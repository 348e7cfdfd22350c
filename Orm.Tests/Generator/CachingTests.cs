extern alias generator;

using generator::Orm.Generator;
using generator::Orm.Generator.Files;
using generator::Orm.Generator.Models;
using Microsoft.CodeAnalysis;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator;

/// <summary>
/// A keystroke costs nothing where it changes nothing: each step is proven to stay as it was after an unrelated edit,
/// and to change after one that matters.
/// </summary>
public sealed class CachingTests
{
    private const string User = """
        [Entity]
        public partial class User
        {
            public long Id { get; set; }
            public required string Name { get; set; }
            public partial ICollection<Post> Posts { get; }
        }
        """;

    private const string Post = """
        [Entity]
        public partial class Post
        {
            public long Id { get; set; }
            public long AuthorId { get; set; }
            public partial User Author { get; set; }
        }
        """;

    private const string Tag = """
        [Entity]
        public partial class Tag
        {
            public int Id { get; set; }
        }
        """;

    private const string Db = """
        public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<User> Users { get; }
            public partial EntitySet<Post> Posts { get; }
            public partial EntitySet<Tag> Tags { get; }
        }
        """;

    private const string Other = "public class Other { public int Twice(int x) => x * 2; }";

    public static TheoryData<int, string, string> UnrelatedEdits() => new()
    {
        { 4, Other, "public class Other { public int Twice(int x) => x + x; }" },
        { 4, Other, "public class Another;" },
        { 1, Post, "// A comment above moves every location.\n\n" + Post },
        { 1, Post, With(Post, "{ get; set; }", "{get;set;}") },
        { 1, Post, With(Post, "public long AuthorId", "/// <summary>Doc.</summary>\npublic long AuthorId") },
        { 1, Post, With(Post, "public long AuthorId", "public int Twice() => 2;\npublic long AuthorId") },
        { 1, Post, With(Post, "public long AuthorId", "public bool IsNew => Id == 0;\npublic long AuthorId") },
        { 1, Post, With(Post, "public long AuthorId", "public int N { get { return 1; } }\npublic long AuthorId") },
        { 3, Db, With(Db, "public sealed partial", "// Why.\npublic sealed partial") },
    };

    [Theory]
    [MemberData(nameof(UnrelatedEdits))]
    public void An_unrelated_edit_changes_no_step(int file, string before, string after)
    {
        var run = Edit(file, before, after);

        Assert.All(ReasonsOf(run, OrmGenerator.EntitiesStep), AssertIdle);
        Assert.All(ReasonsOf(run, OrmGenerator.ContextsStep), AssertIdle);
        Assert.All(ReasonsOf(run, OrmGenerator.HintNameClashesStep), AssertIdle);
        Assert.All(Outputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_new_column_changes_its_entity_and_those_that_refer_to_a_moved_one()
    {
        var run = Edit(1, Post, With(Post, "public long Id", "public int Score { get; set; }\npublic long Id"));

        Assert.Equal(
            ["Post: Modified", "Tag: Same", "User: Modified"], Entities(run));
        Assert.All(ReasonsOf(run, OrmGenerator.ContextsStep), AssertIdle);
    }

    [Fact]
    public void A_new_column_behind_the_others_changes_its_entity_alone()
    {
        var run = Edit(0, User, With(User, "public partial I", "public int Age { get; set; }\npublic partial I"));

        Assert.Equal(["Post: Same", "Tag: Same", "User: Modified"], Entities(run));
        Assert.Single(Outputs(run), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_changed_key_changes_what_refers_to_it()
    {
        var run = Edit(0, User, With(User, "public long Id", "[Key] public long Number"));

        Assert.Equal(["Post: Modified", "Tag: Same", "User: Modified"], Entities(run));
    }

    [Fact]
    public void An_error_in_one_entity_leaves_the_others_alone()
    {
        var run = Edit(2, Tag, With(Tag, "Id", "Number"));

        Assert.Equal(["Post: Same", "Tag: Modified", "User: Same"], Entities(run));
    }

    [Fact]
    public void An_entity_that_goes_away_takes_its_file_with_it()
    {
        var run = Edit(2, Tag, With(Tag, "[Entity]", string.Empty));

        Assert.Equal(["Post: Same", "Tag: Removed", "User: Same"], Entities(run));
        Assert.DoesNotContain(run.Result.GeneratedSources, source => source.HintName == "Tag.g.cs");
        Assert.Equal([IncrementalStepRunReason.Modified], ReasonsOf(run, OrmGenerator.ContextsStep));
    }

    [Fact]
    public void Names_that_clash_change_their_own_files_alone()
    {
        var run = Edit(4, Other, With(Tag, "class Tag", "class USER"));

        Assert.All(ReasonsOf(run, OrmGenerator.HintNameClashesStep), reason
            => Assert.Equal(IncrementalStepRunReason.Modified, reason));
        Assert.Equal(["Post.g.cs", "Tag.g.cs"], run.Result.GeneratedSources
            .Select(source => source.HintName)
            .Where(name => !name.Contains('-', StringComparison.Ordinal)
                && name is not ("Db.g.cs" or "Model.SetNames.g.cs")));
    }

    [Fact]
    public void A_directive_in_front_of_a_property_changes_its_entity()
    {
        var run = Edit(0, User, With(User, "public required string", "#nullable disable\npublic required string"));

        Assert.Equal(["Post: Same", "Tag: Same", "User: Modified"], Entities(run));
    }

    [Theory]
    [InlineData("int N { get { return 1; } }", "int N { get { return 2; } }", true)]
    [InlineData("int N => 1;", "int N => 2;", true)]
    [InlineData("int N { get { return 1; } }", "int N { get { return field; } }", false)]
    [InlineData("int N { get => 1; }", "int N { get; }", false)]
    [InlineData("int N { get; } = 1;", "int N { get; } = 2;", false)]
    [InlineData("int N() => 1;", "int N() => 2;", true)]
    [InlineData("const int N = 1;", "const int N = 2;", false)]
    public void What_other_files_see_of_a_member(string before, string after, bool isSame)
        => Assert.Equal(isSame, DeclarationsOf(before) == DeclarationsOf(after));

    [Fact]
    public void A_new_set_changes_its_context_alone()
    {
        var run = Edit(3, Db, With(Db, "public partial EntitySet<Tag> Tags { get; }", string.Empty));

        Assert.Equal([IncrementalStepRunReason.Modified], ReasonsOf(run, OrmGenerator.ContextsStep));
        Assert.Equal(["Post: Same", "Tag: Same", "User: Same"], Entities(run));

        // Its own file, and the one that tells other programs what sets are called.
        Assert.Equal(2, Outputs(run).Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Every_named_step_is_run()
        => Assert.Subset(
            Edit(4, Other, Other).Result.TrackedSteps.Keys.ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(
                [OrmGenerator.EntitiesStep, OrmGenerator.ContextsStep, OrmGenerator.HintNameClashesStep],
                StringComparer.Ordinal));

    private static ulong DeclarationsOf(string member) => FileFacts.Of(
        Compilations.Parse($"class C {{ {member} }}", "C.cs"), CancellationToken.None).Declarations;

    private static GeneratorRun Edit(int file, string before, string after)
    {
        var compilation = Compilations.Create(User, Post, Tag, Db, Other);
        var first = GeneratorRun.Of(compilation);
        var old = compilation.SyntaxTrees.Single(tree => tree.FilePath == $"File{file}.cs");
        Assert.Equal(before, old.ToString());
        return first.Again(compilation.ReplaceSyntaxTree(old, Compilations.Parse(after, old.FilePath)));
    }

    private static string With(string source, string before, string after)
    {
        Assert.Contains(before, source, StringComparison.Ordinal);
        return source.Replace(before, after, StringComparison.Ordinal);
    }

    private static void AssertIdle(IncrementalStepRunReason reason)
        => Assert.True(IsIdle(reason), reason.ToString());

    private static IEnumerable<string> Entities(GeneratorRun run)
        => run.Result.TrackedSteps[OrmGenerator.EntitiesStep]
            .SelectMany(step => step.Outputs)
            .Select(output => $"{((EntityModel)output.Value!).Type.Name}: {Describe(output.Reason)}")
            .Order(StringComparer.Ordinal);

    private static string Describe(IncrementalStepRunReason reason) => IsIdle(reason) ? "Same" : reason.ToString();

    private static bool IsIdle(IncrementalStepRunReason reason)
        => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<IncrementalStepRunReason> ReasonsOf(GeneratorRun run, string step)
        => run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRun run)
        => run.Result.TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason);
}
