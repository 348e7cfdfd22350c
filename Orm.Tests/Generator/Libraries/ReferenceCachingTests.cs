extern alias generator;

using generator::Orm.Generator.References;
using Microsoft.CodeAnalysis;
using Orm.Tests.Generator.Compiling;
using Orm.Tests.Generator.Queries;
using Xunit;

namespace Orm.Tests.Generator.Libraries;

/// <summary>
/// What a reference says is read once, when a query first asks for it: no keystroke reads it again, and another build
/// of the library is read anew.
/// </summary>
public sealed class ReferenceCachingTests
{
    private const string Count = """
        public static class Uses
        {
            public static int Count(ForumDb db) => db.Posts.Count(p => p.Score > 2);
            public static int Twice(int number) => number * 2;
        }
        """;

    private readonly List<string> _read = [];

    public ReferenceCachingTests() => ReferencedAssembly.Reading.Value = _read.Add;

    [Fact]
    public void Only_what_queries_name_is_read()
    {
        GeneratorRun.Of(ForumLibrary.Program(Image(), Count));

        Assert.Equal(["Forum", "Post"], _read.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_program_without_queries_reads_the_names_of_sets_alone()
    {
        GeneratorRun.Of(ForumLibrary.Program(Image(), "class Nothing { ForumDb? Db { get; } }"));

        Assert.Equal(["Forum"], _read);
    }

    [Theory]
    [InlineData("p.Score > 2", "p.Score > 23")]
    [InlineData("number * 2", "number * 23")]
    [InlineData("public static int Twice", "public static int Thrice(int number) => 3; public static int Twice")]
    [InlineData("db.Posts.Count", "db.Posts.Where(p => p.Id > 1).Count")]
    public void An_edit_of_the_program_reads_nothing(string before, string after)
    {
        var program = ForumLibrary.Program(Image(), Count);
        var first = GeneratorRun.Of(program);
        _read.Clear();
        var run = first.Again(Edit(program, before, after)).AssertCompiles();

        Assert.Empty(_read);
        Assert.Equal(["Count"], Interception.Calls(run));
    }

    [Fact]
    public void A_file_more_reads_what_it_names()
    {
        var program = ForumLibrary.Program(Image(), Count);
        var first = GeneratorRun.Of(program);
        _read.Clear();
        first.Again(program.AddSyntaxTrees(Compilations.Parse(
            ForumLibrary.Usings + "class More { object F(ForumDb db) => db.Users.Where(u => u.Id > 1).ToList(); }",
            "More.cs"))).AssertCompiles();

        Assert.Equal(["User"], _read);
    }

    [Fact]
    public void Another_build_is_read_anew()
    {
        var reference = Image();
        var program = ForumLibrary.Program(reference, Count);
        var first = GeneratorRun.Of(program);
        _read.Clear();
        var run = first.Again(program.ReplaceReference(reference, MetadataReference.CreateFromImage(
            ForumLibrary.Build(("public int Score", "[Column(\"points\")] public int Score")))));

        Assert.Equal(["Forum", "Post"], _read.Order(StringComparer.Ordinal));
        Assert.Contains("points", run.AssertCompiles().TextOf("Queries.File0.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_reference_beside_it_leaves_what_was_generated()
    {
        var program = ForumLibrary.Program(Image(), Count);
        var first = GeneratorRun.Of(program);
        var other = LoadedProgram.Emit(Compilations.Create("public class Other;").WithAssemblyName("Other"));
        var run = first.Again(program.AddReferences(MetadataReference.CreateFromImage(other)));

        Assert.Equal(first.TextOf("Queries.File0.g.cs"), run.TextOf("Queries.File0.g.cs"));
    }

    [Fact]
    public void A_project_of_the_editor_is_read_once_until_it_is_edited()
    {
        var library = GeneratorRun.Of(ForumLibrary.Compile());
        var reference = library.Output.ToMetadataReference();
        var program = ForumLibrary.Program(reference, Count);
        var first = GeneratorRun.Of(program);
        _read.Clear();
        var edited = Edit(program, "p.Score > 2", "p.Score > 23");
        var second = first.Again(edited);
        Assert.Empty(_read);

        var newer = library.Again(ForumLibrary.Compile(("public int Score", "[Column(\"points\")] public int Score")));
        second.Again(edited.ReplaceReference(reference, newer.Output.ToMetadataReference()));
        Assert.Equal(["Forum", "Post"], _read.Order(StringComparer.Ordinal));
    }

    private static PortableExecutableReference Image() => MetadataReference.CreateFromImage(ForumQuestions.Library);

    private static Compilation Edit(Compilation program, string before, string after)
    {
        var tree = program.SyntaxTrees.Single(tree => tree.FilePath == "File0.cs");
        Assert.Contains(before, tree.ToString(), StringComparison.Ordinal);
        return program.ReplaceSyntaxTree(tree, Compilations.Parse(
            tree.ToString().Replace(before, after, StringComparison.Ordinal), tree.FilePath));
    }
}
