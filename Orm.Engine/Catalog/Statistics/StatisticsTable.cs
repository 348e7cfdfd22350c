using System.Text;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>
/// Keeps statistics in the database, so that they are logged with the transaction that made them and are there after a
/// restart. The catalog says which table it is; the row id is the number of the table that is described.
/// <code>
///   name        TEXT   the table's name
///   statistics  BLOB   see StatisticsCodec
///   sample      BLOB   rows in the form of RowLayout, one after the other
/// </code>
/// </summary>
internal static class StatisticsTable
{
    internal static void Save(Database database, Transaction transaction, uint table, TableStatistics statistics)
    {
        Table stored = Find(database, transaction) ?? Create(database, transaction);
        var row = new RowWriter(stored.Layout);
        row.SetBytes(0, Encoding.UTF8.GetBytes(statistics.Table));
        row.SetBytes(1, StatisticsCodec.Write(statistics));
        row.SetBytes(2, statistics.Sample.Bytes.Span);
        ReadOnlySpan<byte> bytes = row.Finish();
        if (!transaction.Update(stored, table, bytes))
        {
            transaction.Insert(stored, table, bytes);
        }
    }

    /// <summary>The statistics of a table, or null when it was never analyzed or has changed its columns.</summary>
    internal static TableStatistics? Load(Database database, Transaction transaction, CatalogTable table)
    {
        if (Find(database, transaction) is not { } stored)
        {
            return null;
        }

        var writer = new RowWriter(stored.Layout);
        if (!transaction.TryGet(stored, table.Number, writer))
        {
            return null;
        }

        var row = new RowReader(stored.Layout, writer.Bytes);
        string name = Encoding.UTF8.GetString(row.Bytes(0));
        RowLayout layout = table.Layout();
        var sample = new TableSample(layout, row.Bytes(2).ToArray());
        return name == table.Name && sample.IsWellFormed ? StatisticsCodec.Read(name, row.Bytes(1).ToArray(), sample)
            : null;
    }

    private static Table? Find(Database database, Transaction transaction) =>
        CatalogStore.StatisticsTable(database, transaction) is { } number ? database.Table(number) : null;

    private static Table Create(Database database, Transaction transaction)
    {
        Table table = transaction.CreateTable(new RowLayout(
            [SqlType.Text, SqlType.Blob, SqlType.Blob], [false, false, false]));
        CatalogStore.SaveStatisticsTable(database, transaction, table.Number);
        return table;
    }
}
