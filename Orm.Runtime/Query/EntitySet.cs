using Orm.Linq.Expressions;
using Orm.Model;

namespace Orm;

/// <summary>All entities of one type in a context's database.</summary>
/// <typeparam name="TEntity">The entity's class.</typeparam>
public sealed partial class EntitySet<TEntity> : Query<TEntity>
    where TEntity : class
{
    internal EntitySet(QueryContext context, EntityModel<TEntity> model)
        : base(context)
        => Model = model;

    internal EntityModel<TEntity> Model { get; }

    internal override EntityModel Entity => Model;
}
