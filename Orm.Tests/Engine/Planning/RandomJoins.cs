namespace Orm.Tests.Engine.Planning;

/// <summary>
/// Random trees of inner, outer and full joins over small tables with NULLs, with conditions on any of the tables
/// below, and subqueries above: what may not be exchanged is exchanged here if the rules are wrong.
/// </summary>
internal sealed class RandomJoins(Random random)
{
    private const int Tables = 5;

    private int _subquery;

    internal IEnumerable<string> Definitions()
    {
        for (int i = 0; i < Tables; i++)
        {
            yield return $"CREATE TABLE r{i} (id BIGINT PRIMARY KEY, a BIGINT, b BIGINT, n BIGINT NOT NULL)";
            for (int row = 0; row < random.Next(0, 9); row++)
            {
                yield return $"INSERT INTO r{i} VALUES ({row}, {Value()}, {Value()}, {random.Next(4)})";
            }

            if (random.Next(2) == 0)
            {
                yield return $"CREATE INDEX r{i}_a ON r{i} (a)";
            }
        }

        yield return "ANALYZE";
    }

    internal string Query()
    {
        int[] tables = [.. Enumerable.Range(0, Tables).OrderBy(_ => random.Next()).Take(random.Next(2, Tables + 1))];
        string from = Tree(tables);
        string columns = string.Join(", ", tables.Select(table => $"r{table}.id, r{table}.a"));
        IEnumerable<string> conditions = Enumerable.Range(0, random.Next(3)).Select(_ => Above(tables));
        string where = string.Join(" AND ", conditions);
        return $"SELECT {columns} FROM {from}" + (where.Length > 0 ? " WHERE " + where : "");
    }

    private string Tree(int[] tables)
    {
        if (tables.Length == 1)
        {
            return $"r{tables[0]}";
        }

        int split = random.Next(1, tables.Length);
        string left = Tree(tables[..split]);
        string right = Tree(tables[split..]);
        string kind = Pick("JOIN", "JOIN", "LEFT JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN");
        string on = Between(tables[..split], tables[split..]);
        return $"({left}) {kind} ({right}) ON {on}";
    }

    private string Between(int[] left, int[] right)
    {
        string condition = $"{Column(left)} = {Column(right)}";
        return random.Next(6) switch
        {
            0 => $"{condition} AND {Column(left)} {Pick("<", "<>", "=")} {Column(right)}",
            1 => $"coalesce({Column(left)}, 1) = {Column(right)}",
            2 => $"{condition} AND {Column(right)} > {random.Next(3)}",
            3 => $"{condition} AND {Column(left)} IS NOT NULL",
            _ => condition,
        };
    }

    private string Above(int[] tables)
    {
        string column = Column(tables);
        string inner = $"s{_subquery++}";
        int other = random.Next(Tables);
        return random.Next(8) switch
        {
            0 => $"{column} IS NULL",
            1 => $"coalesce({column}, 0) < {random.Next(4)}",
            2 => $"{column} = {random.Next(4)}",
            3 => $"{Pick("", "NOT ")}EXISTS (SELECT 1 FROM r{other} AS {inner} WHERE {inner}.a = {column})",
            4 => $"{column} {Pick("", "NOT ")}IN (SELECT {inner}.{Pick("a", "n")} FROM r{other} AS {inner})",
            5 => $"{Pick("", "NOT ")}EXISTS (SELECT 1 FROM r{other} AS {inner} WHERE {inner}.a = {column} "
                + $"AND {inner}.b <> {Column(tables)})",
            6 => $"(SELECT {Pick("count(*)", "max(b)", "sum(n) + 1")} FROM r{other} AS {inner} "
                + $"WHERE {inner}.a = {column}) >= {random.Next(3)}",
            _ => $"{column} {Pick("<", ">", "=")} {Column(tables)}",
        };
    }

    private string Column(int[] tables) => $"r{tables[random.Next(tables.Length)]}.{Pick("a", "b", "n")}";

    private string Value() => random.Next(4) == 0 ? "NULL" : FormattableString.Invariant($"{random.Next(4)}");

    private string Pick(params string[] items) => items[random.Next(items.Length)];
}
