using static Orm.Tests.Engine.Differential.RandomSchema;

namespace Orm.Tests.Engine.Differential;

/// <summary>
/// Random queries over a random schema, in standard SQL whose rows (without their order) do not depend on the plan.
/// </summary>
internal sealed class RandomQuery(Random random, RandomTable[] tables)
{
    private readonly RandomScalar _scalar = new(random, tables);

    internal string Next() => random.Next(14) switch
    {
        11 => Recursive(),
        12 => Collated(),
        13 => Stacked(),
        9 => Changing(),
        10 => Locked(),
        0 => SetOperation(),
        1 or 2 => Grouped(),
        3 => Windowed(),
        4 => Limited(),
        5 => Named(),
        6 => Derived(),
        _ => Select(random.Next(1, 4), out _),
    };

    /// <summary>The tables of a query and a condition on them: for queries that divide rows by the condition.</summary>
    internal (string From, string Columns, string Condition) Parts()
    {
        (string from, RandomColumn[] columns) = From(random.Next(1, 4));
        return (from, string.Join(", ", columns.Select(column => column.Name)), _scalar.Condition(columns, 3));
    }

    private string Select(int count, out RandomType[] types, RandomType[]? wanted = null)
    {
        (string from, RandomColumn[] columns) = From(random.Next(1, 4));
        RandomType[] chosen = wanted ?? [.. Enumerable.Range(0, count).Select(_ => (RandomType)random.Next(6))];
        types = chosen;
        IEnumerable<string> items = chosen.Select((type, i) => FormattableString.Invariant(
            $"CAST({_scalar.Of(type, columns, 2)} AS {TypeName(type)}) AS a{i}"));
        return $"SELECT {Pick(random, "", "", "DISTINCT ")}{string.Join(", ", items)} FROM {from}"
            + (random.Next(4) == 0 ? "" : $" WHERE {_scalar.Condition(columns, 2)}");
    }

    private (string From, RandomColumn[] Columns) From(int count)
    {
        (string from, RandomColumn[] columns) = _scalar.Table();
        for (int i = 1; i < count; i++)
        {
            (string right, RandomColumn[] more) = _scalar.Table();
            RandomColumn[] all = [.. columns, .. more];
            string equality = $"{columns[random.Next(2)].Name} = {more[random.Next(2)].Name}";
            from += random.Next(7) switch
            {
                0 => $" CROSS JOIN {right}",
                1 => $" FULL JOIN {right} ON {equality}",
                2 => $" RIGHT JOIN {right} ON {Pick(random, equality, _scalar.Condition(all, 1))}",
                3 or 4 => $" LEFT JOIN {right} ON {Pick(random, equality, _scalar.Condition(all, 1))}",
                5 => $" JOIN {right} ON {equality} AND {_scalar.Condition(all, 1)}",
                _ => $" JOIN {right} ON {equality}",
            };
            columns = all;
        }

        return (from, columns);
    }

    private string SetOperation()
    {
        string left = Select(random.Next(1, 3), out RandomType[] types);
        string operation = Pick(random, "UNION", "UNION ALL", "EXCEPT", "INTERSECT", "EXCEPT ALL", "INTERSECT ALL");
        return $"{left} {operation} {Select(types.Length, out _, types)}";
    }

