using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Orm.Tests.Generator.Compiling;
using Orm.Tests.Generator.Queries;
using Xunit;

namespace Orm.Tests.Generator.Libraries;

/// <summary>
/// References in all their forms: projects of an editor, assemblies without bodies, with aliases, with types of one
/// name, with errors, and not all there. Queries are compiled where that is right; the program always builds.
/// </summary>
public sealed class ReferenceTests
{
    private const string Count = """
        public static class Uses
        {
            public static int Count(ForumDb db) => db.Posts.Count(p => p.Score > 2 && p.Author.Name != "x");
        }
        """;

    [Fact]
    public void A_project_of_the_editor_is_what_its_assembly_is()
    {
        var library = GeneratorRun.Of(ForumLibrary.Compile()).Output;
        var project = GeneratorRun.Of(ForumLibrary.Program(library.ToMetadataReference(), ForumQuestions.Source))
            .AssertCompiles();
        var assembly = GeneratorRun.Of(ForumLibrary.Program(
            MetadataReference.CreateFromImage(ForumQuestions.Library), ForumQuestions.Source));

        Assert.Equal(TextOf(assembly), TextOf(project));
    }

    [Fact]
    public void An_edit_of_the_library_is_seen()
    {
        var library = GeneratorRun.Of(ForumLibrary.Compile());
        var reference = library.Output.ToMetadataReference();
        var program = ForumLibrary.Program(reference, Count);
        var first = GeneratorRun.Of(program);
        var edited = library.Again(ForumLibrary.Compile(("public int Score", "[Column(\"points\")] public int Score")));
        var second = first.Again(program.ReplaceReference(reference, edited.Output.ToMetadataReference()));

        Assert.Contains("\"Score\" > 2", Unquoted(first), StringComparison.Ordinal);
        Assert.Contains("\"points\" > 2", Unquoted(second.AssertCompiles()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_nothing_was_generated_for_is_left_to_run_time()
    {
        // As an editor shows it until the generator ran there: its partial properties have no bodies yet.
        var run = GeneratorRun.Of(ForumLibrary.Program(ForumLibrary.Compile().ToMetadataReference(), Count));

        Assert.Empty(Interception.Calls(run));
    }

    [Fact]
    public void An_assembly_without_bodies_tells_the_same()
    {
        using var image = new MemoryStream();
        var output = GeneratorRun.Of(ForumLibrary.Compile()).Output;
        Assert.True(output.Emit(
            image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false)).Success);
        var run = GeneratorRun.Of(ForumLibrary.Program(
            MetadataReference.CreateFromImage(image.ToArray()), ForumQuestions.Source)).AssertCompiles();
        var whole = GeneratorRun.Of(ForumLibrary.Program(
            MetadataReference.CreateFromImage(ForumQuestions.Library), ForumQuestions.Source));

        Assert.Equal(TextOf(whole), TextOf(run));
    }

    [Fact]
    public async Task What_only_an_alias_leads_to_is_left_to_run_time()
    {
        var reference = MetadataReference.CreateFromImage(ForumQuestions.Library).WithAliases(["forum"]);
        var run = GeneratorRun.Of(Compilations.Create("""
            extern alias forum;
            using System.Linq;

            public static class Uses
            {
                public static int Count(forum::Forum.ForumDb db) => db.Posts.Count(p => p.Score > 2);
            }
            """).AddReferences(reference)).AssertCompiles();

        Assert.Empty(Interception.Calls(run));
        Assert.Equal(["ORM190"], (await Diagnosis.All(run.Output)).Select(found => found.Id));
    }

    [Fact]
    public void A_second_alias_that_is_global_is_enough()
    {
        var reference = MetadataReference.CreateFromImage(ForumQuestions.Library).WithAliases(["forum", "global"]);
        var run = GeneratorRun.Of(ForumLibrary.Program(reference, Count)).AssertCompiles();

        Assert.Equal(["Count"], Interception.Calls(run));
    }

    [Theory]
    [InlineData("public", false)]
    [InlineData("internal", true)]
    public void A_name_that_two_references_have_is_left_to_run_time(string access, bool isCompiled)
    {
        var twin = LoadedProgram.Emit(Compilations.Create(
            $"namespace Forum; {access} class Post;").WithAssemblyName("Twin"));
        var program = ForumLibrary.Program(MetadataReference.CreateFromImage(ForumQuestions.Library), Count)
            .AddReferences(MetadataReference.CreateFromImage(twin));
        var run = GeneratorRun.Of(program).AssertCompiles();

        Assert.Equal(isCompiled ? ["Count"] : [], Interception.Calls(run));
    }

    [Fact]
    public void A_name_that_the_program_has_itself_is_left_to_run_time()
    {
        var run = GeneratorRun.Of(ForumLibrary.Program(
            MetadataReference.CreateFromImage(ForumQuestions.Library),
            Count,
            "namespace Forum { public class Post; }")).AssertCompiles();

        Assert.Empty(Interception.Calls(run));
    }

    [Fact]
    public void A_library_with_errors_stops_nobody()
    {
        foreach (var (before, after) in new[]
        {
            ("public long Id { get; set; }", "public long { get; set; }"),
            ("public partial User Author", "public partial Usr Author"),
            ("public partial class Post", "public class Post"),
            ("[Entity, Index(nameof(Score))]", "[Entity, Index(\"Nothing\")]"),
            ("public long AuthorId { get; set; }", ""),
            ("public long PostId { get; set; }", "public Guid PostId { get; set; }"),
        })
        {
            var library = GeneratorRun.Of(ForumLibrary.Compile((before, after))).Output;
            var run = GeneratorRun.Of(
                ForumLibrary.Program(library.ToMetadataReference(), ForumQuestions.Source));
            Assert.Empty(run.Result.Diagnostics);
        }
    }

    [Fact]
    public void A_reference_of_a_reference_may_be_missing()
    {
        var run = GeneratorRun.Of(Compilations.Create("""
            using System.Linq;

            public static class Uses
            {
                public static object Count(Shop.ShopDb db) => db.Orders.Where(o => o.Number > 2).ToList();
            }
            """).AddReferences(MetadataReference.CreateFromImage(Shop()))).AssertCompiles();

        Assert.Equal(["ToList"], Interception.Calls(run));
    }

    [Fact]
    public void Navigations_lead_from_one_library_into_another()
    {
        var run = GeneratorRun.Of(ForumLibrary.Program(
            MetadataReference.CreateFromImage(ForumQuestions.Library),
            """
            public static class Uses
            {
                public static object Buyers(Shop.ShopDb db)
                    => db.Orders.Include(o => o.Buyer).Where(o => o.Buyer.Name != "x").ToList();
            }
            """).AddReferences(MetadataReference.CreateFromImage(Shop()))).AssertCompiles();

        Assert.Equal(["ToList"], Interception.Calls(run));
        Assert.Contains("CompiledModel.Is<global::Forum.User>", TextOf(run), StringComparison.Ordinal);
        Assert.Contains("CompiledModel.Is<global::Shop.Order>", TextOf(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Internal_entities_are_compiled_for_those_who_see_them()
    {
        const string Library = """
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Application")]
            namespace Inside;
            [Entity] internal sealed partial class Secret { public long Id { get; private set; } internal int N; }
            internal sealed partial class InsideDb(OrmOptions<InsideDb> options) : OrmContext(options)
            {
                public partial EntitySet<Secret> Secrets { get; }
            }
            """;
        const string Program = """
            using System.Linq;
            static class Uses
            {
                internal static object All(Inside.InsideDb db) => db.Secrets.Where(s => s.Id > 1).ToList();
            }
            """;
        var library = LoadedProgram.Emit(GeneratorRun.Of(
            Compilations.Create(Library).WithAssemblyName("Inside")).Output);
        var run = GeneratorRun.Of(
            Compilations.Create(Program).AddReferences(MetadataReference.CreateFromImage(library))).AssertCompiles();

        Assert.Equal(["ToList"], Interception.Calls(run));
    }

    private static byte[] Shop() => LoadedProgram.Emit(GeneratorRun.Of(Compilations.Create("""
        namespace Shop;

        public abstract class Keyed<TKey> { public TKey Id { get; private set; } = default!; }

        [Entity]
        public partial class Order : Keyed<long>
        {
            public int Number { get; set; }
            public long BuyerId { get; set; }
            public partial Forum.User Buyer { get; set; }
        }

        public sealed partial class ShopDb(OrmOptions<ShopDb> options) : OrmContext(options)
        {
            public partial EntitySet<Order> Orders { get; }
        }
        """).AddReferences(MetadataReference.CreateFromImage(ForumQuestions.Library)).WithAssemblyName("Shop")).Output);

    private static string TextOf(GeneratorRun run) => run.TextOf("Queries.File0.g.cs");

    private static string Unquoted(GeneratorRun run) => TextOf(run).Replace("\\\"", "\"", StringComparison.Ordinal);
}
