namespace Orm.Samples;

/// <summary>The files of the sample's databases.</summary>
internal static class DatabaseFiles
{
    /// <summary>Where the sample puts its database when it is not told.</summary>
    public static string StandardOf(Backend backend) => Path.Combine(
        Path.GetTempPath(), backend == Backend.Sqlite ? "orm-samples-reddit.db" : "orm-samples-reddit.odb");

    /// <summary>Deletes a database file and the files that a database keeps beside it.</summary>
    public static void Delete(string file)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"])
        {
            File.Delete(file + suffix);
        }

        // The engine's log is in numbered segments.
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        foreach (var segment in Directory.EnumerateFiles(folder, Path.GetFileName(file) + "-log.*"))
        {
            File.Delete(segment);
        }
    }

    /// <summary>The options of a context on a file.</summary>
    public static OrmOptions<TContext> Open<TContext>(Backend backend, string file)
        where TContext : OrmContext
        => backend == Backend.Sqlite
            ? OrmOptions<TContext>.Sqlite($"Data Source={file}")
            : OrmOptions<TContext>.Engine($"Data Source={file}");
}
