namespace Orm.Model;

/// <summary>
/// What is to be done with a model whose entity's type is known to the model only. It needs no reflection.
/// </summary>
internal interface IEntityModelVisitor<out TResult>
{
    TResult Visit<TEntity>(EntityModel<TEntity> model)
        where TEntity : class;
}
