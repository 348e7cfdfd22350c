using Orm.Model;
using Orm.Sessions;

namespace Orm.Writing;

/// <summary>
/// An entity has the key that the database generated. A row that was never kept has none: the next insert asks for
/// another key, because this one may be another row's by then.
/// </summary>
internal sealed class GeneratedKeyFact<TEntity>(EntityModel<TEntity> model) : IWrittenFact
    where TEntity : class
{
    /// <inheritdoc/>
    public void Undo(object subject, long before) => model.SetGeneratedKey((TEntity)subject, before);
}

/// <summary>
/// An entity's version was counted up with its row's. Where the row has the old one again, so has the entity: the next
/// update would find no row otherwise.
/// </summary>
internal sealed class VersionFact<TEntity>(EntityModel<TEntity> model) : IWrittenFact
    where TEntity : class
{
    /// <inheritdoc/>
    public void Undo(object subject, long before) => model.SetVersion((TEntity)subject, before);
}

/// <summary>
/// A foreign key was copied from an entity that had got its key. That key may be another row's by the next time: it is
/// copied again then.
/// </summary>
internal sealed class AwaitedKeyFact<TEntity>(EntityModel<TEntity> model, object target) : IWrittenFact
    where TEntity : class
{
    /// <inheritdoc/>
    /// <param name="subject">The entity that has the foreign key.</param>
    /// <param name="before">The navigation that waited.</param>
    public void Undo(object subject, long before) => model.AwaitAgain((TEntity)subject, (int)before, target);
}
