namespace Orm.Model;

/// <summary>A reader of rows that begin with the columns of an entity, for messages about rows.</summary>
internal interface IEntityRows
{
    /// <summary>The entity; null where the rows are something else.</summary>
    EntityModel? Entity { get; }
}
