using System.Text;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Index = Orm.Engine.Transactions.Index;

namespace Orm.Tests.Engine.Transactions;

/// <summary>A database in memory with one table of a number and a text, the number unique, and an index of the texts
/// that has the numbers as well, so that rows are read from it alone.</summary>
internal sealed class TransactionFixture : IDisposable
{
    internal static readonly RowLayout Layout = new([SqlType.BigInt, SqlType.Text], [true, true]);

    internal TransactionFixture(DatabaseOptions? options = null, bool isUnique = true)
    {
        Database = Database.Open(options ?? DatabaseOptions.InMemory());
        using var transaction = Database.Begin();
        Table = transaction.CreateTable(Layout);
        Numbers = transaction.CreateIndex(Table, [new(0)], isUnique);
        Texts = transaction.CreateIndex(Table, [new(1)], isUnique: false, included: [0]);
        transaction.Commit();
    }

    internal Database Database { get; private set; }

    internal Table Table { get; private set; }

    internal Index Numbers { get; private set; }

    internal Index Texts { get; private set; }

    public void Dispose() => Database.Dispose();

    /// <summary>Closes the database and opens it again.</summary>
    internal void Reopen()
    {
        var options = Database.Options;
        Database.Dispose();
        Database = Database.Open(options);
        Table = Database.Table(Table.Number)!;
        Numbers = Database.Index(Numbers.Number)!;
        Texts = Database.Index(Texts.Number)!;
    }

    internal static byte[] Row(long? number, string? text = null)
    {
        var row = new RowWriter(Layout);
        if (number is { } n)
        {
            row.SetInt64(0, n);
        }

        if (text is not null)
        {
            row.SetBytes(1, Encoding.UTF8.GetBytes(text));
        }

        return row.Finish().ToArray();
    }

    /// <summary>The rows with their ids that a transaction sees, in the order of ids: <c>1=10 2=20</c>.</summary>
    internal string Rows(Transaction transaction, bool backward = false) => Rows(transaction, Table, backward);

    internal static string Rows(Transaction transaction, Table table, bool backward = false)
    {
        transaction.BeginStatement();
        var rows = new List<string>();
        var scan = transaction.Scan(table, backward: backward);
        while (scan.MoveNext())
        {
            rows.Add(Describe(scan.RowId, scan.Row));
        }

        return string.Join(' ', rows);
    }

    /// <summary>The rows in the order of an index.</summary>
    internal static string Rows(Transaction transaction, Index index, bool backward = false)
    {
        transaction.BeginStatement();
        var rows = new List<string>();
        var scan = transaction.Scan(index, [], [], backward);
        while (scan.MoveNext())
        {
            rows.Add(Describe(scan.RowId, scan.Row));
        }

        return string.Join(' ', rows);
    }

    /// <summary>The rows that a new transaction sees.</summary>
    internal string Committed()
    {
        using var reader = Database.Begin(readOnly: true);
        return Rows(reader);
    }

    /// <summary>Commits rows whose ids are their numbers' places, from 1.</summary>
    internal void Fill(params long[] numbers)
    {
        using var transaction = Database.Begin();
        for (int i = 0; i < numbers.Length; i++)
        {
            transaction.Insert(Table, i + 1, Row(numbers[i]));
        }

        transaction.Commit();
    }

    internal static string Describe(long rowId, RowReader row)
    {
        string number = row.IsNull(0) ? "null" : FormattableString.Invariant($"{row.Int64(0)}");
        string text = row.IsNull(1) ? "" : ":" + Encoding.UTF8.GetString(row.Bytes(1));
        return FormattableString.Invariant($"{rowId}={number}{text}");
    }
}
