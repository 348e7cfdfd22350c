using Orm.Loading.Batches;
using Orm.Model;
using Orm.Sessions;

namespace Orm.Writing;

/// <summary>Writes single entities, without tracking, and says which constraint one of them breaks.</summary>
internal readonly struct EntityWriter<TEntity>
    where TEntity : class
{
    private readonly Session _session;
    private readonly ContextModel _context;
    private readonly EntityModel<TEntity> _model;
    private readonly WritePlan<TEntity> _plan;

    internal EntityWriter(Session session, ContextModel context)
    {
        _session = session;
        _context = context;
        _model = context.Get<TEntity>();
        _plan = WritePlan<TEntity>.For(_model, session.Database);
    }

    internal void Insert(TEntity entity)
    {
        _model.PrepareInsert(entity);
        CopyAwaitedKeys(entity);
        var generated = _plan.InsertGenerated is not null && _model.NeedsGeneratedKey(entity);
        try
        {
            if (generated)
            {
                var key = _session.ExecuteInsert(_plan.InsertGenerated!, Arguments(entity, withGenerated: false));
                SetKey(entity, key);
            }
            else
            {
                _session.Execute(_plan.Insert, Arguments(entity, withGenerated: true));
            }
        }
        catch (ConstraintViolationException violation) when (violation.Constraint is null)
        {
            throw Diagnosis(entity).ExplainWrite(violation, isUpdate: false);
        }

        Inserted(entity);
    }

    internal async Task InsertAsync(TEntity entity, CancellationToken cancellationToken)
    {
        _model.PrepareInsert(entity);
        CopyAwaitedKeys(entity);
        var generated = _plan.InsertGenerated is not null && _model.NeedsGeneratedKey(entity);
        try
        {
            if (generated)
            {
                var key = await _session.ExecuteInsertAsync(
                    _plan.InsertGenerated!, Arguments(entity, withGenerated: false), cancellationToken)
                    .ConfigureAwait(false);
                SetKey(entity, key);
            }
            else
            {
                await _session.ExecuteAsync(_plan.Insert, Arguments(entity, withGenerated: true), cancellationToken)
                    .ConfigureAwait(false);
            }
        }
        catch (ConstraintViolationException violation) when (violation.Constraint is null)
        {
            throw await Diagnosis(entity).ExplainWriteAsync(violation, isUpdate: false).ConfigureAwait(false);
        }

        Inserted(entity);
    }

    internal void Update(TEntity entity)
    {
        var statement = _plan.Update ?? throw new KeylessEntityException(_model.Name, "updated");
        CopyAwaitedKeys(entity);
        try
        {
            var changed = _session.Execute(statement, new UpdateArguments<TEntity>(_plan, entity));
            Updated(entity, changed);
        }
        catch (ConstraintViolationException violation) when (violation.Constraint is null)
        {
            throw Diagnosis(entity).ExplainWrite(violation, isUpdate: true);
        }
    }

    internal async Task UpdateAsync(TEntity entity, CancellationToken cancellationToken)
    {
        var statement = _plan.Update ?? throw new KeylessEntityException(_model.Name, "updated");
        CopyAwaitedKeys(entity);
        try
        {
            var changed = await _session.ExecuteAsync(
                statement, new UpdateArguments<TEntity>(_plan, entity), cancellationToken).ConfigureAwait(false);
            Updated(entity, changed);
        }
        catch (ConstraintViolationException violation) when (violation.Constraint is null)
        {
            throw await Diagnosis(entity).ExplainWriteAsync(violation, isUpdate: true).ConfigureAwait(false);
        }
    }

    internal void Delete(TEntity entity)
    {
        var statement = _plan.Delete ?? throw new KeylessEntityException(_model.Name, "deleted");
        try
        {
            var changed = _session.Execute(statement, new DeleteArguments<TEntity>(_model, entity));
            RequireOneRow(entity, changed, "delete");
        }
        catch (ForeignKeyViolationException violation) when (violation.Constraint is null)
        {
            throw Diagnosis(entity).ExplainDelete(violation);
        }
    }

    internal async Task DeleteAsync(TEntity entity, CancellationToken cancellationToken)
    {
        var statement = _plan.Delete ?? throw new KeylessEntityException(_model.Name, "deleted");
        try
        {
            var changed = await _session.ExecuteAsync(
                statement, new DeleteArguments<TEntity>(_model, entity), cancellationToken).ConfigureAwait(false);
            RequireOneRow(entity, changed, "delete");
        }
        catch (ForeignKeyViolationException violation) when (violation.Constraint is null)
        {
            throw await Diagnosis(entity).ExplainDeleteAsync(violation).ConfigureAwait(false);
        }
    }

    private ConstraintDiagnosis<TEntity> Diagnosis(TEntity entity) => new(_session, _context, _model, entity);

    private InsertArguments<TEntity> Arguments(TEntity entity, bool withGenerated)
        => new(_model, entity, withGenerated);

    private void CopyAwaitedKeys(TEntity entity)
    {
        for (var i = 0; i < _model.Navigations.Count; i++)
        {
            if (_model.GetAwaited(entity, i) is { } target)
            {
                _session.Note(new AwaitedKeyFact<TEntity>(_model, target), entity, before: i);
            }
        }

        _model.CopyAwaitedKeys(entity);
    }

    // An entity that another context has read stays that one's.
    private void Inserted(TEntity entity)
    {
        if (_model.Navigations.Count > 0 && _model.GetOrigin(entity) is null)
        {
            ContextResults.Of(_session, _model).AddInserted(_model, _session, entity);
        }
    }

    private void Updated(TEntity entity, int changed)
    {
        RequireOneRow(entity, changed, "update");
        if (_model.VersionOrdinal >= 0)
        {
            var before = _model.GetVersion(entity);
            _model.SetVersion(entity, before + 1);
            _session.Note(_plan.VersionFact, entity, before);
        }
    }

    private void SetKey(TEntity entity, long key)
    {
        _model.SetGeneratedKey(entity, key);
        _session.Note(_plan.KeyFact, entity, before: 0);
    }

    private void RequireOneRow(TEntity entity, int changed, string operation)
    {
        if (changed == 0)
        {
            throw new ConcurrencyException(operation, _model.Name, EntityKeys.Describe(_model, entity), entity);
        }
    }
}
