using Orm.Backends;
using Orm.Loading.Batches;
using Orm.Model;
using Orm.Sessions;

namespace Orm.Loading;

/// <summary>Reads the targets of a load; the column behind theirs is the number of the key that found them.</summary>
internal readonly struct TargetRows<TEntity, TTarget> : IRowMaterializer<bool>, IEntityRows
    where TEntity : class
    where TTarget : class
{
    private readonly FoundTargets<TEntity, TTarget> _found;
    private readonly EntityModel<TTarget> _model;
    private readonly EntityOrigins<TTarget>? _origins;
    private readonly SharedEntities? _shared;
    private readonly int _keyOrdinal;

    internal TargetRows(FoundTargets<TEntity, TTarget> found, Session session, PeerGroup? group)
    {
        _found = found;
        _model = found.Target;
        _keyOrdinal = _model.Columns.Count;
        _origins = _model.Navigations.Count == 0 ? null : new EntityOrigins<TTarget>(_model, session, group);

        // A row that many links lead to comes back for each of them.
        _shared = found.Navigation.Link is null ? null : new SharedEntities(_model, ordinal: 0);
    }

    /// <inheritdoc/>
    public EntityModel? Entity => _model;

    /// <inheritdoc/>
    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
    {
        if (_shared?.Find(ref row) is TTarget known)
        {
            _found.Add(row.GetInt32(_keyOrdinal), known);
            return true;
        }

        var target = _model.Read(ref row);
        _origins?.Add(target);
        _shared?.Add(target);
        _found.Add(row.GetInt32(_keyOrdinal), target);
        return true;
    }
}
