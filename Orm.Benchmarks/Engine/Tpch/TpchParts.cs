namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>Parts, and which suppliers have them.</summary>
internal static class TpchParts
{
    internal const int PartsPerScale = 200_000;

    private const int SuppliersOfPart = 4;
    private const int WordsInName = 5;

    internal static IEnumerable<string[]> Parts(double scale)
    {
        var name = new TpchStream(709314158, TpchWords.Colors.Values.Count);
        var manufacturer = new TpchStream(1);
        var brand = new TpchStream(46831694);
        var type = new TpchStream(1841581359);
        var size = new TpchStream(1193163244);
        var container = new TpchStream(727633698);
        var comment = new TpchStream(804159733, 2);
        TpchStream[] streams = [name, manufacturer, brand, type, size, container, comment];
        for (long key = 1; key <= (long)(PartsPerScale * scale); key++)
        {
            int maker = manufacturer.Next(1, 5);
            yield return
            [
                TpchParties.Text(key), Name(name), FormattableString.Invariant($"Manufacturer#{maker}"),
                FormattableString.Invariant($"Brand#{maker}{brand.Next(1, 5)}"), type.Next(TpchWords.Types),
                TpchParties.Text(size.Next(1, 50)), container.Next(TpchWords.Containers),
                TpchParties.Money(Price(key)), TpchText.Shared.Cut(comment, 14),
            ];
            Array.ForEach(streams, stream => stream.EndRow());
        }
    }

    internal static IEnumerable<string[]> Supplies(double scale)
    {
        var quantity = new TpchStream(1671059989, SuppliersOfPart);
        var cost = new TpchStream(1051288424, SuppliersOfPart);
        var comment = new TpchStream(1961692154, 2 * SuppliersOfPart);
        for (long key = 1; key <= (long)(PartsPerScale * scale); key++)
        {
            for (int i = 0; i < SuppliersOfPart; i++)
            {
                yield return
                [
                    TpchParties.Text(key), TpchParties.Text(Supplier(key, i, scale)),
                    TpchParties.Text(quantity.Next(1, 9999)), TpchParties.Money(cost.Next(100, 100_000)),
                    TpchText.Shared.Cut(comment, 124),
                ];
            }

            quantity.EndRow();
            cost.EndRow();
            comment.EndRow();
        }
    }

    /// <summary>The price of a part, in cents.</summary>
    internal static long Price(long part) => 90_000 + (part / 10 % 20_001) + (part % 1000 * 100);

    /// <summary>One of the four suppliers of a part.</summary>
    internal static long Supplier(long part, int number, double scale)
    {
        long suppliers = (long)(TpchParties.SuppliersPerScale * scale);
        long step = (suppliers / SuppliersOfPart) + ((part - 1) / suppliers);
        return ((part + (number * step)) % suppliers) + 1;
    }

    /// <summary>Colors that a shuffle brings to the front.</summary>
    private static string Name(TpchStream stream)
    {
        string[] words = [.. TpchWords.Colors.Values];
        for (int i = 0; i < WordsInName; i++)
        {
            int other = stream.Next(i, words.Length - 1);
            (words[i], words[other]) = (words[other], words[i]);
        }

        return string.Join(' ', words, 0, WordsInName);
    }
}