    private string Grouped()
    {
        (string from, RandomColumn[] columns) = From(random.Next(1, 3));
        string[] keys = [.. Enumerable.Range(0, random.Next(1, 3)).Select(
            _ => columns[random.Next(columns.Length)].Name).Distinct()];
        string grouping = Pick(
            random, "{0}", "{0}", "ROLLUP ({0})", "CUBE ({0})", "GROUPING SETS (({0}), ())");
        string items = string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Aggregate(columns)));
        string having = random.Next(3) == 0 ? $" HAVING {Aggregate(columns, RandomType.BigInt)} > 1" : "";
        string where = random.Next(2) == 0 ? $" WHERE {_scalar.Condition(columns, 2)}" : "";
        return random.Next(5) == 0
            ? $"SELECT {items} FROM {from}{where}"
            : $"SELECT {string.Join(", ", keys)}, {items} FROM {from}{where} "
                + $"GROUP BY {grouping.Replace("{0}", string.Join(", ", keys), StringComparison.Ordinal)}{having}";
    }

    private string Aggregate(RandomColumn[] columns, RandomType? wanted = null)
    {
        RandomType type = wanted ?? (RandomType)random.Next(6);
        string argument = _scalar.Of(type, columns, 1);
        string call = type switch
        {
            _ when random.Next(5) == 0 => "count(*)",
            RandomType.Integer or RandomType.BigInt or RandomType.Numeric when wanted is null =>
                $"{Pick(random, "sum", "avg", "min", "max", "count")}({Pick(random, "", "DISTINCT ")}{argument})",
            RandomType.Boolean => $"{Pick(random, "bool_and", "bool_or", "every", "count")}({argument})",
            RandomType.Text when random.Next(4) == 0 =>
                $"{Pick(random, "min", "max")}({argument} COLLATE \"unicode\")",
            RandomType.Text when random.Next(2) == 0 =>
                $"string_agg({argument}, '-' ORDER BY {argument} {Pick(random, "", "DESC NULLS LAST")})",
            _ => $"{Pick(random, "min", "max")}({argument})",
        };
        return random.Next(4) == 0 ? $"{call} FILTER (WHERE {_scalar.Condition(columns, 1)})" : call;
    }

    /// <summary>Groups and orders of texts under a collation; which of equal texts is shown is not said.</summary>
    private string Collated()
    {
        (string from, RandomColumn[] columns) = From(random.Next(1, 3));
        string text = _scalar.Of(RandomType.Text, columns, 2);
        string where = random.Next(2) == 0 ? $" WHERE {_scalar.Condition(columns, 2)}" : "";
        return random.Next(3) switch
        {
            0 => $"SELECT count(*), count(DISTINCT x COLLATE nocase) FROM (SELECT {text} AS x FROM {from}{where}) AS d "
                + "GROUP BY x COLLATE nocase",
            1 => $"SELECT DISTINCT {text} COLLATE \"unicode\" AS x FROM {from}{where} "
                + $"ORDER BY x {Pick(random, "", "DESC")} LIMIT 3",
            _ => $"SELECT x, rank() OVER (ORDER BY x COLLATE \"unicode\" {Pick(random, "", "DESC")}), "
                + $"count(*) OVER (PARTITION BY x COLLATE nocase) FROM (SELECT {text} AS x FROM {from}{where}) AS d",
        };
    }

    /// <summary>A walk along the keys of a table.</summary>
    private string Recursive()
    {
        RandomTable table = tables[random.Next(tables.Length)];
        string start = _scalar.Condition(RandomScalar.Under(table.Name, table.Columns), 1);
        string step = Pick(random, "t.id = w.k", "t.k = w.id", "t.id = w.id + 1");
        return $"WITH RECURSIVE w (id, k, depth) AS (SELECT id, k, 0 FROM {table.Name} WHERE {start} UNION "
            + $"SELECT t.id, t.k, w.depth + 1 FROM w JOIN {table.Name} AS t ON {step} WHERE w.depth < 4) "
            + Pick(random, "SELECT * FROM w", "SELECT id, max(depth), count(*) FROM w GROUP BY id");
    }

    /// <summary>Several WITH that use each other, one of them twice, under groups.</summary>
    private string Stacked()
    {
        string inner = Select(2, out RandomType[] types);
        RandomColumn[] columns = [.. types.Select(
            (type, i) => new RandomColumn(FormattableString.Invariant($"w.a{i}"), type))];
        return $"WITH w AS {Pick(random, "", "MATERIALIZED ", "NOT MATERIALIZED ")}({inner}), "
            + $"g AS (SELECT w.a0 AS key, count(*) AS n FROM w WHERE {_scalar.Condition(columns, 1)} GROUP BY w.a0) "
            + $"SELECT w.a0, g.n, {_scalar.Of(RandomType.Integer, columns, 1)} FROM w "
            + $"{Pick(random, "", "LEFT ")}JOIN g ON g.key = w.a0 "
            + Pick(random, "", "WHERE w.a1 IN (SELECT w.a1 FROM w) ", "WHERE g.n > 1 ");
    }

    private string Windowed()
    {
        RandomTable table = tables[random.Next(tables.Length)];
        RandomColumn[] columns = table.Columns;
        string call = random.Next(3) == 0
            ? Pick(random, "row_number()", "rank()", "dense_rank()", "ntile(2)", "percent_rank()", "lag(k)",
                "lead(k, 2, -1)", "first_value(k)", "last_value(k)", "nth_value(k, 2)")
            : Pick(random, "sum(k)", "count(*)", "min(k)", "max(k)", "avg(k)");
        string partition = Pick(random, "", "", $"PARTITION BY {columns[random.Next(1, columns.Length)].Name} ");
        string frame = Pick(
            random, "", "", "ROWS UNBOUNDED PRECEDING", "ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING",
            "ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING", "RANGE BETWEEN 2 PRECEDING AND 1 FOLLOWING",
            "GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES",
            "ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW",
            "RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE GROUP");
        return $"SELECT id, {call} OVER ({partition}ORDER BY id {Pick(random, "", "DESC ")}{frame}), "
            + $"rank() OVER (ORDER BY k {Pick(random, "NULLS FIRST", "DESC", "DESC NULLS LAST", "")}) "
            + $"FROM {table.Name} WHERE {_scalar.Condition(columns, 1)}";
    }

    private string Limited()
    {
        string select = Select(2, out _);
        return $"{select} ORDER BY 1 {Pick(random, "", "DESC", "NULLS FIRST")}, 2 "
            + Pick(
                random, "LIMIT 3", "LIMIT 2 OFFSET 1", "OFFSET 2", "FETCH FIRST 2 ROWS ONLY", "LIMIT 0",
                "FETCH FIRST 2 ROWS WITH TIES", "OFFSET 1 FETCH NEXT ROW WITH TIES");
    }

    /// <summary>Rows that are locked: those of the first table, which no outer join leaves out.</summary>
    private string Locked()
    {
        (string from, RandomColumn[] columns) = _scalar.Table();
        (string right, RandomColumn[] more) = _scalar.Table();
        string alias = columns[0].Name.Split('.')[0];
        string join = random.Next(2) == 0
            ? ""
            : $" {Pick(random, "", "LEFT ")}JOIN {right} ON {columns[1].Name} = {more[1].Name}";
        return $"SELECT {columns[0].Name}, {_scalar.Of(RandomType.Text, columns, 2)} FROM {from}{join} "
            + $"WHERE {_scalar.Condition(columns, 2)} "
            + $"FOR {Pick(random, "UPDATE", "NO KEY UPDATE", "SHARE", "KEY SHARE")} OF {alias} "
            + Pick(random, "", "NOWAIT", "SKIP LOCKED");
    }

    /// <summary>A change of rows that gives those it has changed.</summary>
    private string Changing()
    {
        RandomTable table = tables[random.Next(tables.Length)];
        RandomColumn[] columns = RandomScalar.Under(table.Name, table.Columns);
        RandomColumn set = table.Columns[random.Next(1, table.Columns.Length)];
        string value = $"CAST({_scalar.Of(set.Type, columns, 2)} AS {TypeName(set.Type)})";
        string condition = _scalar.Condition(columns, 2);
        string id = FormattableString.Invariant($"{random.Next(1, 18)}");
        (string other, RandomColumn[] more) = _scalar.Table();
        return random.Next(7) switch
        {
            3 => $"DELETE FROM {table.Name} USING {other} WHERE {table.Name}.k = {more[0].Name} "
                + $"AND {condition} AND {table.Name}.id > {id} RETURNING {table.Name}.*",
            4 => $"UPDATE {table.Name} SET {set.Name} = {value} FROM {other} WHERE {table.Name}.k = {more[0].Name} "
                + $"AND {condition} RETURNING {table.Name}.*, {more[0].Name}",
            5 => $"INSERT INTO {table.Name} (id, k) SELECT x.id, x.id FROM generate_series({id}, {id} + 2) AS x (id) "
                + $"ON CONFLICT (id) DO UPDATE SET k = {table.Name}.k + excluded.k "
                + $"WHERE {condition} RETURNING id, k",
            0 => $"DELETE FROM {table.Name} WHERE {condition} AND id > {id} RETURNING *",
            1 or 2 => $"UPDATE {table.Name} SET {set.Name} = {value} WHERE {condition} RETURNING *",
            _ => $"INSERT INTO {table.Name} (id, {set.Name}) VALUES ({id}, {Literal(random, set.Type)}) "
                + $"ON CONFLICT (id) DO {Pick(random, "NOTHING", $"UPDATE SET {set.Name} = excluded.{set.Name}")} "
                + "RETURNING *",
        };
    }

    private string Named()
    {
        string inner = Select(2, out RandomType[] types);
        RandomColumn[] columns = [.. types.Select(
            (type, i) => new RandomColumn(FormattableString.Invariant($"w.a{i}"), type))];
        return $"WITH w AS ({inner}) SELECT w.*, (SELECT count(*) FROM w) FROM w "
            + $"WHERE {_scalar.Condition(columns, 2)}";
    }

    private string Derived()
    {
        (string from, RandomColumn[] columns) = From(1);
        (string inner, RandomColumn[] more) = _scalar.Table();
        string alias = _scalar.Alias();
        string value = _scalar.Of(RandomType.Integer, [.. columns, .. more], 1);
        string condition = _scalar.Condition([.. columns, .. more], 1);
        return $"SELECT {columns[0].Name}, {alias}.v FROM {from} "
            + $"CROSS JOIN LATERAL (SELECT {Pick(random, "max", "count")}({value}) AS v "
            + $"FROM {inner} WHERE {condition}) AS {alias}";
    }
}
