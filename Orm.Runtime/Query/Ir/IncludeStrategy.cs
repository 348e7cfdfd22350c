namespace Orm;

/// <summary>How the rows behind an included navigation are read.</summary>
public enum IncludeStrategy
{
    /// <summary>A reference by a join, a collection by a statement of its own.</summary>
    Automatic,

    /// <summary>
    /// By a join, in the statement of the entities. Of a collection this repeats the entity's columns for each of its
    /// elements, and is refused where rows would be multiplied: for a second collection, and for one behind another
    /// navigation.
    /// </summary>
    Join,

    /// <summary>
    /// By one statement for all entities. Of a reference this reads a row that many entities lead to once.
    /// </summary>
    Statement,
}
