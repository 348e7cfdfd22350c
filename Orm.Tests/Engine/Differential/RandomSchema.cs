namespace Orm.Tests.Engine.Differential;

/// <summary>The types of columns that random statements use.</summary>
internal enum RandomType
{
    Integer,
    BigInt,
    Numeric,
    Text,
    Boolean,
    Date,
}

/// <summary>A column of a random table, or of a part of a random query.</summary>
internal sealed record RandomColumn(string Name, RandomType Type);

/// <summary>A random table: its first column is its key.</summary>
internal sealed record RandomTable(string Name, RandomColumn[] Columns);

/// <summary>
/// Random tables with random rows: two to four tables of one to five columns beside the key, with NULLs, indexes and
/// defaults, and few different values, so that joins and groups meet.
/// </summary>
internal sealed class RandomSchema
{
    private static readonly string[] s_typeNames =
        ["INTEGER", "BIGINT", "NUMERIC(8, 2)", "TEXT", "BOOLEAN", "DATE"];

    private readonly Random _random;

    internal RandomSchema(Random random)
    {
        _random = random;
        Tables = [.. Enumerable.Range(0, random.Next(2, 5)).Select(Table)];
        foreach (RandomTable table in Tables)
        {
            Define(table);
            Fill(table);
        }
    }

    internal RandomTable[] Tables { get; }

    /// <summary>What makes the tables and their rows.</summary>
    internal List<string> Statements { get; } = [];

    internal static string TypeName(RandomType type) => s_typeNames[(int)type];

    /// <summary>A value that may well stand in a column of the type.</summary>
    internal static string Literal(Random random, RandomType type) => type switch
    {
        RandomType.Integer or RandomType.BigInt => FormattableString.Invariant($"{random.Next(-3, 8)}"),
        RandomType.Numeric => FormattableString.Invariant($"{random.Next(-2, 6)}.{random.Next(0, 4) * 25:D2}"),
        RandomType.Text => Pick(random, "'a'", "'b'", "'ab'", "'ba'", "''", "'A'", "'ä'", "'a b'"),
        RandomType.Boolean => Pick(random, "TRUE", "FALSE"),
        _ => FormattableString.Invariant($"DATE '2024-0{random.Next(1, 4)}-{random.Next(27, 30)}'"),
    };

    internal static string Pick(Random random, params ReadOnlySpan<string> items) => items[random.Next(items.Length)];

    private RandomTable Table(int number)
    {
        var columns = new List<RandomColumn> { new("id", RandomType.Integer), new("k", RandomType.Integer) };
        for (int i = _random.Next(1, 5); i > 0; i--)
        {
            columns.Add(new RandomColumn(
                FormattableString.Invariant($"c{columns.Count}"), (RandomType)_random.Next(s_typeNames.Length)));
        }

        return new RandomTable(FormattableString.Invariant($"t{number}"), [.. columns]);
    }

    private void Define(RandomTable table)
    {
        IEnumerable<string> columns = table.Columns.Skip(1).Select(column =>
            $"{column.Name} {TypeName(column.Type)}"
            + (_random.Next(6) == 0 ? $" DEFAULT {Literal(_random, column.Type)}" : ""));
        Statements.Add($"CREATE TABLE {table.Name} (id INTEGER PRIMARY KEY, {string.Join(", ", columns)})");
        for (int i = _random.Next(3); i > 0; i--)
        {
            RandomColumn[] keys = [.. table.Columns.Skip(1).OrderBy(_ => _random.Next()).Take(_random.Next(1, 3))];
            string order = string.Join(", ", keys.Select(key => key.Name + Pick(_random, "", " DESC")));
            Statements.Add(FormattableString.Invariant($"CREATE INDEX {table.Name}_i{i} ON {table.Name} ({order})"));
        }

        if (_random.Next(2) == 0)
        {
            Statements.Add(Computed(table));
        }
    }

    /// <summary>An index of an expression, of some rows, or both.</summary>
    private string Computed(RandomTable table)
    {
        string key = Pick(_random, "k", "(k + 1)", "abs(k)", "(k % 2), id DESC");
        RandomColumn column = table.Columns[_random.Next(1, table.Columns.Length)];
        string condition = Pick(
            _random, "", $" WHERE {column.Name} IS NOT NULL", $" WHERE {column.Name} = {Literal(_random, column.Type)}",
            " WHERE k > 2", " WHERE k IN (1, 2, 3) AND id < 9");
        return $"CREATE INDEX {table.Name}_computed ON {table.Name} ({key}){condition}";
    }

    private void Fill(RandomTable table)
    {
        int rows = _random.Next(4) == 0 ? _random.Next(3) : _random.Next(3, 14);
        for (int id = 1; id <= rows; id++)
        {
            IEnumerable<string> values = table.Columns.Skip(1).Select(
                column => _random.Next(5) == 0 ? "NULL" : Literal(_random, column.Type));
            Statements.Add(FormattableString.Invariant(
                $"INSERT INTO {table.Name} VALUES ({id}, {string.Join(", ", values)})"));
        }
    }
}
