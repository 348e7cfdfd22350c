using System.ComponentModel;
using Orm.Backends;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Compiled;

/// <summary>An entity whose columns stand anywhere in a row.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledEntity<TEntity>
    where TEntity : class, IEntity<TEntity>
{
    private readonly EntityModel<TEntity> _model = EntityModels.Of<TEntity>();
    private readonly int[] _ordinals;

    // Which references lead back to the entity; asked for when all models are made.
    private InverseReference?[]? _backs;

    /// <param name="ordinal">The place of the first column.</param>
    /// <param name="origins">The part that tells it where it came from; -1 where it has no navigations.</param>
    public CompiledEntity(int ordinal, int origins)
    {
        _ordinals = [.. Enumerable.Range(ordinal, _model.Columns.Count)];
        Origins = origins;
    }

    internal int Origins { get; }

    /// <summary>Tells an entity what a navigation leads to.</summary>
    public void Tell(TEntity entity, int navigation, object? value) => _model.SetKnown(entity, navigation, value);

    /// <summary>Tells an entity what a reference leads to, and the target whose it is.</summary>
    public void TellReference(TEntity entity, int navigation, object? target)
    {
        if (target is null)
        {
            _model.SetKnown(entity, navigation, AbsentTarget.Of(_model.Navigations[navigation]));
            return;
        }

        _model.SetKnown(entity, navigation, target);

        _backs ??= [.. _model.Navigations.Select(InverseReference.Of)];
        if (_backs[navigation] is { } back)
        {
            back.Target.SetKnownOf(target, back.Navigation, entity);
        }
    }

    internal TEntity Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
    {
        if (_ordinals is [0, ..])
        {
            return _model.Read(ref row);
        }

        var mapped = new MappedRow<TRow>(row, _ordinals);
        return _model.Read(ref mapped);
    }
}
