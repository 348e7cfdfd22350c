using System.Globalization;
using Orm.Model;

namespace Orm.Schema;

/// <summary>
/// The CHECK constraints of an entity's table: those that it declares, and one for each length limit, so that every
/// backend refuses the same values.
/// </summary>
internal static class TableChecks
{
    internal static IEnumerable<CheckModel> Of(EntityModel model)
    {
        foreach (var check in model.Checks)
        {
            yield return check;
        }

        foreach (var column in model.Columns)
        {
            if (column.MaxLength is { } length)
            {
                var limit = length.ToString(CultureInfo.InvariantCulture);
                yield return new CheckModel(
                    $"CK_{model.Table}_{column.Name}_MaxLength", $"length({SqlNames.Quote(column.Name)}) <= {limit}");
            }
        }
    }
}
