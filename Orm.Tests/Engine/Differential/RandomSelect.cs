namespace Orm.Tests.Engine.Differential;

/// <summary>
/// Random queries over two small tables, in the SQL that the engine and SQLite share: integers, text and NULL, compared
/// and combined in every way that means the same to both.
/// </summary>
internal sealed class RandomSelect(Random random)
{
    private int _alias;

    internal static readonly string[] Definitions =
    [
        "CREATE TABLE t (id BIGINT PRIMARY KEY, a BIGINT, b BIGINT, c TEXT)",
        "CREATE TABLE u (id BIGINT PRIMARY KEY, t_id BIGINT, n BIGINT, s TEXT)",
        "CREATE INDEX t_a ON t (a, b)",
        "CREATE INDEX u_t ON u (t_id)",
    ];

    internal IEnumerable<string> Rows()
    {
        for (int i = 1; i <= 12; i++)
        {
            yield return $"INSERT INTO t VALUES ({i}, {Value()}, {Value()}, {Word()})";
            yield return $"INSERT INTO u VALUES ({i}, {Value()}, {Value()}, {Word()})";
        }
    }

    /// <summary>A query whose rows are compared without their order.</summary>
    internal string Query() => random.Next(6) switch
    {
        0 => $"{Plain(2)} {Pick("UNION", "UNION ALL", "EXCEPT", "INTERSECT")} {Plain(2)}",
        1 => Grouped(),
        2 => $"SELECT x, y FROM ({Plain(2, "x", "y")}) AS d WHERE {Compare("x", Literal())}",
        3 => Windowed(),
        _ => Plain(random.Next(1, 4)),
    };

    /// <summary>A condition over a row of t, which is called so.</summary>
    internal string Condition(int depth, string table = "t")
    {
        string[] columns = Columns(table);
        return depth <= 0 ? Compare(Number(1, columns), Number(1, columns)) : random.Next(11) switch
        {
            0 => $"({Condition(depth - 1, table)} AND {Condition(depth - 1, table)})",
            1 => $"({Condition(depth - 1, table)} OR {Condition(depth - 1, table)})",
            2 => $"NOT ({Condition(depth - 1, table)})",
            3 => $"{Number(1, columns)} IS {Pick("", "NOT ")}NULL",
            4 => $"{Number(1, columns)} {Pick("", "NOT ")}IN ({Literal()}, {Literal()}, {Pick("NULL", Literal())})",
            5 => $"{Number(1, columns)} {Pick("", "NOT ")}BETWEEN {Literal()} AND {Literal()}",
            6 => $"{Text(table)} {Pick("", "NOT ")}LIKE '{Pick("a%", "%b", "_", "%a_%", "%")}' ESCAPE '!'",
            7 => $"{Pick("", "NOT ")}EXISTS (SELECT 1 FROM u AS {Alias(out string e)} "
                + $"WHERE {Compare(e + ".t_id", columns[0])})",
            8 => $"{columns[1]} {Pick("", "NOT ")}IN (SELECT {Alias(out string i)}.n FROM u AS {i} "
                + $"WHERE {Compare(i + ".id", Literal())})",
            9 => Compare($"(SELECT max(n) FROM u AS {Alias(out string s)} WHERE {s}.t_id = {columns[0]})", Literal()),
            _ => Compare(Text(table), Word()),
        };
    }

    private string Plain(int columns, params string[] names)
    {
        bool joined = random.Next(2) == 0;
        string[] values = joined ? ["t.id", "t.a", "t.b", "u.n", "u.t_id"] : Columns("t");
        string from = joined
            ? $"t {Pick("JOIN", "LEFT JOIN", "JOIN", "CROSS JOIN")} u"
            : "t";
        if (joined && !from.Contains("CROSS", StringComparison.Ordinal))
        {
            from += $" ON {Pick("u.t_id = t.id", "t.a = u.n", "u.t_id = t.id AND u.n > t.b", "t.b < u.n")}";
        }

        IEnumerable<string> items = Enumerable.Range(0, columns)
            .Select(i => Number(2, values) + (i < names.Length ? " AS " + names[i] : ""));
        return $"SELECT {Pick("", "DISTINCT ")}{string.Join(", ", items)} FROM {from} WHERE {Condition(2)}";
    }

    private string Grouped() =>
        $"SELECT {Pick("a", "b", "a + b", "c")}, count(*), count(b), sum(a), min(b), max(c), sum(DISTINCT b) FROM t "
        + $"WHERE {Condition(1)} GROUP BY 1 HAVING {Compare("count(*)", Literal())}";

    private string Windowed() =>
        $"SELECT id, row_number() OVER (PARTITION BY a ORDER BY id), sum(b) OVER (ORDER BY id "
        + $"{Pick("", "ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING", "ROWS UNBOUNDED PRECEDING")}), "
        + $"lag(b) OVER (ORDER BY id), rank() OVER (ORDER BY b NULLS LAST) FROM t WHERE {Condition(1)}";

    private string Number(int depth, string[] columns) => depth <= 0 || random.Next(3) == 0
        ? random.Next(3) == 0 ? Literal() : Pick(columns)
        : random.Next(5) switch
        {
            0 => $"({Number(depth - 1, columns)} {Pick("+", "-", "*")} {Number(depth - 1, columns)})",
            1 => $"coalesce({Number(depth - 1, columns)}, {Literal()})",
            2 => $"CASE WHEN {Compare(Number(depth - 1, columns), Literal())} THEN {Pick(columns)} "
                + $"ELSE {Literal()} END",
            3 => $"abs({Number(depth - 1, columns)})",
            _ => $"nullif({Number(depth - 1, columns)}, {Literal()})",
        };

    private string Compare(string left, string right) => $"{left} {Pick("=", "<>", "<", "<=", ">", ">=")} {right}";

    private static string[] Columns(string table) => [$"{table}.id", $"{table}.a", $"{table}.b"];

    private string Text(string table) => random.Next(3) == 0 ? $"({table}.c || 'a')" : $"{table}.c";

    private string Alias(out string name) => name = FormattableString.Invariant($"x{_alias++}");

    private string Value() => random.Next(4) == 0 ? "NULL" : Literal();

    private string Literal() => FormattableString.Invariant($"{random.Next(0, 7)}");

    private string Word() => random.Next(5) == 0 ? "NULL" : Pick("'a'", "'b'", "'ab'", "'ba'", "''", "'A'");

    private string Pick(params string[] items) => items[random.Next(items.Length)];
}
