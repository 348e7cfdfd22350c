namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>Words with weights: what a column, or the text of comments, takes its words from.</summary>
internal sealed class TpchWords
{
    private readonly string[] _byWeight;

    private TpchWords(IReadOnlyList<string> values, Func<string, int> weight)
    {
        Values = values;
        _byWeight = [.. values.SelectMany(value => Enumerable.Repeat(value, weight(value)))];
    }

    internal IReadOnlyList<string> Values { get; }

    internal int TotalWeight => _byWeight.Length;

    internal string this[int draw] => _byWeight[draw];

    internal static readonly TpchWords Regions = Even("AFRICA|AMERICA|ASIA|EUROPE|MIDDLE EAST");

    internal static readonly TpchWords Priorities = Even("1-URGENT|2-HIGH|3-MEDIUM|4-NOT SPECIFIED|5-LOW");

    internal static readonly TpchWords Instructions = Even("DELIVER IN PERSON|COLLECT COD|TAKE BACK RETURN|NONE");

    internal static readonly TpchWords Modes = Even("REG AIR|AIR|RAIL|TRUCK|MAIL|FOB|SHIP");

    internal static readonly TpchWords ReturnFlags = Even("R|A");

    internal static readonly TpchWords Segments = Even("AUTOMOBILE|BUILDING|FURNITURE|HOUSEHOLD|MACHINERY");

    internal static readonly TpchWords Containers =
        Product("SM|LG|MED|JUMBO|WRAP", "CASE|BOX|BAG|JAR|PACK|PKG|CAN|DRUM");

    internal static readonly TpchWords Types = Product(
        "STANDARD|SMALL|MEDIUM|LARGE|ECONOMY|PROMO",
        "ANODIZED|BURNISHED|PLATED|POLISHED|BRUSHED",
        "TIN|NICKEL|BRASS|STEEL|COPPER");

    internal static readonly TpchWords Colors = Even(
        "almond|antique|aquamarine|azure|beige|bisque|black|blanched|blue|blush|brown|burlywood|burnished|chartreuse|"
        + "chiffon|chocolate|coral|cornflower|cornsilk|cream|cyan|dark|deep|dim|dodger|drab|firebrick|floral|forest|"
        + "frosted|gainsboro|ghost|goldenrod|green|grey|honeydew|hot|indian|ivory|khaki|lace|lavender|lawn|lemon|"
        + "light|lime|linen|magenta|maroon|medium|metallic|midnight|mint|misty|moccasin|navajo|navy|olive|orange|"
        + "orchid|pale|papaya|peach|peru|pink|plum|powder|puff|purple|red|rose|rosy|royal|saddle|salmon|sandy|"
        + "seashell|sienna|sky|slate|smoke|snow|spring|steel|tan|thistle|tomato|turquoise|violet|wheat|white|yellow");

    /// <summary>The nations with the places of their regions.</summary>
    internal static readonly (string Name, int Region)[] Nations =
    [
        ("ALGERIA", 0), ("ARGENTINA", 1), ("BRAZIL", 1), ("CANADA", 1), ("EGYPT", 4), ("ETHIOPIA", 0), ("FRANCE", 3),
        ("GERMANY", 3), ("INDIA", 2), ("INDONESIA", 2), ("IRAN", 4), ("IRAQ", 4), ("JAPAN", 2), ("JORDAN", 4),
        ("KENYA", 0), ("MOROCCO", 0), ("MOZAMBIQUE", 0), ("PERU", 1), ("CHINA", 2), ("ROMANIA", 3),
        ("SAUDI ARABIA", 4), ("VIETNAM", 2), ("RUSSIA", 3), ("UNITED KINGDOM", 3), ("UNITED STATES", 1),
    ];

    internal static TpchWords Weighted(string words)
    {
        (string Word, int Weight)[] all = [.. words.Split('|').Select(Parse)];
        return new TpchWords([.. all.Select(item => item.Word)], word => all.First(item => item.Word == word).Weight);
    }

    /// <summary>A word alone weighs 1; <c>word=50</c> weighs 50.</summary>
    private static (string Word, int Weight) Parse(string word)
    {
        int at = word.IndexOf('=', StringComparison.Ordinal);
        return at < 0
            ? (word, 1)
            : (word[..at], int.Parse(word.AsSpan(at + 1), System.Globalization.CultureInfo.InvariantCulture));
    }

    private static TpchWords Even(string words) => new(words.Split('|'), _ => 1);

    private static TpchWords Product(params string[] lists) => new(
        [.. lists.Select(list => list.Split('|').AsEnumerable()).Aggregate(
            (left, right) => left.SelectMany(first => right.Select(second => first + " " + second)))],
        _ => 1);
}
