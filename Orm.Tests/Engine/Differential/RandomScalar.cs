using static Orm.Tests.Engine.Differential.RandomSchema;

namespace Orm.Tests.Engine.Differential;

/// <summary>Random expressions of a wanted type over the columns that are in sight.</summary>
internal sealed class RandomScalar(Random random, RandomTable[] tables)
{
    private int _aliases;

    internal string Of(RandomType type, RandomColumn[] sight, int depth)
    {
        RandomColumn[] fitting = [.. sight.Where(column => column.Type == type)];
        if (depth <= 0 || random.Next(4) == 0)
        {
            return fitting.Length > 0 && random.Next(4) > 0
                ? fitting[random.Next(fitting.Length)].Name
                : Literal(random, type);
        }

        return random.Next(4) switch
        {
            0 => $"coalesce({Of(type, sight, depth - 1)}, {Of(type, sight, depth - 1)})",
            1 => $"CASE WHEN {Condition(sight, depth - 1)} THEN {Of(type, sight, depth - 1)} "
                + $"{Pick(random, "", $"ELSE {Of(type, sight, depth - 1)} ")}END",
            2 when type != RandomType.Boolean =>
                $"{Pick(random, "nullif", "greatest", "least")}({Of(type, sight, depth - 1)}, "
                + $"{Of(type, sight, depth - 1)})",
            _ => OfType(type, sight, depth),
        };
    }

    /// <summary>A condition of any kind, with subqueries among them.</summary>
    internal string Condition(RandomColumn[] sight, int depth)
    {
        RandomType type = (RandomType)random.Next(6);
        return depth <= 0 ? Comparison(type, sight, 0) : random.Next(16) switch
        {
            0 or 1 => $"({Condition(sight, depth - 1)} AND {Condition(sight, depth - 1)})",
            2 or 3 => $"({Condition(sight, depth - 1)} OR {Condition(sight, depth - 1)})",
            4 => $"NOT ({Condition(sight, depth - 1)})",
            5 => $"{Of(type, sight, depth - 1)} IS {Not()}NULL",
            6 => $"{Of(type, sight, depth - 1)} {Not()}IN ({Literal(random, type)}, {Of(type, sight, 0)}, "
                + $"{Pick(random, "NULL", Literal(random, type))})",
            7 when type != RandomType.Boolean => $"{Of(type, sight, depth - 1)} {Not()}BETWEEN "
                + $"{Pick(random, "", "SYMMETRIC ")}{Of(type, sight, 0)} AND {Of(type, sight, 0)}",
            8 => $"{Of(RandomType.Text, sight, depth - 1)} {Not()}{Pick(random, "LIKE", "ILIKE")} "
                + Pick(random, "'a%'", "'%b'", "'_'", "'%a_%'", "'%'", "''"),
            9 => Existence(sight, depth),
            10 => Membership(type, sight, depth),
            13 => Collated(sight, depth),
            14 => $"{Of(RandomType.Text, sight, depth - 1)} {Not()}SIMILAR TO "
                + Pick(random, "'a%'", "'(a|b)+'", "'_b?'", "'[a-b]*'", "'%[^a]'", "''"),
            15 => $"CAST({Document(sight, depth)} AS JSONB) @> "
                + Pick(random, "'{\"a\": 1}'", "'{\"b\": [2]}'", "'{}'"),
            11 => $"{Of(type, sight, depth - 1)} IS {Not()}DISTINCT FROM {Of(type, sight, 0)}",
            _ => Comparison(type, sight, depth - 1),
        };
    }

    internal string Alias() => FormattableString.Invariant($"x{_aliases++}");

    /// <summary>A table under a name of its own, and its columns under that name.</summary>
    internal (string From, RandomColumn[] Columns) Table()
    {
        RandomTable table = tables[random.Next(tables.Length)];
        string alias = Alias();
        return ($"{table.Name} AS {alias}", Under(alias, table.Columns));
    }

    internal static RandomColumn[] Under(string alias, IEnumerable<RandomColumn> columns) =>
        [.. columns.Select(column => column with { Name = $"{alias}.{column.Name}" })];

