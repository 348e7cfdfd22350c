using Orm.Loading.Batches;
using Orm.Model;
using Orm.Sessions;

namespace Orm.Loading;

/// <summary>A load that is ready to run.</summary>
internal abstract class NavigationLoad : IDisposable
{
    /// <summary>Whether there is a key to look for.</summary>
    internal abstract bool NeedsStatement { get; }

    public abstract void Dispose();

    internal abstract void Run();

    internal abstract ValueTask RunAsync(CancellationToken cancellationToken);
}

/// <summary>
/// Loads one navigation for many entities by one statement: their keys are numbered, each key once, and every row that
/// comes back says which key found it.
/// </summary>
/// <remarks>
/// Two entities with the same key are told the same targets, of which there is one object per row and load. There is no
/// identity map: another load makes other objects.
/// </remarks>
internal sealed class NavigationLoad<TEntity, TTarget> : NavigationLoad
    where TEntity : class
    where TTarget : class
{
    private readonly EntityModel<TEntity> _model;
    private readonly NavigationModel _navigation;
    private readonly int _index;
    private readonly List<TEntity> _entities;
    private readonly PeerGroup? _group;
    private readonly Session _session;
    private readonly string _parameter;
    private readonly int _keyCount;
    private int[] _keys;
    private FoundTargets<TEntity, TTarget>? _found;

    /// <summary>Reads the keys of the entities; those with a null in it are told that there is nothing.</summary>
    /// <param name="session">The way to the database.</param>
    /// <param name="model">The entities' model.</param>
    /// <param name="navigation">The navigation's place in it.</param>
    /// <param name="entities">The entities.</param>
    /// <param name="group">The group that the targets join; null for one of their own.</param>
    internal NavigationLoad(
        Session session,
        EntityModel<TEntity> model,
        int navigation,
        List<TEntity> entities,
        PeerGroup? group = null)
    {
        _group = group;
        _session = session;
        _model = model;
        _index = navigation;
        _navigation = model.Navigations[navigation];
        _entities = entities;
        _keys = PooledArrays.Rent<int>(entities.Count);
        using var index = new EntityKeyIndex<TEntity>(model, _navigation.Columns);
        for (var i = 0; i < entities.Count; i++)
        {
            _keys[i] = index.Add(entities[i]);
            if (_keys[i] < 0)
            {
                model.SetKnown(entities[i], navigation, value: null);
            }
        }

        _keyCount = index.Count;
        _parameter = index.Close();
    }

    /// <inheritdoc/>
    internal override bool NeedsStatement => _keyCount > 0;

    public override void Dispose()
    {
        PooledArrays.Return(ref _keys);
        _found?.Dispose();
    }

    internal override void Run()
    {
        var rows = Begin();
        _session.ReadAll<KeysArguments, TargetRows<TEntity, TTarget>, bool>(
            LoadStatement.For(_navigation, _session.Database.Dialect), new KeysArguments(_parameter), rows);
        Distribute();
    }

    internal override async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        var rows = Begin();
        await _session.ReadAllAsync<KeysArguments, TargetRows<TEntity, TTarget>, bool>(
            LoadStatement.For(_navigation, _session.Database.Dialect),
            new KeysArguments(_parameter),
            rows,
            cancellationToken).ConfigureAwait(false);
        Distribute();
    }

    private TargetRows<TEntity, TTarget> Begin()
    {
        _found = new FoundTargets<TEntity, TTarget>(_navigation, _keyCount, OwnersByKey());
        return new TargetRows<TEntity, TTarget>(_found, _session, _group);
    }

    // An entity for each key. Where no two have the same one, they stand in the order of their keys already.
    private IReadOnlyList<TEntity> OwnersByKey()
    {
        if (_keyCount == _entities.Count)
        {
            return _entities;
        }

        var owners = new TEntity[_keyCount];
        for (var i = _entities.Count - 1; i >= 0; i--)
        {
            if (_keys[i] >= 0)
            {
                owners[_keys[i]] = _entities[i];
            }
        }

        return owners;
    }

    private void Distribute()
    {
        _found!.Complete();
        var isShared = _entities.Count != _keyCount;
        for (var i = 0; i < _entities.Count; i++)
        {
            if (_keys[i] >= 0)
            {
                _model.SetKnown(_entities[i], _index, _found.ValueOf(_keys[i], isShared));
            }
        }
    }
}
