using System.Globalization;
using System.Text;
using Npgsql;
using Orm.Engine.Functions;
using Orm.Tests.Architecture;
using Orm.Tests.Engine.References;
using Xunit;

namespace Orm.Tests.Engine.Functions;

/// <summary>The collation 'unicode', beside PostgreSQL's root collation.</summary>
public sealed class UnicodeOrderTests
{
    private const string Letters =
        "aAbBzZäÄåÅæÆçÇéÉèêëíïłŁñÑøØœŒöÖőßðÞþđşŞığĞžŽαΑάβςσΣωабвёЁжийщъыьэюяіїєґאבجدアあイ가각힣ー";

    private const string Others = "0129²½ \t-_.,;:!?'\"()[]{}@*/\\&#%`^+<=>|~$€£«»…—“”™°";

    [PostgresFact]
    public void Characters_have_the_order_that_PostgreSQL_gives_them()
    {
        // Thai and other scripts whose vowels are written before the consonant are ordered by pairs of characters,
        // ideographs by their strokes: the table has neither, and single characters do not show it.
        string[] characters =
        [
            .. Enumerable.Range(1, 0xFFFF).Where(c => !char.IsSurrogate((char)c)
                && UnicodeWeights.Table.TryFind(c, out ReadOnlySpan<uint> elements) && elements.Length > 0)
                .Select(c => ((char)c).ToString()),
        ];
        Assert.True(characters.Length > 15_000);
        AssertSameOrder(characters);
    }

    [PostgresFact]
    public void Texts_have_the_order_that_PostgreSQL_gives_them()
    {
        var random = new Random(1);
        AssertSameOrder([.. Enumerable.Range(0, 20_000).Select(_ => NextText(random)).Distinct()]);
    }

    [Theory]
    [InlineData("cote", "Cote")]
    [InlineData("cote", "coté")]
    [InlineData("Cote", "coté")]
    [InlineData("coté", "coten")]
    [InlineData("-", "1")]
    [InlineData("9", "a")]
    [InlineData("z", "α")]
    [InlineData("я", "一")]
    [InlineData("一", "丁")]
    [InlineData("丁", "㐀")]
    [InlineData("", "a")]
    [InlineData("a", "a\u0001")]
    [InlineData("가", "각")]
    public void The_first_is_before_the_second(string first, string second) =>
        Assert.True(Key(first).AsSpan().SequenceCompareTo(Key(second)) < 0);

    [Theory]
    [InlineData("")]
    [InlineData("Straße")]
    [InlineData("e\u0301 and é")]
    [InlineData("😀一")]
    public void A_key_gives_its_text_back(string text)
    {
        Assert.Equal(text, Encoding.UTF8.GetString(CollationKeys.TextOf(Key(text))));
        Assert.Equal(
            text, Encoding.UTF8.GetString(CollationKeys.TextOf(CollationKeys.NoCase(Encoding.UTF8.GetBytes(text)))));
    }

    [Fact]
    public void Texts_that_are_written_differently_are_not_equal() => Assert.NotEqual(Key("é"), Key("e\u0301"));

    private static byte[] Key(string text) => CollationKeys.Unicode(Encoding.UTF8.GetBytes(text));

    private static string NextText(Random random)
    {
        var text = new StringBuilder();
        for (int length = random.Next(7); length >= 0; length--)
        {
            string source = random.Next(4) == 0 ? Others : Letters;
            text.Append(source[random.Next(random.Next(2) == 0 ? 12 : source.Length)]);
        }

        return text.ToString();
    }

    private static void AssertSameOrder(string[] texts)
    {
        using NpgsqlConnection connection = PostgresCluster.Open();
        using var command = new NpgsqlCommand(
            "SELECT x FROM unnest($1::text[]) AS t (x) ORDER BY x COLLATE \"und-x-icu\"", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = texts });
        var expected = new List<string>(texts.Length);
        using NpgsqlDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            expected.Add(reader.GetString(0));
        }

        Violations.AssertNone(
        [
            .. expected.Zip(expected.Skip(1))
                .Where(pair => Key(pair.First).AsSpan().SequenceCompareTo(Key(pair.Second)) >= 0)
                .Select(pair => $"{Shown(pair.First)} stands behind {Shown(pair.Second)}").Take(50),
        ]);
    }

    private static string Shown(string text) =>
        text + string.Concat(text.Select(c => " " + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
