using Xunit;

namespace Orm.Tests.Linq.Translation;

/// <summary>Times, GUIDs, bytes, enums and characters: captured, compared and ordered.</summary>
public sealed class TimeAndKeyTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void Times_are_compared_as_parameters()
    {
        var row = forum.Rows.SampleList[11];
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.At > row.At));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.At == row.At));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Day <= row.Day));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Time != row.Time));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Length < row.Length));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Instant >= row.Instant));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Key == row.Key));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Data == row.Data).Select(s => s.Id)
            .Where(id => id == row.Id));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.At > new DateTime(2024, 6, 1, 0, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void Times_are_ordered()
    {
        forum.Agree(f => f.Samples.OrderBy(s => s.At).Select(s => s.Id));
        forum.Agree(f => f.Samples.OrderByDescending(s => s.Time).ThenBy(s => s.Id).Select(s => s.Id));
        forum.Agree(f => f.Samples.OrderBy(s => s.Length).Select(s => s.Length));
        forum.AgreeOnValue(f => f.Samples.Max(s => s.Instant));
        forum.AgreeOnValue(f => f.Samples.Min(s => s.Day));
    }

    [Fact]
    public void A_time_of_the_wrong_kind_is_refused()
    {
        var local = new DateTime(2024, 6, 1, 0, 0, 0, DateTimeKind.Local);
        Assert.Throws<ValueNotStorableException>(() => forum.Db.Samples.Where(s => s.At > local).ToList());
    }

    [Fact]
    public void Enums_are_numbers_or_names()
    {
        var open = TopicState.Open;
        TopicState? nothing = null;
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.State == open));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.State != TopicState.Closed));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Named == open));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Named == TopicState.Closed));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Named != TopicState.Closed));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.MaybeState == open));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.MaybeState == nothing));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.State >= TopicState.Open));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.State.Equals(open)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Named));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => new { s.Named, s.MaybeState, s.State }));
    }

    [Fact]
    public void Characters_are_texts_of_one_character()
    {
        var letter = 'Z';
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Letter == 'a'));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Letter == letter));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Letter > 'Z'));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Letter == '\''));
        forum.Agree(f => f.Samples.OrderBy(s => s.Letter).ThenBy(s => s.Id).Select(s => s.Id));
    }

    [Fact]
    public void Every_type_can_be_selected()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Flag));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.MaybeFlag));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Unsigned));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Small));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Letter));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Short));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Price));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.MaybePrice));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.At));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Length));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Key));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.MaybeState));
        forum.AgreeInAnyOrder(f => f.Samples.Select(
            s => new { s.Flag, s.MaybeFlag, s.Unsigned, s.Small, s.Letter, s.Short, s.Price, s.Key, s.MaybeState }));
        Assert.Equal(
            forum.Rows.SampleList.Select(s => s.Data),
                forum.Db.Samples.OrderBy(s => s.Id).Select(s => s.Data).ToList());
    }
}
