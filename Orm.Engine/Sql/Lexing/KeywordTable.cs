namespace Orm.Engine.Sql.Lexing;

/// <summary>Where a keyword may still be a name, as PostgreSQL sorts its keywords.</summary>
internal enum KeywordCategory : byte
{
    /// <summary>Anywhere.</summary>
    Unreserved,

    /// <summary>As the name of a column or table, but not of a function or type.</summary>
    ColumnName,

    /// <summary>As the name of a function or type, but not of a column or table.</summary>
    FunctionName,

    /// <summary>Only after AS, or between quotes.</summary>
    Reserved,
}

/// <summary>What is known of each keyword, and how a word is found.</summary>
internal static class KeywordTable
{
    private const int Slots = 1024;
    private const int LongestKeyword = 17;

    private static readonly Keyword[] s_columnNames =
    [
        Keyword.Between, Keyword.Bigint, Keyword.Bit, Keyword.Boolean, Keyword.Coalesce, Keyword.Dec, Keyword.Decimal,
        Keyword.Exists, Keyword.Extract, Keyword.Float, Keyword.Greatest, Keyword.Grouping, Keyword.Inout,
        Keyword.Int, Keyword.Integer, Keyword.Interval, Keyword.Least, Keyword.National, Keyword.Nchar,
        Keyword.Normalize, Keyword.Nullif, Keyword.Numeric, Keyword.Out, Keyword.Overlay, Keyword.Position,
        Keyword.Real, Keyword.Row, Keyword.Setof, Keyword.Smallint, Keyword.Substring, Keyword.Time,
        Keyword.Timestamp, Keyword.Treat, Keyword.Trim, Keyword.Values, Keyword.Varchar,
        Keyword.Char, Keyword.Character, Keyword.Precision,
    ];

    private static readonly Keyword[] s_functionNames =
    [
        Keyword.Authorization, Keyword.Binary, Keyword.Collation, Keyword.Concurrently, Keyword.Cross,
        Keyword.CurrentSchema, Keyword.Freeze, Keyword.Full, Keyword.Ilike, Keyword.Inner, Keyword.Is, Keyword.Join,
        Keyword.Left, Keyword.Like, Keyword.Natural, Keyword.Outer, Keyword.Right, Keyword.Similar,
        Keyword.Tablesample, Keyword.Verbose,
        Keyword.Isnull, Keyword.Notnull, Keyword.Overlaps,
    ];

    private static readonly Keyword[] s_reserved =
    [
        Keyword.All, Keyword.Analyse, Keyword.Analyze, Keyword.And, Keyword.Any, Keyword.Asc, Keyword.Asymmetric,
        Keyword.Both, Keyword.Case, Keyword.Cast, Keyword.Check, Keyword.Collate, Keyword.Column, Keyword.Constraint,
        Keyword.CurrentCatalog, Keyword.CurrentDate, Keyword.CurrentRole, Keyword.CurrentTime,
        Keyword.CurrentTimestamp, Keyword.CurrentUser, Keyword.Default, Keyword.Deferrable, Keyword.Desc,
        Keyword.Distinct, Keyword.Do, Keyword.Else, Keyword.End, Keyword.False, Keyword.Foreign, Keyword.In,
        Keyword.Initially, Keyword.Lateral, Keyword.Leading, Keyword.Localtime, Keyword.Localtimestamp, Keyword.Not,
        Keyword.Null, Keyword.Only, Keyword.Or, Keyword.Placing, Keyword.Primary, Keyword.References, Keyword.Select,
        Keyword.SessionUser, Keyword.Some, Keyword.Symmetric, Keyword.Table, Keyword.Then, Keyword.Trailing,
        Keyword.True, Keyword.Unique, Keyword.User, Keyword.Using, Keyword.Variadic, Keyword.When,
        Keyword.Array, Keyword.As, Keyword.Create, Keyword.Except, Keyword.Fetch, Keyword.For, Keyword.From,
        Keyword.Grant, Keyword.Group, Keyword.Having, Keyword.Intersect, Keyword.Into, Keyword.Limit, Keyword.Offset,
        Keyword.On, Keyword.Order, Keyword.Returning, Keyword.To, Keyword.Union, Keyword.Where, Keyword.Window,
        Keyword.With,
    ];

