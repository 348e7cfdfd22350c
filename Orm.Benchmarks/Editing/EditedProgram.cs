using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Orm.Benchmarks.Editing;

/// <summary>
/// A program as large as those that make generators slow: 300 files with four queries each, over 30 entities. It is
/// kept as the compiler keeps it while somebody types: each edit is a change of one file's text.
/// </summary>
internal sealed class EditedProgram
{
    /// <summary>How many files have queries.</summary>
    public const int Services = 300;

    /// <summary>How many queries stand in each of them.</summary>
    public const int QueriesOfService = 4;

    private const int Entities = 30;

    private static readonly CSharpParseOptions s_options = new CSharpParseOptions(LanguageVersion.Preview)
        .WithFeatures([new("InterceptorsNamespaces", "Orm.Generated")]);

    private readonly SyntaxTree[] _services;
    private readonly SyntaxTree[] _entities;
    private readonly SyntaxTree[] _usings = [Parse(Usings, "Usings.cs")];
    private int _edits;

    public EditedProgram()
    {
        _entities = [.. Enumerable.Range(0, Entities).Select(number => Parse(Entity(number), $"Entity{number}.cs"))];
        _services = [.. Enumerable.Range(0, Services).Select(number => Parse(Service(number), $"Service{number}.cs"))];
        Compilation = CSharpCompilation.Create(
            "Application",
            [.. _usings, Parse(Context(), "Db.cs"), .. _entities, .. _services],
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The program as it is after all edits so far.</summary>
    public CSharpCompilation Compilation { get; private set; }

    public CSharpParseOptions Options => s_options;

    /// <summary>A keystroke inside a query of one file: the number that it filters by.</summary>
    public void TypeInQuery() => Change(_services, "> 10", " + 0 > 10");

    /// <summary>A keystroke inside a method that has nothing to do with queries.</summary>
    public void TypeInBody() => Change(_services, "number * 2", "number * 2 + 0");

    /// <summary>A new property of an entity, which all queries can see.</summary>
    public void DeclareProperty() => Change(
        _entities, "public int Score", Invariant($"public int Added{_edits} {{ get; set; }} public int Score"));

    /// <summary>A new method of a class with queries.</summary>
    public void DeclareMethod() => Change(
        _services, "public int Twice", Invariant($"public int Added{_edits}() => 1; public int Twice"));

    /// <summary>A using that all files have, so that every name may mean something else.</summary>
    public void DeclareUsing() => Change(_usings, "global using Orm;", Invariant(
        $"global using Orm;\nglobal using Name{_edits} = System.String;"));

    private void Change(SyntaxTree[] files, string before, string after)
    {
        var at = _edits++ * 7 % files.Length;
        var old = files[at];
        var text = old.GetText();
        var start = text.ToString().IndexOf(before, StringComparison.Ordinal);
        files[at] = old.WithChangedText(text.WithChanges(new TextChange(new TextSpan(start, before.Length), after)));
        Compilation = Compilation.ReplaceSyntaxTree(old, files[at]);
    }

    private static SyntaxTree Parse(string text, string path)
        => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), s_options, path);

    private static IEnumerable<MetadataReference> References()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll" or "Orm.Runtime.dll"
                    or "Microsoft.Extensions.Logging.Abstractions.dll");
        return platform.Select(path => MetadataReference.CreateFromFile(path));
    }

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Orm;
        """;

    private static string Entity(int number) => Invariant(
        $$"""
        namespace Application;

        [Entity, Index(nameof(Score))]
        public partial class Entity{{number}}
        {
            public long Id { get; set; }
            public required string Title { get; set; }
            public string? Body { get; set; }
            public int Score { get; set; }
            public DateTime CreatedAt { get; set; }
            public DayOfWeek Day { get; set; }
            public long? ParentId { get; set; }
            public long? OtherId { get; set; }
            public partial Entity{{number}}? Parent { get; set; }
            public partial Entity{{(number + 1) % Entities}}? Other { get; set; }
        }
        """);

    private static string Context()
    {
        var sets = Enumerable.Range(0, Entities).Select(
            number => Invariant($"    public partial EntitySet<Entity{number}> Set{number} {{ get; }}\n"));
        return $$"""
            namespace Application;

            public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
            {
            {{string.Concat(sets)}}
            }
            """;
    }

    private const string ServiceText = """
        namespace Application;

        /// <summary>A class of the kind that applications have many of.</summary>
        public sealed class ServiceNUMBER(Db db)
        {
            private readonly Dictionary<long, string> _known = [];

            public async Task<List<string>> TitlesAsync(int min, CancellationToken cancellationToken)
            {
                var titles = await db.SetOF
                    .Where(e => e.Score > 10 && e.Score > min && e.Body != null)
                    .OrderByDescending(e => e.CreatedAt)
                    .ThenBy(e => e.Id)
                    .Select(e => e.Title)
                    .ToListAsync(cancellationToken);
                return titles.Count == 0 ? [] : titles;
            }

            public int CountOn(DayOfWeek day) => db.SetOF.Count(e => e.Day == day && e.Title.Contains("a"));

            public object Lines(int page)
                => db.SetOF
                    .OrderBy(e => e.Id)
                    .Skip(page * 20)
                    .Take(20)
                    .Select(e => new { e.Id, e.Title, Parent = e.Parent!.Title, Other = e.Other!.Score })
                    .ToList();

            public string? Find(long id)
            {
                if (_known.TryGetValue(id, out var known))
                {
                    return known;
                }

                var found = db.SetOF.FirstOrDefault(e => e.Id == id);
                if (found is not null)
                {
                    _known.Add(id, found.Title);
                }

                return found?.Title;
            }

            public int Twice(int number)
            {
                var twice = number * 2;
                for (var i = 0; i < 3; i++)
                {
                    twice += i % 2 == 0 ? i : -i;
                }

                return _known.Values.Where(title => title.Length > twice).Select(title => title.Length).Sum();
            }
        }
        """;

    private static string Service(int number) => ServiceText
        .Replace("NUMBER", Invariant($"{number}"), StringComparison.Ordinal)
        .Replace("db.SetOF", Invariant($"db.Set{number % Entities}"), StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
