using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Libraries;

/// <summary>
/// A library is another build when a program runs than the one that it was compiled against: what depends on what
/// changed is translated when it runs, and nothing else is.
/// </summary>
public sealed partial class ReplacedLibraryTests
{
    public static TheoryData<string, string, string> Changes() => new()
    {
        { "a column", "public int Score", "[Column(\"points\")] public int Score" },
        { "a table", "[Entity, Index(nameof(Score))]", "[Entity, Table(\"Articles\")]" },
        { "a schema", "[Entity, Index(nameof(Score))]", "[Entity, Table(\"Posts\", Schema = \"main\")]" },
        { "how a value is stored", "[StoredAsText] public State", "public State" },
        {
            "a kind of time",
            "public DateTime At { get; set; } = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)",
            "[DateTimeKind(DateTimeKind.Unspecified)] public DateTime At { get; set; } = new(2026, 1, 2, 3, 4, 5)"
        },
        { "names that are stored", "Published, Removed }", "Published, Removed, Archived }" },
        { "the order of columns", "public int Score", "[Column(Order = 1)] public int Score" },
        { "a column more", "public int Score", "public int Rank { get; set; } public int Score" },
        { "what can be null", "public required string Title", "public string? Title" },
        { "what tells rows apart", "public required string Title", "[Unique] public required string Title" },
        { "a navigation more", "public partial IList<Comment> Comments", "public partial User? Editor { get; set; } "
            + "public long? EditorId { get; set; } public partial IList<Comment> Comments" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_changed_is_translated(string what, string before, string after)
    {
        var changes = what == "a navigation more"
            ? [(before, after), ("public partial IList<Post> Posts",
                "[InverseProperty(\"Author\")] public partial IList<Post> Posts")]
            : new[] { (before, after) };
        var questions = new ForumQuestions(ForumLibrary.Build(changes));

        foreach (var name in new[] { "Entities", "Method", "Delegate", "Anonymous", "Included", "Asked", "Joined" })
        {
            var compiled = questions.Ask(name);
            var translated = questions.Ask(name, translates: true);

            Assert.Equal(translated.Answer, compiled.Answer);
            Assert.Equal(translated.Statements, compiled.Statements);
            Assert.NotEqual(0, compiled.Translations);
        }
    }

    [Fact]
    public void What_did_not_change_is_not_translated()
    {
        var questions = new ForumQuestions(ForumLibrary.Build(
            ("public required string Label", "[Column(\"name\")] public required string Label"),
            ("[Entity, Index(nameof(Score))]", "[Entity, Index(nameof(Score), nameof(AuthorId))]")));

        Assert.Equal(0, questions.Ask("Included").Translations);
        Assert.Equal(0, questions.Ask("AskedForRows").Translations);
        Assert.NotEqual(0, questions.Ask("Linked").Translations);
    }

    [Fact]
    public void A_member_of_an_enum_concerns_who_says_its_name()
    {
        var questions = new ForumQuestions(ForumLibrary.Build(("Calm, Angry }", "Calm, Cross }")));

        var names = questions.Ask("NamesOfNumbers");
        Assert.Contains("Cross", names.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Angry", names.Answer, StringComparison.Ordinal);
        Assert.NotEqual(0, names.Translations);
        Assert.Equal(0, questions.Ask("Anonymous").Translations);
        Assert.Equal(0, questions.Ask("FlagsByBits").Translations);
    }

    [Fact]
    public void A_library_that_tells_nothing_is_translated()
    {
        var older = Older();
        var compiledAgainst = new ForumQuestions(
            older, ForumQuestions.Compile(MetadataReference.CreateFromImage(older)));
        var runWith = new ForumQuestions(older);
        var newer = new ForumQuestions(ForumQuestions.Library);

        foreach (var name in ForumQuestions.Names)
        {
            var expected = newer.Ask(name);
            foreach (var questions in new[] { compiledAgainst, runWith })
            {
                var asked = questions.Ask(name);
                Assert.Equal(expected.Answer, asked.Answer);
                Assert.Equal(expected.Statements, asked.Statements);
                Assert.NotEqual(0, asked.Translations);
            }
        }
    }

    [Theory]
    [InlineData("2|")]
    [InlineData("")]
    [InlineData("1|Posts\\nkey|99\\n")]
    [InlineData("1|Posts\\ncolumn|Id\\n")]
    [InlineData("1|Posts\\nfurther|Id\\n")]
    public void What_a_library_tells_in_another_form_is_not_understood(string text)
    {
        var other = Rewritten(source => Description().Replace(source, $"EntityDescription(\"{text}\", \"\", 1)"));
        var program = GeneratorRun.Of(ForumLibrary.Program(
            MetadataReference.CreateFromImage(other), ForumQuestions.Source)).AssertCompiles();

        Assert.DoesNotContain("SELECT", program.TextOf("Queries.File0.g.cs"), StringComparison.Ordinal);
    }

    // As an older generator left it.
    private static byte[] Older() => Rewritten(source => source.StartsWith("// <auto-generated/>\n[assembly:",
        StringComparison.Ordinal) ? string.Empty : Fingerprint().Replace(Attribute().Replace(source, ""), ""));

    private static byte[] Rewritten(Func<string, string> rewrite)
    {
        var output = GeneratorRun.Of(ForumLibrary.Compile()).Output;
        var generated = output.SyntaxTrees.Where(
            tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).ToList();
        foreach (var tree in generated)
        {
            output = output.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(
                rewrite(tree.ToString()), (CSharpParseOptions)tree.Options, tree.FilePath, System.Text.Encoding.UTF8));
        }

        return LoadedProgram.Emit(output);
    }

    [GeneratedRegex(@"\[global::Orm\.Compiled\.EntityDescription.*")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"EntityDescription\(.*\)(?=\])")]
    private static partial Regex Description();

    [GeneratedRegex(@"public override ulong Fingerprint => .*")]
    private static partial Regex Fingerprint();
}
