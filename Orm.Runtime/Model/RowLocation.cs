using Orm.Backends;

namespace Orm.Model;

/// <summary>
/// Tells where a column stands that could not be read. Backends call it after the error, away from their loops, while
/// the statement still stands on the row.
/// </summary>
public static class RowLocation
{
    /// <summary>
    /// Adds the column's name, and where the row becomes an entity its name, the property and the row's key.
    /// </summary>
    /// <param name="error">The error of the reader.</param>
    /// <param name="materializer">What was reading the row.</param>
    /// <param name="row">The row.</param>
    /// <param name="columnNames">The names of the result's columns.</param>
    public static void Locate<TMaterializer, TRow>(
        RowReadException error, TMaterializer materializer, ref TRow row, IReadOnlyList<string> columnNames)
        where TRow : struct, IRowReader
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(columnNames);
        error.Locate(error.Ordinal < columnNames.Count ? columnNames[error.Ordinal] : null);
        var entity = materializer as EntityModel ?? (materializer as IEntityRows)?.Entity;
        if (entity is not null && error.Ordinal < entity.Columns.Count)
        {
            error.Locate(null, entity.Name, entity.Columns[error.Ordinal].Property, KeyText.Read(entity, ref row));
        }
    }
}
