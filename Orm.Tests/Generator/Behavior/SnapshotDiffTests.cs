using Orm.Tests.Generator.Entities;
using Xunit;

namespace Orm.Tests.Generator.Behavior;

/// <summary>What counts as a change of an entity.</summary>
public sealed class SnapshotDiffTests
{
    [Fact]
    public void Every_column_is_compared()
    {
        var least = Mapped.Write(EveryTypeTests.Least());
        var most = Mapped.Write(EveryTypeTests.Most());
        var model = Mapped.Model<EveryType>();
        for (var i = 0; i < model.Columns.Count; i++)
        {
            var values = (object?[])least.Clone();
            values[i] = most[i];
            var snapshots = model.CreateSnapshots();
            var index = snapshots.Add(Mapped.Read<EveryType>(least));

            Assert.Equal([i], snapshots.Diff(index, Mapped.Read<EveryType>(values)));
        }
    }

    [Fact]
    public void Bytes_are_compared_by_content()
    {
        var entity = EveryTypeTests.Most();

        Assert.Empty(Mapped.ChangesOf(entity, changed => changed.Bytes = [.. changed.Bytes]));
        Assert.Equal([nameof(EveryType.Bytes)], Mapped.ChangesOf(entity, changed => changed.Bytes[0]++));
        Assert.Equal(
            [nameof(EveryType.NullableBytes)], Mapped.ChangesOf(entity, changed => changed.NullableBytes = []));
        Assert.Equal(
            [nameof(EveryType.NullableBytes)], Mapped.ChangesOf(entity, changed => changed.NullableBytes = null));
    }

    [Fact]
    public void Numbers_that_are_none_stay_the_same()
    {
        var entity = new EveryType { Double = double.NaN, NullableSingle = float.NaN };

        Assert.Empty(Mapped.ChangesOf(entity, _ => { }));
        Assert.Equal(
            [nameof(EveryType.NullableSingle)], Mapped.ChangesOf(entity, changed => changed.NullableSingle = null));
        Assert.Equal(
            [nameof(EveryType.NullableDouble)], Mapped.ChangesOf(entity, changed => changed.NullableDouble = 0));
        Assert.Equal(
            [nameof(EveryType.NullableDouble)], Mapped.ChangesOf(entity, changed => changed.NullableDouble = -0.0));
    }

    [Fact]
    public void The_kind_of_a_time_counts()
        => Assert.Equal(
            [nameof(EveryType.DateTime)],
            Mapped.ChangesOf(
                EveryTypeTests.Most(),
                entity => entity.DateTime = DateTime.SpecifyKind(entity.DateTime, DateTimeKind.Local)));

    [Fact]
    public void Converted_values_are_compared_as_they_are_stored()
    {
        var entity = ConversionTests.Full();

        Assert.Equal([nameof(Converted.Tags)], Mapped.ChangesOf(entity, changed => changed.Tags.Add("c")));
        Assert.Equal([nameof(Converted.Points)], Mapped.ChangesOf(entity, changed => changed.Points[0] = 9));
        Assert.Empty(Mapped.ChangesOf(entity, changed => changed.NullableTags = [.. changed.NullableTags!]));
        Assert.Equal(
            [nameof(Converted.NullableTags)], Mapped.ChangesOf(entity, changed => changed.NullableTags = null));
    }

    [Fact]
    public void Many_snapshots_are_kept_apart()
    {
        var model = Mapped.Model<EveryType>();
        var snapshots = model.CreateSnapshots();
        var entities = Enumerable.Range(0, 20).Select(i => new EveryType { Int32 = i }).ToList();
        var indexes = entities.ConvertAll(snapshots.Add);
        entities[7].Int32 = -1;

        Assert.Equal(20, snapshots.Count);
        Assert.All(entities, (entity, i) => Assert.Equal(i != 7, snapshots.Diff(indexes[i], entity).IsEmpty));
    }
}
