using Orm.Backends;
using Orm.Model;
using Orm.Sessions;

namespace Orm.Writing;

/// <summary>
/// Tells which constraint a refused write breaks, for databases that say only of what kind it is. It asks the database
/// for the rows that stand in the way; messages are never read. Where nothing is found (the other row is gone by now),
/// the error stays as general as it was.
/// </summary>
internal readonly struct ConstraintDiagnosis<TEntity>(
    Session session, ContextModel context, EntityModel<TEntity> model, TEntity entity)
    where TEntity : class
{
    internal ConstraintViolationException ExplainWrite(ConstraintViolationException violation, bool isUpdate)
        => Explain(violation, WriteProbes(violation, isUpdate));

    internal ValueTask<ConstraintViolationException> ExplainWriteAsync(
        ConstraintViolationException violation, bool isUpdate)
        => ExplainAsync(violation, WriteProbes(violation, isUpdate));

    internal ConstraintViolationException ExplainDelete(ForeignKeyViolationException violation)
        => Explain(violation, ConstraintProbes.OfReferences(context, model));

    internal ValueTask<ConstraintViolationException> ExplainDeleteAsync(ForeignKeyViolationException violation)
        => ExplainAsync(violation, ConstraintProbes.OfReferences(context, model));

    private IEnumerable<ConstraintProbe> WriteProbes(ConstraintViolationException violation, bool isUpdate)
        => violation switch
        {
            UniqueViolationException => ConstraintProbes.OfUniques(model, isUpdate),
            ForeignKeyViolationException => isUpdate
                ? ConstraintProbes.OfForeignKeys(model).Concat(ConstraintProbes.OfReferences(context, model))
                : ConstraintProbes.OfForeignKeys(model),
            CheckViolationException => ConstraintProbes.OfChecks(model),
            _ => [],
        };

    private ConstraintViolationException Explain(
        ConstraintViolationException violation, IEnumerable<ConstraintProbe> probes)
    {
        if (IsKnown(violation))
        {
            return violation;
        }

        foreach (var probe in probes)
        {
            if (!Applies(probe))
            {
                continue;
            }

            var row = session.ReadFirst<ColumnArguments<TEntity>, RowExists, bool>(
                probe.Statement, new(model, entity, probe.Columns), default);
            if (row.Exists == probe.ViolatedWhenFound)
            {
                return With(violation, probe.Constraint);
            }
        }

        return With(violation, Missing(violation));
    }

    private async ValueTask<ConstraintViolationException> ExplainAsync(
        ConstraintViolationException violation, IEnumerable<ConstraintProbe> probes)
    {
        if (IsKnown(violation))
        {
            return violation;
        }

        foreach (var probe in probes)
        {
            if (!Applies(probe))
            {
                continue;
            }

            var row = await session.ReadFirstAsync<ColumnArguments<TEntity>, RowExists, bool>(
                probe.Statement, new(model, entity, probe.Columns), default, CancellationToken.None)
                .ConfigureAwait(false);
            if (row.Exists == probe.ViolatedWhenFound)
            {
                return With(violation, probe.Constraint);
            }
        }

        return With(violation, Missing(violation));
    }

    /// <summary>Whether the database has said which constraint it is: then nothing has to be asked.</summary>
    private static bool IsKnown(ConstraintViolationException violation)
        => violation.Constraint is not null || violation.Columns.Count > 0;

    /// <summary>A NULL in a foreign key or a unique index constrains nothing.</summary>
    private bool Applies(ConstraintProbe probe)
    {
        foreach (var column in probe.NullFree)
        {
            if (model.GetValue(entity, column) is null)
            {
                return false;
            }
        }

        return true;
    }

    private ViolatedConstraint Missing(ConstraintViolationException violation)
    {
        if (violation is not NotNullViolationException)
        {
            return new ViolatedConstraint(null, model.Table, []);
        }

        for (var column = 0; column < model.Columns.Count; column++)
        {
            if (!model.Columns[column].IsNullable && model.GetValue(entity, column) is null)
            {
                return new ViolatedConstraint(null, model.Table, [model.Columns[column].Name]);
            }
        }

        return new ViolatedConstraint(null, model.Table, []);
    }

    private static ConstraintViolationException With(
        ConstraintViolationException violation, ViolatedConstraint constraint)
        => violation switch
        {
            UniqueViolationException => new UniqueViolationException(
                constraint, violation.Facts, violation.InnerException),
            ForeignKeyViolationException => new ForeignKeyViolationException(
                constraint, violation.Facts, violation.InnerException),
            CheckViolationException => new CheckViolationException(
                constraint, violation.Facts, violation.InnerException),
            NotNullViolationException => new NotNullViolationException(
                constraint, violation.Facts, violation.InnerException),
            _ => violation,
        };

    private readonly struct RowExists : IRowMaterializer<bool>
    {
        public bool Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
            => true;
    }
}