    /// <summary>Words that cannot follow an expression as its name unless AS stands between them.</summary>
    private static readonly Keyword[] s_needingAs =
    [
        Keyword.Day, Keyword.Filter, Keyword.Hour, Keyword.Minute, Keyword.Month, Keyword.Over, Keyword.Second,
        Keyword.Varying, Keyword.Within, Keyword.Without, Keyword.Year,
        Keyword.Char, Keyword.Character, Keyword.Precision,
        Keyword.Isnull, Keyword.Notnull, Keyword.Overlaps,
        Keyword.Array, Keyword.As, Keyword.Create, Keyword.Except, Keyword.Fetch, Keyword.For, Keyword.From,
        Keyword.Grant, Keyword.Group, Keyword.Having, Keyword.Intersect, Keyword.Into, Keyword.Limit, Keyword.Offset,
        Keyword.On, Keyword.Order, Keyword.Returning, Keyword.To, Keyword.Union, Keyword.Where, Keyword.Window,
        Keyword.With,
    ];

    private static readonly string[] s_words = [.. Enum.GetNames<Keyword>().Select(Spell)];
    private static readonly KeywordCategory[] s_categories = Categories();
    private static readonly bool[] s_needsAs = [.. Enum.GetValues<Keyword>().Select(s_needingAs.Contains)];

    /// <summary>Open addressing: a slot holds a keyword or none, and a word stands in its slot or soon after.</summary>
    private static readonly Keyword[] s_slots = FillSlots();

    internal static IEnumerable<Keyword> All => Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.None);

    /// <summary>The keyword in lower case.</summary>
    internal static string Word(Keyword keyword) => s_words[(int)keyword];

    internal static KeywordCategory Category(Keyword keyword) => s_categories[(int)keyword];

    internal static bool NeedsAs(Keyword keyword) => s_needsAs[(int)keyword];

    /// <summary>The keyword that a word is in any case of letters, or <see cref="Keyword.None"/>.</summary>
    internal static Keyword Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestKeyword)
        {
            return Keyword.None;
        }

        for (int slot = Hash(word); s_slots[slot] != Keyword.None; slot = (slot + 1) % Slots)
        {
            if (word.Equals(s_words[(int)s_slots[slot]], StringComparison.OrdinalIgnoreCase))
            {
                return s_slots[slot];
            }
        }

        return Keyword.None;
    }

    /// <summary>
    /// Length, the first two letters, the middle one and the last: enough to tell most keywords apart.
    /// </summary>
    private static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = (uint)word.Length;
        hash = (hash * 31) + (word[0] | 0x20u);
        hash = (hash * 31) + (word[1] | 0x20u);
        hash = (hash * 31) + (word[word.Length / 2] | 0x20u);
        hash = (hash * 31) + (word[^1] | 0x20u);
        return (int)(hash % Slots);
    }

    private static Keyword[] FillSlots()
    {
        var slots = new Keyword[Slots];
        foreach (Keyword keyword in All)
        {
            int slot = Hash(s_words[(int)keyword]);
            while (slots[slot] != Keyword.None)
            {
                slot = (slot + 1) % Slots;
            }

            slots[slot] = keyword;
        }

        return slots;
    }

    private static KeywordCategory[] Categories()
    {
        var categories = new KeywordCategory[s_words.Length];
        Assign(s_columnNames, KeywordCategory.ColumnName);
        Assign(s_functionNames, KeywordCategory.FunctionName);
        Assign(s_reserved, KeywordCategory.Reserved);
        return categories;

        void Assign(Keyword[] keywords, KeywordCategory category)
        {
            foreach (Keyword keyword in keywords)
            {
                categories[(int)keyword] = category;
            }
        }
    }

    /// <summary>CurrentDate is spelled current_date.</summary>
    private static string Spell(string name) => string.Concat(
        name.Select((letter, i) => i > 0 && char.IsUpper(letter)
            ? "_" + char.ToLowerInvariant(letter)
            : char.ToLowerInvariant(letter).ToString()));
}
