using System.Data.Common;

namespace Orm.Benchmarks.Engine.Statements;

/// <summary>The statements that the suite runs on a peer. Each returns something of its result.</summary>
internal sealed class ItemStatements
{
    private const int RangeRows = 100;

    /// <summary>Set operations and common table expressions over all rows.</summary>
    internal static readonly (string Name, double Goal, string Sql)[] Wholes =
    [
        ("union all of 2,000,000 rows", 0.5,
            "SELECT sum(k) FROM (SELECT shop AS k FROM item UNION ALL SELECT amount FROM item) AS q"),
        ("union of 2,000,000 rows", 0.5,
            "SELECT count(*) FROM (SELECT shop, amount FROM item UNION SELECT amount, shop FROM item) AS q"),
        ("intersect of 2,000,000 rows", 0.5,
            "SELECT count(*) FROM (SELECT shop, amount FROM item INTERSECT SELECT shop, 7 FROM item) AS q"),
        ("except of 2,000,000 rows", 0.5,
            "SELECT count(*) FROM (SELECT id, shop FROM item EXCEPT SELECT shop, amount FROM item) AS q"),
        ("common table of 1,000,000 rows, read twice", 0.5,
            "WITH c AS MATERIALIZED (SELECT id, shop, amount FROM item WHERE amount >= 0) "
                + "SELECT count(*) FROM c JOIN c AS d ON d.id = c.shop WHERE d.amount < c.amount"),
        ("common table of 100,000 groups, read twice", 0.5,
            "WITH c AS (SELECT shop, sum(amount) AS total FROM item GROUP BY shop) "
                + "SELECT count(*) FROM c JOIN c AS d ON d.shop = c.shop + 1 WHERE d.total > c.total"),
    ];

    private readonly SqlPeer _peer;
    private readonly DbCommand _point;
    private readonly DbCommand _range;
    private readonly DbCommand _insert;
    private readonly DbCommand _update;
    private readonly DbCommand _delete;
    private readonly DbCommand _join;
    private readonly DbCommand _sort;
    private readonly DbCommand _window;
    private readonly DbCommand[] _wholes;
    private long _next = SqlPeer.Items;
    private int _deleted;

    internal ItemStatements(SqlPeer peer)
    {
        _peer = peer;
        _point = peer.Prepare("SELECT shop, amount, price FROM item WHERE id = $1", 0L);
        _range = peer.Prepare("SELECT id, amount, price FROM item WHERE id >= $1 ORDER BY id LIMIT 100", 0L);
        _insert = peer.Prepare("INSERT INTO item VALUES ($1, $2, $3, $4, $5)", 0L, 0L, 0, 0.0, "");
        _update = peer.Prepare("UPDATE item SET amount = $2 WHERE id = $1", 0L, 0);
        _delete = peer.Prepare("DELETE FROM item WHERE id = $1", 0L);
        _join = peer.Prepare("SELECT sum(i.amount + s.area) FROM item i JOIN shop s ON s.id = i.shop");
        _sort = peer.Prepare("SELECT id FROM item ORDER BY shop, amount");
        _window = peer.Prepare(
            "SELECT sum(r) FROM (SELECT row_number() OVER (PARTITION BY shop ORDER BY id) AS r FROM item) AS numbered");
        _wholes = [.. Wholes.Select(whole => peer.Prepare(whole.Sql))];
    }

    /// <summary>Fills the tables, one prepared INSERT for every row, in one transaction.</summary>
    internal void Load()
    {
        _peer.Begin();
        DbCommand shops = _peer.Prepare("INSERT INTO shop VALUES ($1, $2)", 0L, 0);
        for (int id = 0; id < SqlPeer.Shops; id++)
        {
            shops.Parameters[0].Value = (long)id;
            shops.Parameters[1].Value = id % 100;
            shops.ExecuteNonQuery();
        }

        for (long id = 0; id < SqlPeer.Items; id++)
        {
            Insert(id);
        }

        _peer.Commit();
    }

    internal void Analyze() => _peer.Execute("ANALYZE");

    internal long Point(long id)
    {
        _point.Parameters[0].Value = id;
        using DbDataReader reader = _point.ExecuteReader();
        return reader.Read() ? reader.GetInt64(0) + reader.GetInt32(1) + (long)reader.GetDouble(2) : -1;
    }

    internal long Range(long id)
    {
        _range.Parameters[0].Value = id % (SqlPeer.Items - RangeRows);
        using DbDataReader reader = _range.ExecuteReader();
        long sum = 0;
        while (reader.Read())
        {
            sum += reader.GetInt64(0) + reader.GetInt32(1) + (long)reader.GetDouble(2);
        }

        return sum;
    }

    internal long Insert(long id)
    {
        DbParameterCollection values = _insert.Parameters;
        values[0].Value = id;
        values[1].Value = id * SqlPeer.Stride % SqlPeer.Shops;
        values[2].Value = (int)(id % 1000);
        values[3].Value = id / 2.0;
        values[4].Value = "the name of an item";
        return _insert.ExecuteNonQuery();
    }

    /// <summary>Inserts a row behind all others.</summary>
    internal long InsertNext() => Insert(_next++);

    internal long Update(long id)
    {
        _update.Parameters[0].Value = id;
        _update.Parameters[1].Value = (int)(id % 999);
        return _update.ExecuteNonQuery();
    }

    internal long Delete(long id)
    {
        _delete.Parameters[0].Value = id;
        return _delete.ExecuteNonQuery();
    }

    /// <summary>Deletes a row that is there: one after the other, until <see cref="Restore"/>.</summary>
    internal long DeleteNext() => Delete(Workload.Shuffled(_deleted++));

    /// <summary>Adds what <see cref="DeleteNext"/> has deleted.</summary>
    internal void Restore()
    {
        _peer.Begin();
        while (_deleted > 0)
        {
            Insert(Workload.Shuffled(--_deleted));
        }

        _peer.Commit();
    }

    internal long Join() => Convert.ToInt64(_join.ExecuteScalar(), provider: null);

    /// <summary>Reads all rows in their order; the order goes into the result.</summary>
    internal long Sort()
    {
        using DbDataReader reader = _sort.ExecuteReader();
        long result = 0;
        while (reader.Read())
        {
            result = unchecked((result * 31) + reader.GetInt64(0));
        }

        return result;
    }

    /// <summary>Asks one of <see cref="Wholes"/>.</summary>
    internal long Whole(int number) => Convert.ToInt64(_wholes[number].ExecuteScalar(), provider: null);

    internal long Window() => Convert.ToInt64(_window.ExecuteScalar(), provider: null);
}
