using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>A small program with a model, to which the tests add the queries.</summary>
internal static partial class Interception
{
    private const string Model = """
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;

        namespace App;

        [Entity]
        public partial class Post
        {
            public long Id { get; set; }
            public required string Title { get; set; }
            public int Score { get; set; }
        }

        public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<Post> Posts { get; }
        }
        """;

    private const string Usings = """
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using App;

        """;

    /// <summary>The model as a file.</summary>
    internal static string ModelFile => Model;

    /// <summary>A file of queries over the model.</summary>
    internal static string File(string members) => Usings + members;

    /// <summary>Generates, and fails where the program with what was generated cannot be built.</summary>
    internal static GeneratorRun Build(params IEnumerable<string> files)
    {
        var run = GeneratorRun.Of([Model, .. files]);
        using var assembly = new MemoryStream();
        var result = run.Output.Emit(assembly);
        Assert.Empty(result.Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString()));
        return run;
    }

    /// <summary>What was intercepted in all files: the calls as they stand in the comments of the attributes.</summary>
    internal static IReadOnlyList<string> Calls(GeneratorRun run) =>
    [
        .. run.Result.GeneratedSources
            .Where(source => source.HintName.StartsWith("Queries.", StringComparison.Ordinal))
            .SelectMany(source => Call().Matches(source.SourceText.ToString()))
            .Select(match => match.Groups[1].Value),
    ];

    /// <summary>The calls that are intercepted in a file of queries, which has to build.</summary>
    internal static IReadOnlyList<string> CallsIn(string members) => Calls(Build(File(members)));

    [GeneratedRegex(
        @"InterceptsLocationAttribute\(.*\n\s*internal static \S+(?:<.*?>)? (\w+?)_\w+(?:Query|Call)\d+[<(]")]
    private static partial Regex Call();
}
