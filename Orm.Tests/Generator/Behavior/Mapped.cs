using Orm.Model;
using Xunit;

namespace Orm.Tests.Generator.Behavior;

/// <summary>Moves entities through generated code.</summary>
internal static class Mapped
{
    internal static EntityModel<TEntity> Model<TEntity>()
        where TEntity : class, IEntity<TEntity>
        => EntityModels.Of<TEntity>();

    internal static TEntity Read<TEntity>(params object?[] values)
        where TEntity : class, IEntity<TEntity>
    {
        var row = new ArrayRow(values);
        return Model<TEntity>().Read(ref row);
    }

    /// <summary>All columns, as they are bound.</summary>
    internal static object?[] Write<TEntity>(TEntity entity, bool withGenerated = true)
        where TEntity : class, IEntity<TEntity>
    {
        var binder = new ArrayBinder();
        var count = Model<TEntity>().BindColumns(entity, withGenerated, ref binder);
        Assert.Equal(count, binder.Values.Count);
        return [.. binder.Values];
    }

    /// <summary>One column, as it is bound.</summary>
    internal static object? Write<TEntity>(TEntity entity, string property)
        where TEntity : class, IEntity<TEntity>
    {
        var binder = new ArrayBinder();
        Model<TEntity>().BindColumn(entity, Ordinal<TEntity>(property), ref binder, parameter: 3);
        return binder[3];
    }

    internal static object? Value<TEntity>(TEntity entity, string property)
        where TEntity : class, IEntity<TEntity>
        => Model<TEntity>().GetValue(entity, Ordinal<TEntity>(property));

    internal static int Ordinal<TEntity>(string property)
        where TEntity : class, IEntity<TEntity>
    {
        var columns = Model<TEntity>().Columns;
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Property == property)
            {
                return i;
            }
        }

        throw new ArgumentException($"{typeof(TEntity).Name} has no column for {property}.", nameof(property));
    }

    internal static ColumnModel Column<TEntity>(string property)
        where TEntity : class, IEntity<TEntity>
        => Model<TEntity>().Columns[Ordinal<TEntity>(property)];

    /// <summary>The properties whose values differ from those when the snapshot was taken.</summary>
    internal static IEnumerable<string> ChangesOf<TEntity>(TEntity entity, Action<TEntity> change)
        where TEntity : class, IEntity<TEntity>
    {
        var model = Model<TEntity>();
        var snapshots = model.CreateSnapshots();
        var index = snapshots.Add(entity);
        Assert.True(snapshots.Diff(index, entity).IsEmpty);
        change(entity);
        var changes = snapshots.Diff(index, entity);
        snapshots.Replace(index, entity);
        Assert.True(snapshots.Diff(index, entity).IsEmpty);
        return changes.Select(column => model.Columns[column].Property);
    }
}
