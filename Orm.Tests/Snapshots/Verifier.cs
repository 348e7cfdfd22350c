using System.Runtime.CompilerServices;
using DiffEngine;
using Microsoft.CodeAnalysis;
using Orm.Tests.Architecture;

namespace Orm.Tests.Snapshots;

/// <summary>
/// Compares what a generator wrote with the files beside the test, by the conventions of the Verify library to the
/// letter (file names, <c>.received.</c> on failure, a diff tool on a desktop), so that using that library instead
/// means to import its Verifier in place of this one.
/// </summary>
/// <remarks>To accept what was received: the diff tool, or <c>ORM_ACCEPT=1 dotnet test</c>.</remarks>
internal static class Verifier
{
    /// <summary>Verifies each generated file, and the generator's diagnostics where there are any.</summary>
    /// <param name="driver">The generator's driver, behind its run.</param>
    /// <param name="files">What the names of the verified files begin with.</param>
    /// <param name="sourceFile">The test's file.</param>
    /// <param name="method">The test.</param>
    /// <exception cref="SnapshotMismatchException">What was generated is not what the files say.</exception>
    internal static Task Verify(
        GeneratorDriver driver,
        string files = "",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
        => FilesOf(sourceFile, method).Compare(TargetsOf(driver.GetRunResult(), files), LaunchDiffTool);

    /// <summary>Verifies a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sourceFile">The test's file.</param>
    /// <param name="method">The test.</param>
    /// <exception cref="SnapshotMismatchException">The text is not what the file says.</exception>
    internal static Task Verify(
        string text, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
        => FilesOf(sourceFile, method).Compare([new SnapshotTarget(Name: null, "txt", text)], LaunchDiffTool);

    private static SnapshotFiles FilesOf(string sourceFile, string method)
        => new(
            Path.GetDirectoryName(InRepository(sourceFile))!,
            $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}",
            Repository.Accepts);

    private static IEnumerable<SnapshotTarget> TargetsOf(GeneratorDriverRunResult run, string files)
    {
        var sources = run.Results.SelectMany(result => result.GeneratedSources)
            .Where(source => source.HintName.StartsWith(files, StringComparison.Ordinal));
        foreach (var source in sources)
        {
            var name = Path.GetFileNameWithoutExtension(source.HintName);
            yield return new SnapshotTarget(name, "cs", $"//HintName: {source.HintName}\n{source.SourceText}");
        }

        if (!run.Diagnostics.IsEmpty)
        {
            yield return new SnapshotTarget(Name: null, "txt", string.Join('\n', run.Diagnostics));
        }
    }

    /// <summary>Builds on a server map source paths away; the tree is where the tests run.</summary>
    private static string InRepository(string sourceFile)
    {
        var inside = sourceFile.Replace('\\', '/');
        var start = inside.LastIndexOf("/Orm.Tests/", StringComparison.Ordinal);
        return Repository.FullPath(inside[(start + 1)..]);
    }

    private static async Task LaunchDiffTool(string received, string verified)
    {
        if (!BuildServerDetector.Detected && !DiffRunner.Disabled)
        {
            await DiffRunner.LaunchAsync(received, verified);
        }
    }
}
