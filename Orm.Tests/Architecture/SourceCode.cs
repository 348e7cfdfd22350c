using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Tests.Architecture;

/// <summary>The C# of the repository as syntax trees: parsed once, shared by every test that reads it.</summary>
internal static class SourceCode
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly Lazy<IReadOnlyList<SyntaxTree>> s_trees = new(() =>
        [.. Repository.Files.Where(IsHandWritten).AsParallel().AsOrdered().Select(Parse)]);

    /// <summary>Every hand-written file. <see cref="SyntaxTree.FilePath"/> is relative to the repository.</summary>
    public static IReadOnlyList<SyntaxTree> Trees => s_trees.Value;

    public static IEnumerable<SyntaxTree> TreesUnder(string folder) =>
        Trees.Where(tree => tree.FilePath.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>One project's sources as a compilation against what the tests themselves run on.</summary>
    public static CSharpCompilation Compile(string project)
    {
        const string implicitUsings = """
            global using System;
            global using System.Collections.Generic;
            global using System.IO;
            global using System.Linq;
            global using System.Net.Http;
            global using System.Threading;
            global using System.Threading.Tasks;
            """;
        var platform = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES"))!.Split(Path.PathSeparator);
        var references = platform
            .Where(path => Path.GetFileNameWithoutExtension(path) != project)
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            project,
            TreesUnder(project).Append(CSharpSyntaxTree.ParseText(implicitUsings, s_options)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    private static bool IsHandWritten(string file) =>
        file.EndsWith(".cs", StringComparison.Ordinal)
        && !file.EndsWith(".verified.cs", StringComparison.Ordinal)
        && !file.EndsWith(".received.cs", StringComparison.Ordinal);

    private static SyntaxTree Parse(string file) =>
        CSharpSyntaxTree.ParseText(Repository.Read(file), s_options, file);
}
