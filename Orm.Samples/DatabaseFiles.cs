namespace Orm.Samples;

/// <summary>The files of the sample's databases.</summary>
internal static class DatabaseFiles
{
    /// <summary>Where the sample puts its database when it is not told.</summary>
    public static string Standard { get; } = Path.Combine(Path.GetTempPath(), "orm-samples-reddit.db");

    /// <summary>Deletes a database file and the files that SQLite keeps beside it.</summary>
    public static void Delete(string file)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"])
        {
            File.Delete(file + suffix);
        }
    }
}
