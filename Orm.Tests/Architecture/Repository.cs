namespace Orm.Tests.Architecture;

/// <summary>The checked-out tree that these tests were built from. Paths are relative to its root, with '/'.</summary>
internal static class Repository
{
    private static readonly HashSet<string> s_unread = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", ".vscode", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts",
    };

    private static readonly Lazy<string> s_root = new(FindRoot);

    private static readonly Lazy<IReadOnlyList<string>> s_files =
        new(() => [.. Walk(Root).Order(StringComparer.Ordinal)]);

    public static string Root => s_root.Value;

    /// <summary>Every file of the tree except what a build or an editor leaves behind.</summary>
    public static IReadOnlyList<string> Files => s_files.Value;

    /// <summary>True where the person at the keyboard asked to accept what the code says now.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("ORM_ACCEPT") == "1";

    public static IEnumerable<string> FilesUnder(string folder, string extension) =>
        Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)
                            && file.EndsWith(extension, StringComparison.Ordinal));

    public static string FullPath(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(FullPath(relative));

    public static bool Exists(string relative) =>
        File.Exists(FullPath(relative)) || Directory.Exists(FullPath(relative));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Orm.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Orm.sln.");
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        }

        foreach (var child in Directory.EnumerateDirectories(folder))
        {
            if (!s_unread.Contains(Path.GetFileName(child)))
            {
                foreach (var file in Walk(child))
                {
                    yield return file;
                }
            }
        }
    }
}
