using Orm.Model;
using Orm.Sessions;

namespace Orm.Writing;

/// <summary>Makes a link table say what many-to-many collections say.</summary>
internal abstract class LinkWriter
{
    /// <summary>A writer for a navigation.</summary>
    internal static LinkWriter For<TOwner>(
        Session session, ContextModel context, EntityModel<TOwner> model, int navigation, IEnumerable<TOwner> owners)
        where TOwner : class
        => model.Navigations[navigation].Target().Accept(
            new Making<TOwner>(session, context, model, navigation, owners));

    /// <summary>Inserts and deletes links, all or none.</summary>
    /// <returns>How many links were inserted and deleted.</returns>
    internal abstract int Save();

    /// <inheritdoc cref="Save"/>
    internal abstract Task<int> SaveAsync(CancellationToken cancellationToken);

    private sealed class Making<TOwner>(
        Session session, ContextModel context, EntityModel<TOwner> model, int navigation, IEnumerable<TOwner> owners)
        : IEntityModelVisitor<LinkWriter>
        where TOwner : class
    {
        public LinkWriter Visit<TEntity>(EntityModel<TEntity> target)
            where TEntity : class
            => new LinkWriter<TOwner, TEntity>(
                session, context, new LinkChanges<TOwner, TEntity>(model, target, navigation, owners));
    }
}

/// <inheritdoc/>
internal sealed class LinkWriter<TOwner, TTarget>(
    Session session, ContextModel context, LinkChanges<TOwner, TTarget> changes) : LinkWriter
    where TOwner : class
    where TTarget : class
{
    internal override int Save()
    {
        var count = changes.Any ? session.RunWhole(RunAll) : 0;
        changes.Accept(session);
        return count;
    }

    internal override async Task<int> SaveAsync(CancellationToken cancellationToken)
    {
        var count = changes.Any
            ? await session.RunWholeAsync(RunAllAsync, cancellationToken).ConfigureAwait(false)
            : 0;
        changes.Accept(session);
        return count;
    }

    private int RunAll() => changes.All.Sum(Run);

    private async Task<int> RunAllAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var change in changes.All)
        {
            count += await RunAsync(change, cancellationToken).ConfigureAwait(false);
        }

        return count;
    }

    private int Run(LinkChange<TOwner, TTarget> change)
    {
        try
        {
            return session.Execute(change.Statement, ArgumentsOf(change));
        }
        catch (ConstraintViolationException violation) when (violation.Constraint is null)
        {
            throw Diagnosis(change).ExplainWrite(violation, isUpdate: false);
        }
    }

    private async ValueTask<int> RunAsync(LinkChange<TOwner, TTarget> change, CancellationToken cancellationToken)
    {
        ConstraintViolationException error;
        try
        {
            return await session.ExecuteAsync(change.Statement, ArgumentsOf(change), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (ConstraintViolationException violation) when (violation.Constraint is null)
        {
            error = violation;
        }

        throw await Diagnosis(change).ExplainWriteAsync(error, isUpdate: false).ConfigureAwait(false);
    }

    private ColumnArguments<Link<TOwner, TTarget>> ArgumentsOf(LinkChange<TOwner, TTarget> change)
        => new(changes.Table, change.Link, change.Columns);

    private ConstraintDiagnosis<Link<TOwner, TTarget>> Diagnosis(LinkChange<TOwner, TTarget> change)
        => new(session, context, changes.Table, change.Link);
}
