using System.Text.RegularExpressions;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// A program each of whose files has places with several texts, by which queries come to mean something else: in the
/// files that the places are in, and in those that only say a name.
/// </summary>
internal sealed partial class EditedProgram
{
    // «one¦other¦third»
    private static readonly (string Name, string Text)[] Templates =
    [
        ("Global.cs", """
            global using System.Linq;
            global using System.Threading.Tasks;
            global using App.Model;
            «¦global using Shown = App.Shapes.Line;¦global using static App.Limits;»
            «¦global using App.Shapes;¦global using global::App.Other;¦global using App.Missing;»
            """),
        ("Post.cs", """
            «¦#nullable disable
            »namespace App.Model;
            [Entity«¦, Table("posts_table")¦, Index(nameof(Score))»]
            public partial class Post : «Stamped¦Numbered»
            {
                «public long Id { get; set; }¦[Key] public int Id { get; set; }»
                «[Column("t")] ¦»public required string Title { get; set; }
                public «int¦long¦int?» Score { get; set; }
                «¦public int Added { get; set; }¦public int Shown() => 1;»
                «public State State { get; set; }¦[StoredAsText] public State State { get; set; }»
                public «long AuthorId¦int AuthorId¦long? AuthorId» { get; set; }
                public partial Author«?¦» Author { get; set; }
                «[Converter<MoneyConverter>] ¦»public Money Price { get; set; }
            }
            """),
        ("Author.cs", """
            namespace App.Model;
            «[Entity] ¦»public partial class Author
            {
                public «long¦int¦string» Id { get; set; }«¦ = 1;»
                public «string?¦required string» Name { get; set; }
                «public partial ICollection<Post> Posts { get; }¦»
            }
            public partial class Author
            {
                public int Most() => Posts.Query().Max(p => p.Score) is { } most ? (int)most : 0;
            }
            public enum State «¦: byte» { Draft«¦ = 5», Shown«¦, Old» }
            public class Stamped { public DateTime At { get; set; } }
            public class Numbered { public «int¦long» Number { get; set; } public DateTime At { get; set; } }
            """),
        ("Money.cs", """
            namespace App.Model;
            public readonly struct Money(decimal amount)
            {
                public decimal Amount => amount;
                public static bool operator ==(Money a, Money b) => a.Amount == b.Amount;
                public static bool operator !=(Money a, Money b) => a.Amount != b.Amount;
                «¦public static implicit operator long(Money money) => (long)money.Amount;»
                «¦public static bool operator ==(Money a, long b) => true;
                public static bool operator !=(Money a, long b) => false;»
            }
            public sealed class MoneyConverter : IConverter<Money, «decimal¦long»>
            {
                public «decimal¦long» ToColumn(Money value) => «value.Amount¦(long)value.Amount»;
                public Money FromColumn(«decimal¦long» column) => new(column);
            }
            """),
        ("Db.cs", """
            namespace App.«Model¦Data»;
            public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
            {
                public partial EntitySet<Post> «Posts¦Entries» { get; }
                «public partial EntitySet<Author> Authors { get; }¦»
            }
            """),
        ("Shapes.cs", """
            «¦using Text = System.Int64;
            »namespace App.Shapes
            {
                public «class¦record¦struct» Line
                {
                    public long Id { get; «set¦init»; }
                    public «string?¦object?» Text { get; set; }
                }
                public record Pair(long «Key¦Number», string Text«¦, int More = 3»);
                «internal¦public» static class Named
                {
                    public static IQueryable<Post> «Best¦Where»(this IQueryable<Post> posts, int min)
                        => posts.Where(p => p.Score > min);
                    «¦public static int Count(this EntitySet<Post> posts) => 7;»
                }
            }
            namespace App.Data
            {
                public static class Nothing;
            }
            namespace App.Alone
            {
                public static class Taker { «¦public static void TakeAll(EntitySet<string> keys) { }» }
            }
            namespace App.Other
            {
                public class Stamped { public DateTime At { get; set; } }
                public static class More
                {
                    public static IQueryable<Post> Best(this IQueryable<Post> posts, long min)
                        => posts.Where(p => p.Id > min);
                }
            }
            namespace App
            {
                «public¦internal» static class Limits
                {
                    public const int Top = «1¦2¦Base + 1»;
                    public «const¦static readonly» int Base = 4;
                    public static «int¦long» Twice(«int¦long» number) => number * 2;
                }
                «¦public class Post { public long Id { get; set; } public int Score { get; set; } }»
                public abstract class Service(«Db db¦OrmContext db»)
                {
                    protected «Db¦dynamic» Data => (Db)db;
                    protected «long¦int¦Money» Mine => default«¦(long)»;
                }
            }
            """),
        ("Reports.cs", """
            using App.Shapes;
            «using static App.Limits;
            ¦»«using App.Data;
            ¦»namespace App;
            public class Reports(Db db) : Service(db)
            {
                public object Lines(int «min¦least»)
                    => db.Posts.Where(p => p.Score > «min¦least¦Top»)
                        .Select(p => new Line { Id = p.Id, Text = p.Title }).ToList();
                public object Pairs()
                    => (from p in db.Posts where p.Id == Mine select new Pair(p.Id, p.Title)).ToList();
                public object Owned() => Data.Posts.Where(p => p.AuthorId == Mine).ToArray();
                public object Top5() => db.Posts.OrderBy(p => p.Id).Take(Twice(Limits.Top)).ToList();
                public int Many() => db.Posts.Count();
                private sealed class Hidden { public long Id { get; set; } }
                public object Hide() => db.Posts.Select(p => new Hidden { Id = p.Id }).ToList();
            }
            """),
        ("Joined.cs", """
            using App.Data;
            using App.Shapes;
            namespace App.Model;
            public partial class Joined
            {
                public object Names(State state) => data.Posts.Where(p => p.State == state)
                    .Select(p => new { p.Title, p.Author!.Name, State = p.State.ToString() }).ToList();
                public object Prices(Money money) => data.Posts.Count(p => p.Price == money);
                public object Best() => data.Posts.Best(3).ToList();
                public object Whole() => data.Posts.Select(p => new { p, p.Author }).First();
                public object Writers() => data.Authors.Where(a => a.Posts.Any(p => p.Score > 3)).ToList();
            }
            """),
        ("JoinedData.cs", """
            using App.Data;
            namespace App.Model;
            public partial class Joined(«Db¦Db?» data)
            {
                «¦private sealed class State { }»
                «[Query] ¦»public static Post? Find(Db db, «long¦int» id)
                    => db.Posts.FirstOrDefault(p => p.Id == id);
            }
            """),
        ("Calls.cs", """
            using App.Data;
            using App.Model;
            using «App.Shapes¦Names = App.Shapes»;
            public static class Calls
            {
                public static readonly Func<Db, int, int> Compiled =
                    Query.Compile((Db db, int min) => db.Posts.Count(p => p.Score > min«¦ + 1»));
                public static object? Found(Db db) => Joined.Find(db, 3);
                public static object? FoundFirst(Db db, System.Collections.Generic.List<int> keys)
                {
                    var first = keys.First();
                    return Joined.Find(db, first);
                }
                public static object Days(Db db)
                    => db.Posts.Where(p => p.At.Year == «2024¦2025»).Select(p => p.At).ToList();
                public static int Written(Db db)
                {
                    var author = Joined.Find(db, 3)?.Author;
                    return author == null ? 0 : author.Posts.Query().Count(p => p.Score > «5¦6»);
                }
                public static int Nested(Db db) => db.Set<Post>().Count(p => p.Title.Length > «3¦4»);
            }
            """),
    ];

