using System.IO.Compression;
using Orm.Engine;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>Fills the tables of TPC-H: from the files of its own generator, <c>NAME.tbl</c> or <c>NAME.tbl.gz</c>, or
/// with rows that are generated.</summary>
internal static class TpchLoader
{
    /// <summary>Creates, fills and analyzes all tables; returns how many rows there are.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="rowsOf">Gives the rows of a table.</param>
    internal static long Load(EngineConnection connection, Func<string, IEnumerable<string[]>> rowsOf)
    {
        long rows = 0;
        using EngineTransaction transaction = connection.BeginTransaction();
        foreach ((string table, string definition) in TpchSchema.Tables)
        {
            using EngineCommand create = connection.CreateCommand();
            create.CommandText = $"CREATE TABLE {table} ({definition})";
            create.ExecuteNonQuery();
            rows += LoadTable(connection, table, rowsOf(table));
        }

        transaction.Commit();
        using EngineCommand analyze = connection.CreateCommand();
        analyze.CommandText = "ANALYZE";
        analyze.ExecuteNonQuery();
        return rows;
    }

    /// <summary>The rows of a table that a folder holds.</summary>
    internal static IEnumerable<string[]> FromFolder(string folder, string table)
    {
        string path = Path.Combine(folder, table + ".tbl");

        // The specification's generator ends each line with a bar, others do not.
        return (File.Exists(path) ? File.ReadLines(path) : Compressed(path + ".gz"))
            .Select(line => (line.EndsWith('|') ? line[..^1] : line).Split('|'));
    }

    private static long LoadTable(EngineConnection connection, string table, IEnumerable<string[]> rows)
    {
        using EngineCommand insert = connection.CreateCommand();
        long count = 0;
        foreach (string[] fields in rows)
        {
            if (count++ == 0)
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

        return count;
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
