using System.Globalization;
using Xunit;

namespace Orm.Tests.Linq.Translation;

/// <summary>Strings: ordinal, exact about wildcards, null counting as empty where C# says so.</summary>
public sealed class StringTests(Forum forum) : IClassFixture<Forum>
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("*")]
    [InlineData("[x]")]
    [InlineData("'")]
    [InlineData("\\")]
    [InlineData("ï")]
    [InlineData("longer than any of them")]
    [InlineData("\t")]
    public void Parts_are_found_as_they_are(string part)
    {
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.Contains(part)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.StartsWith(part)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.EndsWith(part)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => !s.Text.Contains(part)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text == part));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Text.IndexOf(part, StringComparison.Ordinal)));
    }

    [Fact]
    public void Literal_parts_are_found_as_they_are()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.Contains("50%")));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.StartsWith("a")));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.StartsWith("[x]*")));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.EndsWith("'s")));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.Contains("tab\there")));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.Contains('a')));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.StartsWith('a') || s.Text.EndsWith('%')));
    }

    [Fact]
    public void A_part_may_be_a_column()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.MaybeText != null && s.Text.Contains(s.MaybeText)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.MaybeText != null && s.Text.EndsWith(s.MaybeText)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.Contains(s.Letter)));
    }

    [Fact]
    public void Letter_case_is_Unicode_s()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Text.ToUpperInvariant()));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Text.ToLowerInvariant()));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.Equals("ünï", StringComparison.OrdinalIgnoreCase)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.Contains("BC", StringComparison.OrdinalIgnoreCase)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.StartsWith("AB", StringComparison.OrdinalIgnoreCase)));
        forum.AgreeInAnyOrder(
            f => f.Samples.Where(s => string.Equals(s.Text, "ABC", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Parts_are_cut_out()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Text.Trim()));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Text.TrimStart()));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Text.TrimEnd()));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.Length >= 3).Select(s => s.Text.Substring(1)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.Length >= 3).Select(s => s.Text.Substring(1, 2)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Text.Length >= 3).Select(s => s.Text[1]));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Text.Replace("a", "xy")));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Text.Length));
    }

    [Fact]
    public void Null_counts_as_empty_where_texts_are_joined()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Text + s.MaybeText));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.MaybeText + "-" + s.Small));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => $"{s.Text}: {s.Id}/{s.Flag} {s.Letter}"));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => string.Concat(s.MaybeText, s.Text, "!", s.MaybeText)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => string.IsNullOrEmpty(s.MaybeText)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => !string.IsNullOrEmpty(s.MaybeText)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => string.IsNullOrWhiteSpace(s.MaybeText)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.MaybeText ?? "none"));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => string.Join(", ", new[] { s.Text, s.MaybeText, "end" })));
    }

    [Fact]
    public void Order_is_ordinal()
    {
        forum.Agree(f => f.Samples.OrderBy(s => s.Text, StringComparer.Ordinal).ThenBy(s => s.Id).Select(s => s.Id));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => string.CompareOrdinal(s.Text, "a") > 0));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => string.Compare(s.Text, "a", StringComparison.Ordinal) <= 0));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => Math.Sign(string.CompareOrdinal(s.Text, s.MaybeText))));
    }

    [Fact]
    public void Values_have_the_text_that_CSharp_gives_them()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Number.ToString(CultureInfo.InvariantCulture)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Large.ToString(CultureInfo.InvariantCulture)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Flag.ToString()));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Letter.ToString()));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Key.ToString()));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.State.ToString()));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Named.ToString()));
    }
}