    private string OfType(RandomType type, RandomColumn[] sight, int depth) => type switch
    {
        RandomType.Integer => random.Next(5) switch
        {
            0 => $"length({Of(RandomType.Text, sight, depth - 1)})",
            1 => $"abs({Of(type, sight, depth - 1)})",
            2 => $"({Of(type, sight, depth - 1)} % {Pick(random, "2", "3", "-2")})",
            3 => $"({Of(RandomType.Date, sight, depth - 1)} - {Of(RandomType.Date, sight, depth - 1)})",
            _ => $"({Of(type, sight, depth - 1)} {Pick(random, "+", "-", "*")} {Of(type, sight, 0)})",
        },
        RandomType.BigInt => random.Next(3) switch
        {
            0 => $"CAST({Of(RandomType.Integer, sight, depth - 1)} AS BIGINT)",
            1 => Counting(sight, depth),
            _ => $"({Of(type, sight, depth - 1)} {Pick(random, "+", "-", "*")} {Of(RandomType.Integer, sight, 0)})",
        },
        RandomType.Numeric => random.Next(4) switch
        {
            0 => $"round({Of(type, sight, depth - 1)}, {Pick(random, "0", "1", "-1")})",
            1 => $"({Of(type, sight, depth - 1)} / {Pick(random, "2", "3", "-1.5", "0.25")})",
            2 => $"CAST({Of(RandomType.Integer, sight, depth - 1)} AS NUMERIC(6, 1))",
            _ => $"({Of(type, sight, depth - 1)} {Pick(random, "+", "-", "*")} {Of(type, sight, 0)})",
        },
        RandomType.Text => random.Next(8) switch
        {
            5 => $"({Document(sight, depth)} "
                + $"{Pick(random, "->> 'a'", "->> 'c'", "#>> '{b,0}'", "#>> '{b,-1}'", "#>> '{c}'")})",
            6 => $"to_char({Of(RandomType.Date, sight, depth - 1)}, "
                + Pick(random, "'YYYY-MM-DD'", "'FMDDth Mon'", "'IYYY IW ID'", "'DDD, Day'", "'Q CC W'") + ")",
            7 => $"to_char({Of((RandomType)(random.Next(2) * 2), sight, depth - 1)}, "
                + Pick(random, "'999'", "'FM990.99'", "'S09'", "'9,999.0MI'", "'999PR'", "'99th'") + ")",
            0 => $"upper({Of(type, sight, depth - 1)})",
            1 => $"substring({Of(type, sight, depth - 1)}, {Pick(random, "1, 1", "2", "0, 2")})",
            2 => $"CAST({Of((RandomType)random.Next(6), sight, depth - 1)} AS TEXT)",
            3 => $"replace({Of(type, sight, depth - 1)}, 'a', {Literal(random, type)})",
            _ => $"({Of(type, sight, depth - 1)} || {Of(type, sight, 0)})",
        },
        RandomType.Boolean => $"({Condition(sight, depth - 1)})",
        _ => $"({Of(type, sight, depth - 1)} {Pick(random, "+", "-")} {Of(RandomType.Integer, sight, 0)})",
    };

    private string Comparison(RandomType type, RandomColumn[] sight, int depth) =>
        $"{Of(type, sight, depth)} {Pick(random, "=", "<>", "<", "<=", ">", ">=")} {Of(type, sight, depth)}";

    private string Collated(RandomColumn[] sight, int depth)
    {
        string left = $"({Of(RandomType.Text, sight, depth - 1)})";
        string right = $"({Of(RandomType.Text, sight, 0)})";
        return random.Next(4) switch
        {
            0 => $"{left} {Pick(random, "=", "<>")} {right} COLLATE nocase",
            1 => $"{left} COLLATE nocase {Not()}IN ({Literal(random, RandomType.Text)}, {right})",
            2 => $"{left} COLLATE \"unicode\" {Not()}BETWEEN {right} AND {Literal(random, RandomType.Text)}",
            _ => $"{left} COLLATE \"unicode\" {Pick(random, "<", "<=", ">", ">=", "=", "<>")} {right}",
        };
    }

    /// <summary>A document with a number, an array and a text in it.</summary>
    private string Document(RandomColumn[] sight, int depth) =>
        $"json_build_object('a', {Of(RandomType.Integer, sight, 0)}, 'b', json_build_array("
        + $"{Of(RandomType.Integer, sight, 0)}, {Of(RandomType.Boolean, sight, 0)}), "
        + $"'c', {Of(RandomType.Text, sight, depth - 1)})";

    private string Existence(RandomColumn[] sight, int depth)
    {
        (string from, RandomColumn[] columns) = Table();
        return $"{Not()}EXISTS (SELECT 1 FROM {from} WHERE {Condition([.. columns, .. sight], depth - 1)})";
    }

    private string Membership(RandomType type, RandomColumn[] sight, int depth)
    {
        (string from, RandomColumn[] columns) = Table();
        RandomColumn[] all = [.. columns, .. sight];
        string test = random.Next(3) == 0
            ? $"{Pick(random, "=", "<", ">=", "<>")} {Pick(random, "ANY", "ALL")}"
            : $"{Not()}IN";
        string query = $"SELECT {Of(type, columns, 1)} FROM {from} WHERE {Condition(all, depth - 1)}";
        return $"{Of(type, sight, 1)} {test} ({query})";
    }

    private string Counting(RandomColumn[] sight, int depth)
    {
        (string from, RandomColumn[] columns) = Table();
        string call = Pick(random, "count(*)", $"max({Of(RandomType.BigInt, columns, 1)})",
            $"sum({Of(RandomType.Integer, columns, 1)})");
        return $"(SELECT {call} FROM {from} WHERE {Condition([.. columns, .. sight], depth - 1)})";
    }

    private string Not() => Pick(random, "", "NOT ");
}
