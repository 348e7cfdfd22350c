using Microsoft.CodeAnalysis;
using Orm.Model;
using Orm.Tests.Generator.Behavior;
using Orm.Tests.Generator.Compiling;
using Orm.Tests.Generator.Entities;
using Xunit;

namespace Orm.Tests.Generator;

/// <summary>Entities that refer to those of another assembly, of which the compiler shows what is public.</summary>
public sealed class AssemblyBoundaryTests
{
    private const string Library = """
        namespace Accounts;

        [Entity]
        public partial class User
        {
            private User(string name) => Name = name;
            public string Name { get; private set; }
            [Column] internal int Hidden { get; set; }
            public long Id { get; private set; }
            public partial ICollection<User> Friends { get; }
            public long? FriendId { get; private set; }
            public partial User? Friend { get; set; }
        }

        public abstract class Tracked
        {
            public DateTime ChangedAt { get; private set; }
            [Column] public DateTime CreatedAt { get; private set; }
        }
        """;

    private const string Application = """
        [Entity]
        public partial class Post : Accounts.Tracked
        {
            public long Id { get; set; }
            public long AuthorId { get; set; }
            public partial Accounts.User Author { get; set; }
        }

        public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<Accounts.User> Users { get; }
            public partial EntitySet<Post> Posts { get; }
        }
        """;

    [Fact]
    public async Task Columns_of_another_assembly_are_found_by_name()
    {
        var run = Compile();

        Assert.Empty(await Diagnosis.Of(run.Output));
        Assert.Contains(
            "TargetColumns = global::Orm.Model.ColumnOrdinals.Find(" +
            "global::Orm.Model.EntityModels.Of<global::Accounts.User>(), \"Id\"),",
            run.TextOf("Post.g.cs"),
            StringComparison.Ordinal);
        Assert.Contains("Of<global::Accounts.User>()", run.TextOf("Db.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_of_a_base_class_there_is_mapped_if_it_asks_for_a_column()
    {
        var text = Compile().TextOf("Post.g.cs");

        Assert.Contains("WriteCreatedAt(global::Accounts.Tracked entity", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ChangedAt = ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_not_there_is_named()
    {
        Assert.Equal([2, 0], ColumnOrdinals.Find(Mapped.Model<Post>(), "Body", "Id"));
        var error = Assert.Throws<InvalidOperationException>(() => ColumnOrdinals.Find(Mapped.Model<Post>(), "Gone"));
        Assert.Equal(
            "Post has no column for the property 'Gone'. Compile against the version of Orm.Tests that is used.",
            error.Message);
    }

    private static GeneratorRun Compile()
    {
        var library = GeneratorRun.Of(Compilations.Create(Library).WithAssemblyName("Accounts")).AssertCompiles();
        using var image = new MemoryStream();
        Assert.True(library.Output.Emit(image).Success);
        image.Position = 0;
        var application = Compilations.Create(Application).AddReferences(MetadataReference.CreateFromStream(image));
        return GeneratorRun.Of(application).AssertCompiles();
    }
}
