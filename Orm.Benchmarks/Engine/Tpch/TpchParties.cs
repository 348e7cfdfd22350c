using System.Globalization;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>Regions, nations, suppliers and customers.</summary>
internal static class TpchParties
{
    internal const int SuppliersPerScale = 10_000;
    internal const int CustomersPerScale = 150_000;

    private const string AddressLetters = "0123456789abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ,";

    internal static IEnumerable<string[]> Regions()
    {
        var comment = new TpchStream(1500869201, 2);
        for (int i = 0; i < TpchWords.Regions.Values.Count; i++)
        {
            yield return [Text(i), TpchWords.Regions.Values[i], TpchText.Shared.Cut(comment, 72)];
            comment.EndRow();
        }
    }

    internal static IEnumerable<string[]> Nations()
    {
        var comment = new TpchStream(606179079, 2);
        for (int i = 0; i < TpchWords.Nations.Length; i++)
        {
            (string name, int region) = TpchWords.Nations[i];
            yield return [Text(i), name, Text(region), TpchText.Shared.Cut(comment, 72)];
            comment.EndRow();
        }
    }

    internal static IEnumerable<string[]> Suppliers(double scale)
    {
        var address = new TpchStream(706178559, 9);
        var nation = new TpchStream(110356601);
        var phone = new TpchStream(884434366, 3);
        var balance = new TpchStream(962338209);
        var comment = new TpchStream(1341315363, 2);
        var review = new TpchReview();
        TpchStream[] streams = [address, nation, phone, balance, comment];
        for (long key = 1; key <= (long)(SuppliersPerScale * scale); key++)
        {
            int home = nation.Next(0, TpchWords.Nations.Length - 1);
            string text = review.Put(TpchText.Shared.Cut(comment, 63));
            yield return
            [
                Text(key), FormattableString.Invariant($"Supplier#{key:D9}"), Address(address), Text(home),
                Phone(phone, home), Money(balance.Next(-99999, 999999)), text,
            ];
            Array.ForEach(streams, stream => stream.EndRow());
            review.EndRow();
        }
    }

    internal static IEnumerable<string[]> Customers(double scale)
    {
        var address = new TpchStream(881155353, 9);
        var nation = new TpchStream(1489529863);
        var phone = new TpchStream(1521138112, 3);
        var balance = new TpchStream(298370230);
        var segment = new TpchStream(1140279430);
        var comment = new TpchStream(1335826707, 2);
        TpchStream[] streams = [address, nation, phone, balance, segment, comment];
        for (long key = 1; key <= (long)(CustomersPerScale * scale); key++)
        {
            int home = nation.Next(0, TpchWords.Nations.Length - 1);
            yield return
            [
                Text(key), FormattableString.Invariant($"Customer#{key:D9}"), Address(address), Text(home),
                Phone(phone, home), Money(balance.Next(-99999, 999999)), segment.Next(TpchWords.Segments),
                TpchText.Shared.Cut(comment, 73),
            ];
            Array.ForEach(streams, stream => stream.EndRow());
        }
    }

    internal static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Cents as a decimal number.</summary>
    internal static string Money(long cents) => FormattableString.Invariant(
        $"{(cents < 0 ? "-" : "")}{Math.Abs(cents) / 100}.{Math.Abs(cents) % 100:D2}");

    private static string Address(TpchStream stream)
    {
        var letters = new char[stream.Next(10, 40)];
        long bits = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            bits = i % 5 == 0 ? stream.Next(0, int.MaxValue) : bits >> 6;
            letters[i] = AddressLetters[(int)(bits & 0x3F)];
        }

        return new string(letters);
    }

    private static string Phone(TpchStream stream, int nation)
    {
        int area = stream.Next(100, 999);
        int exchange = stream.Next(100, 999);
        return FormattableString.Invariant($"{nation + 10}-{area}-{exchange}-{stream.Next(1000, 9999)}");
    }
}
