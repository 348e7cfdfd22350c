using Xunit;

namespace Orm.Tests.Linq.Rewrites;

/// <summary>Each rule fires where it should, and leaves its counter-example alone.</summary>
public sealed class RuleTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void A_count_that_is_compared_with_one_stays_a_count()
    {
        var sql = forum.Db.Topics.Where(t => t.Replies.Count() > 1).ToSql();
        Assert.Contains("COUNT(*)", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("EXISTS", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void A_join_that_nobody_uses_goes()
    {
        var sql = forum.Db.Topics.Select(t => new { t.Id, t.Author.Name }).Take(5).Select(t => t.Id).ToSql();
        Assert.DoesNotContain("JOIN", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void References_are_compared_by_their_foreign_keys()
    {
        var sql = forum.Db.Replies.Where(r => r.Topic.Author == r.Author && r.Parent!.Parent == null).ToSql();
        Assert.Contains("\"t\".\"AuthorId\" = \"r\".\"AuthorId\"", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("People", sql, StringComparison.Ordinal);
        Assert.Contains("\"p\".\"ParentId\" IS NULL", sql, StringComparison.Ordinal);
        forum.AgreeInAnyOrder(f => f.Replies.Where(r => r.Topic.Author == r.Author).Select(r => r.Id));
    }

    [Fact]
    public void A_row_that_is_selected_keeps_its_own_key()
        => Assert.Contains(
            "\"p\".\"Id\" AS", forum.Db.Replies.Select(r => new { r.Id, r.Parent }).ToSql(), StringComparison.Ordinal);

    [Fact]
    public void A_column_of_what_is_distinct_stays()
    {
        var sql = forum.Db.Topics.Select(t => new { t.AuthorId, t.State }).Distinct().Select(t => t.AuthorId).ToSql();
        Assert.Contains("SELECT DISTINCT \"t1\".\"AuthorId\", \"t1\".\"State\"", sql, StringComparison.Ordinal);
        forum.AgreeInAnyOrder(
            f => f.Topics.Select(t => new { t.AuthorId, t.State }).Distinct().Select(t => t.AuthorId));
    }

    [Fact]
    public void What_is_always_true_goes_and_what_is_compared_with_null_and_cannot_be_null_is_decided()
    {
        Assert.DoesNotContain("WHERE", forum.Db.Topics.Where(t => true).ToSql(), StringComparison.Ordinal);
        Assert.DoesNotContain("WHERE", forum.Db.Topics.Where(t => t.Title != null).ToSql(), StringComparison.Ordinal);
        Assert.Contains("IS NOT NULL", forum.Db.Topics.Where(t => t.Body != null).ToSql(), StringComparison.Ordinal);
    }

    [Fact]
    public void Decimals_are_ordered_by_a_function_and_equal_as_text()
    {
        var limit = 3m;
        Assert.Contains(
            "orm_dec_cmp(\"s\".\"Price\", @p1) < 0",
            forum.Db.Samples.Where(s => s.Price < limit).ToSql(),
            StringComparison.Ordinal);
        Assert.Contains(
            "\"s\".\"Price\" = @p1", forum.Db.Samples.Where(s => s.Price == limit).ToSql(), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_are_compared_by_CompareTo_are_compared()
    {
        Assert.Contains(
            "\"s\".\"Text\" > 'm'",
            forum.Db.Samples.Where(s => string.CompareOrdinal(s.Text, "m") > 0).ToSql(),
            StringComparison.Ordinal);
        Assert.Contains(
            "CASE WHEN",
            forum.Db.Samples.Where(s => string.CompareOrdinal(s.MaybeText, "m") > 0).ToSql(),
            StringComparison.Ordinal);
    }
}
