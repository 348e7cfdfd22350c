using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Tests.Architecture;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// The files of the conformance suite as a program whose queries are compiled: the models as they are, and the queries
/// over sets instead of IQueryable.
/// </summary>
internal static class ConformanceSources
{
    private const string Harness = """
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        using Orm.Tests.Conformance.Models;

        namespace Orm.Tests.Conformance.Harness
        {
            public interface ISource
            {
                EntitySet<User> Users { get; }
                EntitySet<Community> Communities { get; }
                EntitySet<Post> Posts { get; }
                EntitySet<Comment> Comments { get; }
                EntitySet<Vote> Votes { get; }
                EntitySet<Membership> Memberships { get; }
                EntitySet<Customer> Customers { get; }
                EntitySet<Employee> Employees { get; }
                EntitySet<Product> Products { get; }
                EntitySet<Order> Orders { get; }
                EntitySet<OrderLine> OrderLines { get; }
                EntitySet<Specimen> Specimens { get; }
            }

            public abstract class ConformanceBackend;
            public sealed class SqliteBackend : ConformanceBackend;
            public sealed class AdoNetBackend : ConformanceBackend;

            public sealed class ConformanceCase
            {
                public Task RunAsync(ConformanceBackend backend) => Task.CompletedTask;
                public static ConformanceCase Rows<T>(Func<ISource, IQueryable<T>> query) => new();
                public static ConformanceCase Rows<T>(
                    Func<ISource, IQueryable<T>> query, Func<ISource, IQueryable<T>> meaning) => new();
                public static ConformanceCase Value<T>(Func<ISource, T> query) => new();
                public static ConformanceCase Fails<TError>(Func<ISource, object?> query) => new();
                public static ConformanceCase Refused<T>(Func<ISource, IQueryable<T>> query, string part) => new();
                public static ConformanceCase RefusedValue(Func<ISource, object?> query, string part) => new();
            }
        }
        """;

    private static readonly Lazy<CSharpCompilation> s_compilation = new(Create);

    /// <summary>The program.</summary>
    internal static CSharpCompilation Compilation => s_compilation.Value;

    /// <summary>The files that declare queries.</summary>
    internal static IReadOnlyList<string> QueryFiles { get; } =
    [
        .. Repository.FilesUnder("Orm.Tests/Conformance/Queries", ".cs")
            .Where(file => !file.EndsWith("KnownDifferenceTests.cs", StringComparison.Ordinal)),
    ];

    /// <summary>The cases of the running suite, by their text.</summary>
    internal static IReadOnlyDictionary<string, ConformanceCase> Cases { get; } = FindCases();

    private static CSharpCompilation Create()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var files = Repository.FilesUnder("Orm.Tests/Conformance/Models", ".cs").Concat(QueryFiles);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(Repository.Read(file), options, file));
        var tests = new[] { typeof(FactAttribute), typeof(TheoryData), typeof(Xunit.Abstractions.ITest) };
        var compilation = Compilations.Create();
        return compilation
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(compilation.SyntaxTrees.Select(
                tree => CSharpSyntaxTree.ParseText(tree.ToString(), options, tree.FilePath)))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Harness, options, "Harness.cs"))
            .AddSyntaxTrees(trees)
            .AddReferences(tests.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)));
    }

    private static Dictionary<string, ConformanceCase> FindCases()
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var found = new Dictionary<string, ConformanceCase>(StringComparer.Ordinal);
        var fields = typeof(ConformanceCase).Assembly.GetTypes()
            .Where(type => type.Namespace == "Orm.Tests.Conformance.Queries")
            .SelectMany(type => type.GetFields(Static))
            .Where(field => field.FieldType == typeof(TheoryData<ConformanceCase>));
        foreach (var field in fields)
        {
            foreach (var row in (IEnumerable<object[]>)field.GetValue(null)!)
            {
                var query = (ConformanceCase)row[0];
                found.TryAdd(query.Text, query);
            }
        }

        return found;
    }
}
