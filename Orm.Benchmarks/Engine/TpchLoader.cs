using System.IO.Compression;
using Orm.Engine;

namespace Orm.Benchmarks.Engine;

/// <summary>Fills the tables of TPC-H from the files of its own generator: <c>NAME.tbl</c> or
/// <c>NAME.tbl.gz</c>.</summary>
internal static class TpchLoader
{
    /// <summary>Creates and fills all tables; returns how many rows there are.</summary>
    internal static long Load(EngineConnection connection, string folder)
    {
        long rows = 0;
        using EngineTransaction transaction = connection.BeginTransaction();
        foreach ((string table, string definition) in TpchSchema.Tables)
        {
            using EngineCommand create = connection.CreateCommand();
            create.CommandText = $"CREATE TABLE {table} ({definition})";
            create.ExecuteNonQuery();
            rows += LoadTable(connection, table, folder);
        }

        transaction.Commit();
        return rows;
    }

    private static long LoadTable(EngineConnection connection, string table, string folder)
    {
        using EngineCommand insert = connection.CreateCommand();
        long rows = 0;
        foreach (string line in Lines(Path.Combine(folder, table + ".tbl")))
        {
            // The specification's generator ends each line with a bar, others do not.
            string[] fields = (line.EndsWith('|') ? line[..^1] : line).Split('|');
            if (rows++ == 0)
            {
                var places = Enumerable.Range(1, fields.Length).Select(i => FormattableString.Invariant($"${i}"));
                insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", places)})";
                foreach (string field in fields)
                {
                    insert.Parameters.AddWithValue("", field);
                }
            }

            for (int i = 0; i < fields.Length; i++)
            {
                insert.Parameters[i].Value = fields[i];
            }

            insert.ExecuteNonQuery();
        }

        return rows;
    }

    private static IEnumerable<string> Lines(string path)
    {
        if (File.Exists(path))
        {
            return File.ReadLines(path);
        }

        return Compressed(path + ".gz");
    }

    private static IEnumerable<string> Compressed(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
