extern alias generator;

using generator::Orm.Generator.Extraction;
using generator::Orm.Generator.Files;
using generator::Orm.Generator.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator;

/// <summary>
/// A declaration has those files read again that say a name which may mean something else now, and no others. That
/// enough is read is proven by <see cref="Queries.EditingTests"/>; this is about too much.
/// </summary>
public sealed class ChangedNamesTests
{
    private const string Model = """
        namespace App;
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public int Score { get; set; }
        }
        [Entity] public partial class Tag { public long Id { get; set; } }
        public partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<Post> Posts { get; }
            public partial EntitySet<Tag> Tags { get; }
        }
        public static class Limits
        {
            public const int Top = Base + 1;
            const int Base = 1;
            public const string Label = "Word";
            const string Word = "w";
        }
        public class Other { public int N => 1; }
        """;

    private const string Queries = """
        namespace App;
        using System.Linq;
        class Queries { int F(Db db) => db.Posts.Count(p => p.Score > Limits.Top || Limits.Label == ""); }
        """;

    [Theory]
    [InlineData("public int N", "public int M() => 1; public int N")]
    [InlineData("public int N", "public long N")]
    [InlineData("class Tag { ", "class Tag { public string? Name { get; set; } ")]
    [InlineData("public partial EntitySet<Tag> Tags { get; }", "")]
    [InlineData("public class Other", "public enum Kind { A, B } public class Other")]
    [InlineData("public class Other", "public static class E { static int Sum(this int n) => n; } public class Other")]
    [InlineData("namespace App;", "global using System.Text; namespace App;")]
    [InlineData("namespace App;", "global using Nowhere.At.All; namespace App;")]
    [InlineData("namespace App;", "global using Text = System.Text; namespace App;")]
    public void Files_that_say_no_such_name_are_not_read_again(string before, string after)
        => Assert.True(IsSame(before, after));

    [Theory]
    [InlineData("int Score", "long Score")]
    [InlineData("public int Score", "[Column(\"s\")] public int Score")]
    [InlineData("public long Id { get; set; }\n    public int", "[Key] public long Key { get; set; }\n    public int")]
    [InlineData("const int Base = 1", "const int Base = 2")]
    [InlineData("Label = \"Word\"", "Label = Word")]
    [InlineData("public class Other", "public class Queries2 { public class Limits; } public class Other")]
    [InlineData("OrmContext(options)", "OrmContext(options), IDisposable")]
    [InlineData("public class Other", "static class E { static int Where(this int n) => n; } class Other")]
    [InlineData("namespace App;", "global using System.Linq; namespace App;")]
    [InlineData("namespace App;", "global using static System.Math; namespace App;")]
    [InlineData("namespace App;", "global using Limits = System.Math; namespace App;")]
    [InlineData("namespace App;", "[assembly: CLSCompliant(false)] namespace App;")]
    [InlineData("namespace App;", "namespace App.Data;")]
    public void Files_that_say_a_name_that_changed_are_read_again(string before, string after)
        => Assert.False(IsSame(before, after));

    /// <summary>Navigations of several entities share a name: what has no row of an entity is left alone.</summary>
    [Theory]
    [InlineData("class Tag { ", "class Tag { public string? Name { get; set; } ", true)]
    [InlineData("[Entity] public partial class Tag", "[Entity, Table(\"t\")] public partial class Tag", false)]
    [InlineData("int Weight", "long Weight", true)]
    [InlineData("public int Weight { get; set; }", "", true)]
    [InlineData("class Tag { ", "class Tag { public required string Name { get; set; } ", false)]
    [InlineData("class Tag { ", "class Tag { public int Count { get; set; } ", false)]
    [InlineData("class Tag { ", "class Tag { public string? Title { get; set; } ", false)]
    [InlineData("int Weight", "int Title", false)]
    [InlineData("class Author { ", "class Author { public string? Note { get; set; } ", false)]
    [InlineData("class Page { ", "class Page { public string? Note { get; set; } ", false)]
    [InlineData("[Entity] public partial class Tag", "public partial class Tag", false)]
    public void Columns_concern_those_who_ask_for_their_rows(string before, string after, bool isSame)
    {
        const string Linked = """
            namespace App;
            [Entity] public partial class Tag { public long Id { get; set; }
                public int Weight { get; set; } }
            [Entity] public partial class Author { public long Id { get; set; } }
            [Entity] public partial class Page { public long Id { get; set; }
                public long? ParentId { get; set; } public partial Author? Parent { get; set; }
                public required string Title { get; set; } }
            [Entity] public partial class Label { public long Id { get; set; }
                public long? ParentId { get; set; } public partial Tag? Parent { get; set; } }
            public partial class Db(OrmOptions<Db> options) : OrmContext(options)
            {
                public partial EntitySet<Page> Pages { get; }
                public partial EntitySet<Label> Labels { get; }
            }
            """;
        const string Asking = """
            namespace App;
            using System.Linq;
            class Queries { object F(Db db) => db.Pages.Where(p => p.Title != "").Select(p => p.Parent).ToList(); }
            """;

        Assert.Equal(isSame, IsSame(Linked, Asking, "Title", before, after));
    }

    private static bool IsSame(string before, string after) => IsSame(Model, Queries, "Score", before, after);

    // What was written before is the same object only where nothing was read.
    private static bool IsSame(string program, string queries, string word, string before, string after)
    {
        Assert.Contains(before, program, StringComparison.Ordinal);
        var compilation = Compilations.Create(program, queries);
        var model = compilation.SyntaxTrees.Single(tree => tree.FilePath == "File0.cs");
        var edited = compilation.ReplaceSyntaxTree(
            model, Compilations.Parse(program.Replace(before, after, StringComparison.Ordinal), model.FilePath));
        var first = TextOf(compilation);
        Assert.Contains(word, first, StringComparison.Ordinal);
        return ReferenceEquals(first, TextOf(edited));
    }

    private static string TextOf(CSharpCompilation compilation)
    {
        var program = DeclaredProgram.Of(compilation, CancellationToken.None);
        var entities = EntityFiles.Of(program, CancellationToken.None).SelectMany(models => models);
        return QueryFiles.Of(DeclaredProgram.With((program, [.. entities]), CancellationToken.None), default)[^1].Text;
    }
}
