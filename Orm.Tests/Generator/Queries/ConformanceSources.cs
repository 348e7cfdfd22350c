using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    private const string Usings = """
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    // What the files name of the suite's own parts. The queries begin with the sets of the context itself.
    private const string Harness = """
        global using ISource = Orm.Tests.Conformance.Models.ConformanceDb;

        namespace Orm.Tests.Conformance.Data
        {
            internal sealed class ObjectGraph
            {
                internal static ObjectGraph Instance { get; } = new();
                internal ForumRows Forum { get; } = new();
            }
        }

        namespace Orm.Tests.Conformance.Harness
        {
            public abstract class ConformanceBackend;

            public sealed class ConformanceCase(string text, Func<ISource, object?> run)
            {
                public string Text { get; } = text;
                public Func<ISource, object?> Run { get; } = run;
                public Task RunAsync(ConformanceBackend backend) => Task.CompletedTask;
                public static ConformanceCase Of<T>(string text, Func<ISource, T> query)
                    => new(text, source => query(source));
                public static ConformanceCase Rows<T>(
                    Func<ISource, IQueryable<T>> query, Func<ISource, IQueryable<T>>? meaning = null) => null!;
                public static ConformanceCase Nested<T>(int statements, Func<ISource, IQueryable<T>> query) => null!;
                public static ConformanceCase Value<T>(Func<ISource, T> query) => null!;
                public static ConformanceCase Fails<TError>(Func<ISource, object?> query) => null!;
                public static ConformanceCase Fails<TError, TOurs>(Func<ISource, object?> query) => null!;
                public static ConformanceCase Refused<T>(Func<ISource, IQueryable<T>> query, string part) => null!;
                public static ConformanceCase RefusedValue(Func<ISource, object?> query, string part) => null!;
            }
        }
        """;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static readonly CSharpParseOptions Options = new CSharpParseOptions(LanguageVersion.Preview)
        .WithFeatures([new("InterceptorsNamespaces", "Orm.Generated")]);

    private static readonly Lazy<CSharpCompilation> s_compilation = new(
        () => Create([.. Repository.FilesUnder("Orm.Tests.Conformance/Models", ".cs"), .. ProgramFiles], Harness));

    private static readonly Lazy<byte[]> s_library = new(() => LoadedProgram.Emit(GeneratorRun.Of(
        Create(Repository.FilesUnder("Orm.Tests.Conformance/Models", ".cs")).WithAssemblyName("Models")).Output));

    private static readonly Lazy<CSharpCompilation> s_split = new(
        () => Create(ProgramFiles, Harness).AddReferences(MetadataReference.CreateFromImage(Library)));

    /// <summary>The program.</summary>
    internal static CSharpCompilation Compilation => s_compilation.Value;

    /// <summary>The models alone, as a library.</summary>
    internal static byte[] Library => s_library.Value;

    /// <summary>The program without its models, which refers to that library.</summary>
    internal static CSharpCompilation Split => s_split.Value;

    /// <summary>The files that declare queries.</summary>
    internal static IReadOnlyList<string> QueryFiles { get; } =
    [
        .. Repository.FilesUnder("Orm.Tests.Conformance/Queries", ".cs")
            .Where(file => !file.EndsWith("KnownDifferenceTests.cs", StringComparison.Ordinal)),
    ];

    private static IEnumerable<string> ProgramFiles =>
    [
        "Orm.Tests.Conformance/Data/SpecimenRows.cs",
        "Orm.Tests.Conformance/Data/Texts.cs",
        "Orm.Tests.Conformance/Data/ForumRows.cs",
        "Orm.Tests.Conformance/Harness/FrameTemplate.cs",
        .. QueryFiles,
    ];

    /// <summary>The cases of the running suite, by their text.</summary>
    internal static IReadOnlyDictionary<string, ConformanceCase> Cases { get; } = FindCases();

    /// <summary>Whether a type is one of the suite's, in this program or in that of the tests.</summary>
    internal static bool DeclaresQueries(Type type)
        => (type.Namespace + ".").StartsWith("Orm.Tests.Conformance.Queries.", StringComparison.Ordinal);

    /// <summary>The query of a case; null for a call that declares none.</summary>
    internal static SimpleLambdaExpressionSyntax? LambdaOf(InvocationExpressionSyntax call)
        => (call.Expression as SimpleNameSyntax)?.Identifier.ValueText
            is "Rows" or "Nested" or "Value" or "Fails" or "Refused" or "RefusedValue"
            ? call.ArgumentList.Arguments.Select(argument => argument.Expression)
                .OfType<SimpleLambdaExpressionSyntax>().FirstOrDefault()
            : null;

    /// <summary>The text by which a case is known.</summary>
    internal static string Words(SimpleLambdaExpressionSyntax query) => string.Join(' ', query.ToString().Split(
        (char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static CSharpCompilation Create(IEnumerable<string> files, params string[] texts)
    {
        var tests = new[] { typeof(FactAttribute), typeof(TheoryData), typeof(Xunit.Abstractions.ITest) };
        var compilation = Compilations.Create();
        return compilation
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => Parse(tree.ToString(), tree.FilePath)))
            .AddSyntaxTrees(texts.Prepend(Usings).Select((text, i) => Parse(text, $"Harness{i}.cs")))
            .AddSyntaxTrees(files.Select(file => Parse(Repository.Read(file), file)))
            .AddReferences(tests.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)));
    }

    private static SyntaxTree Parse(string text, string path)
        => CSharpSyntaxTree.ParseText(text, Options, path, Utf8);

    private static Dictionary<string, ConformanceCase> FindCases()
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var found = new Dictionary<string, ConformanceCase>(StringComparer.Ordinal);
        var fields = typeof(ConformanceCase).Assembly.GetTypes()
            .Where(DeclaresQueries)
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
