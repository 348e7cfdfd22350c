using Orm.Backends;
using Orm.Loading.Batches;
using Orm.Model;
using Orm.Sessions;

namespace Orm.Loading;

/// <summary>A load that is ready to run.</summary>
internal abstract class NavigationLoad
{
    /// <summary>Whether there is a key to look for.</summary>
    internal abstract bool NeedsStatement { get; }

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
    private readonly EntityModel<TTarget> _target;
    private readonly NavigationModel _navigation;
    private readonly int _index;
    private readonly int _inverse;
    private readonly List<TEntity> _entities;
    private readonly int[] _keys;
    private readonly PeerGroup? _group;
    private readonly Session _session;
    private readonly string _parameter;
    private readonly int _keyCount;
    private List<TTarget>?[]? _lists;
    private TTarget?[]? _references;
    private TEntity?[]? _owners;

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
        _target = (EntityModel<TTarget>)_navigation.Target();
        // Only a reference is told: an entity is one of the elements of a collection that leads to it, not all of them.
        _inverse = InverseReference.Of(_navigation)?.Navigation ?? -1;
        _entities = entities;
        _keys = new int[entities.Count];
        using var index = new EntityKeyIndex<TEntity>(model, _navigation.Columns);
        for (var i = 0; i < _keys.Length; i++)
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

    internal override void Run()
    {
        var rows = Begin();
        _session.ReadAll<KeysArguments, TargetRows, bool>(
            LoadStatement.For(_navigation, _session.Database.Dialect), new KeysArguments(_parameter), rows);
        Distribute();
    }

    internal override async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        var rows = Begin();
        await _session.ReadAllAsync<KeysArguments, TargetRows, bool>(
            LoadStatement.For(_navigation, _session.Database.Dialect),
            new KeysArguments(_parameter),
            rows,
            cancellationToken).ConfigureAwait(false);
        Distribute();
    }

    private TargetRows Begin()
    {
        if (_navigation.IsCollection)
        {
            _lists = new List<TTarget>?[_keyCount];
        }
        else
        {
            _references = new TTarget?[_keyCount];
        }

        if (_inverse >= 0)
        {
            _owners = new TEntity?[_keyCount];
            for (var i = _keys.Length - 1; i >= 0; i--)
            {
                if (_keys[i] >= 0)
                {
                    _owners[_keys[i]] = _entities[i];
                }
            }
        }

        return new TargetRows(this);
    }

    private void Add(int key, TTarget target)
    {
        if (_lists is not null)
        {
            (_lists[key] ??= []).Add(target);
        }
        else
        {
            _references![key] ??= target;
        }

        if (_owners is not null)
        {
            _target.SetKnown(target, _inverse, _owners[key]);
        }
    }

    private void Distribute()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] >= 0)
            {
                _model.SetKnown(_entities[i], _index, _lists is null ? ReferenceOf(i) : ListOf(i));
            }
        }
    }

    private object? ReferenceOf(int entity)
        => _references![_keys[entity]] ?? (_navigation.IsRequired ? AbsentTarget.Dangling : (object?)null);

    // Entities of the same row have the same elements, each in a list of its own.
    private List<TTarget> ListOf(int entity)
    {
        ref var list = ref _lists![_keys[entity]];
        var items = list ?? [];
        list = null;
        if (items.Count > 0 && _entities.Count != _keyCount)
        {
            list = [.. items];
        }

        return items;
    }

    /// <summary>Reads targets; the column behind theirs is the number of the key that found them.</summary>
    private readonly struct TargetRows(NavigationLoad<TEntity, TTarget> load) : IRowMaterializer<bool>, IEntityRows
    {
        private readonly EntityModel<TTarget> _model = load._target;
        private readonly int _keyOrdinal = load._target.Columns.Count;
        private readonly EntityOrigins<TTarget>? _origins = load._target.Navigations.Count == 0
            ? null
            : new EntityOrigins<TTarget>(load._target, load._session, load._group);

        public EntityModel? Entity => _model;

        public bool Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
        {
            var target = _model.Read(ref row);
            _origins?.Add(target);
            load.Add(row.GetInt32(_keyOrdinal), target);
            return true;
        }
    }
}
