using Orm.Engine.Catalog;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

// AUTOINCREMENT: numbers behind all that were given.
internal sealed partial class RowChanges
{
    /// <summary>Gives a new row its number, unless it has one.</summary>
    internal void Number(CatalogTable table, Span<SqlValue> row)
    {
        Stored(table);
        if (_passing >= 0 && row[_passing].IsNull && table.Columns[_passing].Identity is { } counting)
        {
            row[_passing] = SqlValue.IntegerOf(
                table.Columns[_passing].Type.Kind,
                state.Services.Database.Sequence(counting.Sequence).Next(counting.Rule, table.Columns[_passing].Name));
        }
    }

    // Before the row is there: another session may take the next number at the same time.
    private void PassGiven(CatalogTable table, ReadOnlySpan<SqlValue> row)
    {
        if (_passing >= 0 && table.Columns[_passing].Identity is { } counting
            && row[_passing].AsInt64() is var given && given >= counting.Start)
        {
            state.Services.Database.Sequence(counting.Sequence).RaiseTo(given);
        }
    }
}
