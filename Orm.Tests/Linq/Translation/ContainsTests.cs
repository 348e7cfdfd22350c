using Xunit;

namespace Orm.Tests.Linq.Translation;

public sealed class ContainsTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void A_captured_collection_is_one_parameter_whatever_its_length()
    {
        int[] none = [];
        int[] some = [1, 4, 9];
        int[] many = [.. Enumerable.Range(3, 2000)];
        foreach (var ids in new[] { none, some, many })
        {
            forum.AgreeInAnyOrder(f => f.Samples.Where(s => ids.Contains(s.Id)));
            forum.AgreeInAnyOrder(f => f.Samples.Where(s => !ids.Contains(s.Id)));
        }

        Forum.AssertSql(
            """
            SELECT "s"."Id"
            FROM "Samples" AS "s"
            WHERE "s"."Id" IN (SELECT "value" FROM json_each(@p1))
            """,
            forum.Db.Samples.Where(s => some.Contains(s.Id)).Select(s => s.Id));
    }

    [Fact]
    public void Any_kind_of_collection_will_do()
    {
        var list = new List<int> { 2, 3 };
        var set = new HashSet<int> { 5, 6 };
        IEnumerable<int> lazy = list.Where(i => i > 2);
        IReadOnlyCollection<int> readOnly = list;
        ICollection<int> collection = set;
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => list.Contains(s.Id)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => set.Contains(s.Id)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => lazy.Contains(s.Id)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => readOnly.Contains(s.Id)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => collection.Contains(s.Id)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => list.Where(i => i < 3).Contains(s.Id)));
    }

    [Fact]
    public void Nulls_are_found_as_in_CSharp()
    {
        int?[] withNull = [1, null];
        int?[] without = [1, 2];
        string?[] texts = ["a", null, "it's", "tab\there", "Ünï"];
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => withNull.Contains(s.MaybeNumber)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => !withNull.Contains(s.MaybeNumber)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => without.Contains(s.MaybeNumber)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => !without.Contains(s.MaybeNumber)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => texts.Contains(s.MaybeText)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => !texts.Contains(s.MaybeText)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => !texts.Contains(s.Text)));
    }

    [Fact]
    public void Elements_of_every_type_are_exact()
    {
        var rows = forum.Rows.SampleList;
        bool[] flags = [true];
        ulong[] unsigned = [ulong.MaxValue, 1];
        byte[] small = [.. rows.Take(4).Select(s => s.Small)];
        char[] letters = ['\'', 'é'];
        double[] reals = [.. rows.Take(9).Select(s => s.Real), double.Epsilon, double.MaxValue];
        float[] shorts = [.. rows.Take(4).Select(s => s.Short)];
        decimal[] prices = [0.10m, 12345678901234567890.12345m];
        TopicState[] states = [TopicState.Open, TopicState.Closed];
        DateTime[] times = [.. rows.Take(9).Select(s => s.At)];
        DateOnly[] days = [.. rows.Take(3).Select(s => s.Day)];
        TimeOnly[] hours = [.. rows.Take(3).Select(s => s.Time)];
        TimeSpan[] lengths = [.. rows.Take(3).Select(s => s.Length)];
        Guid[] keys = [.. rows.Take(3).Select(s => s.Key)];
        DateTimeOffset[] instants = [.. rows.Take(3).Select(s => s.Instant)];
        byte[]?[] blobs = [.. rows.Take(4).Select(s => s.Data)];
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => flags.Contains(s.Flag)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => unsigned.Contains(s.Unsigned)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => small.Contains(s.Small)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => letters.Contains(s.Letter)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => reals.Contains(s.Real)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => shorts.Contains(s.Short)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => prices.Contains(s.Price)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => states.Contains(s.State)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => states.Contains(s.Named)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => times.Contains(s.At)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => days.Contains(s.Day)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => hours.Contains(s.Time)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => lengths.Contains(s.Length)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => keys.Contains(s.Key)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => instants.Contains(s.Instant)));
        Assert.Equal([1, 2, 3, 4, 8, 12, 16, 20, 24, 28], forum.Db.Samples.Where(s => blobs.Contains(s.Data))
            .OrderBy(s => s.Id).Select(s => s.Id).ToList());
    }

    [Fact]
    public void An_array_in_the_query_is_a_list()
    {
        var number = 3;
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => new[] { 1, number, s.Number }.Contains(s.Id)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => new int?[] { 1, null }.Contains(s.MaybeNumber)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => !new int?[] { 1, null }.Contains(s.MaybeNumber)));
        Forum.AssertSql(
            """
            SELECT "s"."Id"
            FROM "Samples" AS "s"
            WHERE "s"."Number" IN (1, 2, "s"."Id")
            """,
            forum.Db.Samples.Where(s => new[] { 1, 2, s.Id }.Contains(s.Number)).Select(s => s.Id));
    }

    [Fact]
    public void Another_query_is_a_subquery()
    {
        var active = forum.Db.People.Where(p => p.IsActive);
        Forum.AssertSql(
            """
            SELECT "t"."Id"
            FROM "Topics" AS "t"
            WHERE "t"."AuthorId" IN (
                SELECT "p"."Id"
                FROM "People" AS "p"
                WHERE "p"."IsActive" = 1
            )
            """,
            forum.Db.Topics.Where(t => active.Select(p => p.Id).Contains(t.AuthorId)).Select(t => t.Id));
        forum.AgreeInAnyOrder(
            f => f.Topics.Where(t => f.People.Where(p => p.IsActive).Select(p => p.Id).Contains(t.AuthorId)));
        forum.AgreeInAnyOrder(
            f => f.Topics.Where(t => !f.Topics.Select(o => o.EditorId).Contains(t.EditorId)));
        forum.AgreeInAnyOrder(
            f => f.Topics.Where(t => f.People.Select(p => p.MentorId).Contains(t.EditorId)));
    }
}
