namespace Orm.Generator.Extraction;

/// <summary>
/// The plural of an English class name, which is the name of its table. Rules, in this order: a word of
/// <see cref="Irregular"/> or <see cref="Invariable"/> (the last word of a name in PascalCase counts: SalesPerson gives
/// SalesPeople); -sis gives -ses; -s, -x, -z, -ch, -sh give -es; a consonant and -y give -ies; all others take -s.
/// Where that is not the wanted name, [Table] says it.
/// </summary>
internal static class Pluralizer
{
    internal static readonly IReadOnlyDictionary<string, string> Irregular =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Person"] = "People",
            ["Child"] = "Children",
            ["Man"] = "Men",
            ["Woman"] = "Women",
            ["Foot"] = "Feet",
            ["Tooth"] = "Teeth",
            ["Goose"] = "Geese",
            ["Mouse"] = "Mice",
            ["Ox"] = "Oxen",
            ["Life"] = "Lives",
            ["Knife"] = "Knives",
            ["Wife"] = "Wives",
            ["Half"] = "Halves",
            ["Leaf"] = "Leaves",
            ["Shelf"] = "Shelves",
            ["Wolf"] = "Wolves",
            ["Thief"] = "Thieves",
            ["Loaf"] = "Loaves",
            ["Hero"] = "Heroes",
            ["Potato"] = "Potatoes",
            ["Tomato"] = "Tomatoes",
            ["Echo"] = "Echoes",
            ["Veto"] = "Vetoes",
            ["Quiz"] = "Quizzes",
            ["Epoch"] = "Epochs",
            ["Medium"] = "Media",
            ["Datum"] = "Data",
            ["Criterion"] = "Criteria",
            ["Phenomenon"] = "Phenomena",
        };

    internal static readonly ISet<string> Invariable = new HashSet<string>(StringComparer.Ordinal)
    {
        "Data", "Metadata", "Media", "People", "Series", "Species", "Sheep", "Fish", "Deer", "Equipment", "Information",
        "Money", "News", "Feedback", "Software", "Hardware",
    };

    internal static string Pluralize(string name)
    {
        var start = LastWord(name);
        var word = name.Substring(start);
        if (Invariable.Contains(word))
        {
            return name;
        }

        return name.Substring(0, start) + (Irregular.TryGetValue(word, out var plural) ? plural : Regular(word));
    }

    private static string Regular(string word)
    {
        if (EndsWith(word, "sis"))
        {
            return word.Substring(0, word.Length - 2) + "es";
        }

        if (EndsWith(word, "s") || EndsWith(word, "x") || EndsWith(word, "z")
            || EndsWith(word, "ch") || EndsWith(word, "sh"))
        {
            return word + "es";
        }

        return EndsWith(word, "y") && word.Length > 1 && !IsVowel(word[word.Length - 2])
            ? word.Substring(0, word.Length - 1) + "ies"
            : word + "s";
    }

    private static int LastWord(string name)
    {
        for (var i = name.Length - 1; i > 0; i--)
        {
            if (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                return i;
            }
        }

        return 0;
    }

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsVowel(char letter) => "aeiouAEIOU".IndexOf(letter) >= 0;
}