    private readonly List<Place> _places = [];

    internal EditedProgram()
    {
        for (var file = 0; file < Templates.Length; file++)
        {
            foreach (Match match in PlacePattern().Matches(Templates[file].Text))
            {
                _places.Add(new Place(file, match.Groups[1].Value.Split('¦')));
            }
        }
    }

    /// <summary>How many files there are.</summary>
    internal static int Files => Templates.Length;

    /// <summary>How many places can be edited.</summary>
    internal int Places => _places.Count;

    internal static string NameOf(int file) => Templates[file].Name;

    /// <summary>The place that has a text with some words in it.</summary>
    internal int PlaceOf(string words) => _places.FindIndex(
        place => place.Texts.Any(text => text.Contains(words, StringComparison.Ordinal)));

    /// <summary>Gives a place another of its texts.</summary>
    /// <returns>The file that it is in, and what was done.</returns>
    internal (int File, string Edit) Edit(int number, int by)
    {
        var place = _places[number];
        var before = place.Texts[place.Chosen];
        place.Chosen = (place.Chosen + 1 + (by % (place.Texts.Length - 1))) % place.Texts.Length;
        return (place.File, $"{NameOf(place.File)}: '{before}' to '{place.Texts[place.Chosen]}'");
    }

    /// <summary>A file as it stands.</summary>
    internal string TextOf(int file)
    {
        using var places = _places.Where(place => place.File == file).GetEnumerator();
        return PlacePattern().Replace(Templates[file].Text, _ =>
        {
            places.MoveNext();
            return places.Current.Texts[places.Current.Chosen];
        });
    }

    [GeneratedRegex("«([^»]*)»")]
    private static partial Regex PlacePattern();

    private sealed class Place(int file, string[] texts)
    {
        internal int File { get; } = file;

        internal string[] Texts { get; } = texts;

        internal int Chosen { get; set; }
    }
}
