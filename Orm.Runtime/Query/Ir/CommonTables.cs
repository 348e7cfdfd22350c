namespace Orm.Linq.Ir;

/// <summary>
/// A query that stands before the statement under a name, however often it is used: <c>WITH name AS (...)</c>.
/// </summary>
/// <param name="Id">What tells it from others; unique in the statement.</param>
/// <param name="Name">The name that it is given, if no table or other query has it.</param>
/// <param name="Body">The rows; those that a recursion begins with.</param>
/// <param name="Step">The rows that follow from the rows of the round before; null where there is no recursion.</param>
/// <param name="IsDistinct">Whether the recursion leaves out a row that it had before.</param>
internal sealed record CommonTable(
    int Id, string Name, SelectRelation Body, SelectRelation? Step = null, bool IsDistinct = false);

/// <summary>A use of a query that stands before the statement.</summary>
internal sealed record CommonTableRelation(CommonTable Table) : Relation;

/// <summary>The rows of the round before, in the step of a recursion.</summary>
/// <param name="Table">The <see cref="CommonTable.Id"/> of the recursion.</param>
internal sealed record RecursionRelation(int Table) : Relation;
