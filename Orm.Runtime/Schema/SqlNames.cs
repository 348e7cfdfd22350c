using System.Globalization;
using Orm.Model;

namespace Orm.Schema;

/// <summary>How names and parameters are written in the statements that are made of a model alone.</summary>
internal static class SqlNames
{
    /// <summary>A name in double quotes, as every supported database reads it.</summary>
    internal static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    internal static string Table(EntityModel model) => Quote(model.Table);

    internal static string Column(EntityModel model, int column) => Quote(model.Columns[column].Name);

    /// <summary>The quoted names of columns, separated by commas.</summary>
    internal static string Columns(EntityModel model, IEnumerable<int> columns)
        => string.Join(", ", columns.Select(column => Column(model, column)));

    /// <summary>The condition that columns equal consecutive parameters.</summary>
    internal static string Equal(EntityModel model, IReadOnlyList<int> columns, int firstParameter) => string.Join(
        " AND ",
        columns.Select((column, i) => $"{Column(model, column)} = {Parameter(firstParameter + i)}"));

    /// <summary>The parameter of an ordinal, which counts from zero.</summary>
    internal static string Parameter(int ordinal)
        => string.Create(CultureInfo.InvariantCulture, $"@p{ordinal + 1}");
}
