namespace Orm.Tests.Conformance.Data;

/// <summary>Texts that go wrong where a translation quotes, escapes, counts or compares carelessly.</summary>
internal static class Texts
{
    internal static readonly string[] All =
    [
        "", "a", "A", "abc", "ABC", "aBc", "b", " padded ", "\ttabbed\t", "50%", "%", "100_000", "under_score", "it's",
        "\"quoted\"", "back\\slash", "[x]*?", "naïve", "Ünï", "straße", "ÆØÅ", "日本語", "👍 up", "a👍b", "e\u0301",
        "line\nbreak", "zz", "aa", "abcabc", "0", "007", "-1", "x;DROP TABLE Users;--",
        "\U0001F600\U0001F601", "x👍y👍z b", "\u00A0nbsp\u2003", "a,b,c", "--dashed--",
    ];

    internal static string At(int index) => All[index % All.Length];
}
