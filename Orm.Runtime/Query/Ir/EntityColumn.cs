namespace Orm.Linq.Ir;

/// <summary>The column of an entity of the program by which rows are compared with it.</summary>
/// <param name="Table">The entity's table.</param>
/// <param name="Ordinal">The column's place among the table's columns.</param>
internal sealed record EntityColumn(TableInfo Table, int Ordinal)
{
    internal ColumnInfo Info => Table.Columns[Ordinal];
}
