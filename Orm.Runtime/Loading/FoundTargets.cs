using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Loading;

/// <summary>What a load found for each key.</summary>
/// <remarks>
/// Rows mostly come in the order of the keys, so that the targets of one key stand together: they are collected before
/// their list is made, which is then as long as it has to be.
/// </remarks>
/// <param name="navigation">The navigation that is loaded.</param>
/// <param name="keyCount">How many keys there are.</param>
/// <param name="owners">An entity that has each key.</param>
internal sealed class FoundTargets<TEntity, TTarget>(
    NavigationModel navigation, int keyCount, IReadOnlyList<TEntity> owners) : IDisposable
    where TEntity : class
    where TTarget : class
{
    // Only a reference is told: an entity is one of the elements of a collection that leads to it, not all of them.
    private readonly int _inverse = InverseReference.Of(navigation)?.Navigation ?? -1;
    private readonly bool _isCollection = navigation.IsCollection;
    private List<TTarget>?[] _lists = navigation.IsCollection ? PooledArrays.Rent<List<TTarget>?>(keyCount) : [];
    private TTarget?[] _references = navigation.IsCollection ? [] : PooledArrays.Rent<TTarget?>(keyCount);
    private TTarget[] _run = [];
    private int _runLength;
    private int _runKey = -1;

    internal NavigationModel Navigation { get; } = navigation;

    /// <summary>The target's model.</summary>
    internal EntityModel<TTarget> Target { get; } = (EntityModel<TTarget>)navigation.Target();

    public void Dispose()
    {
        PooledArrays.Return(ref _lists);
        PooledArrays.Return(ref _references);
        PooledArrays.Return(ref _run);
    }

    /// <summary>Takes a target that a key found.</summary>
    internal void Add(int key, TTarget target)
    {
        if (_inverse >= 0)
        {
            Target.SetKnown(target, _inverse, owners[key]);
        }

        if (!_isCollection)
        {
            _references[key] ??= target;
            return;
        }

        if (key != _runKey)
        {
            Complete();
            _runKey = key;
        }

        if (_runLength == _run.Length)
        {
            PooledArrays.Grow(ref _run, _runLength);
        }

        _run[_runLength++] = target;
    }

    /// <summary>Makes a list of the targets that were collected last.</summary>
    internal void Complete()
    {
        if (_runLength == 0)
        {
            return;
        }

        var list = _lists[_runKey] ??= NewList(_runLength);
        list.AddRange(_run.AsSpan(0, _runLength));
        _runLength = 0;
    }

    /// <summary>What an entity with a key is told.</summary>
    /// <param name="key">The key's number.</param>
    /// <param name="isShared">Whether another entity may have the key, too.</param>
    internal object? ValueOf(int key, bool isShared)
    {
        if (!_isCollection)
        {
            return _references[key] ?? (object?)AbsentTarget.Of(Navigation);
        }

        // Entities of the same row have the same elements, each in a list of its own.
        var list = _lists[key] ?? NewList(0);
        if (isShared && list.Count > 0)
        {
            _lists[key] = NewList(list.Count);
            _lists[key]!.AddRange(list);
        }

        (list as ILinkedEntities)?.Accept();
        return list;
    }

    private List<TTarget> NewList(int count)
        => Navigation.Link is null ? new List<TTarget>(count) : new LinkedEntities<TTarget>(count);
}
