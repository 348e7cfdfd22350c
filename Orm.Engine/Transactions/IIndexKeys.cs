using System.Collections.Immutable;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>
/// Makes the keys of an index whose keys are not columns: expressions, or only the rows that meet a condition. The same
/// row always gives the same key. Called by any thread, also under the latches of rows and keys.
/// </summary>
internal interface IIndexKeys
{
    /// <summary>The components of the keys.</summary>
    ImmutableArray<KeyColumn> Columns { get; }

    /// <summary>The column of the table that each component is; -1: an expression.</summary>
    ImmutableArray<int> Places { get; }

    /// <summary>Writes the key of a row, without its row id.</summary>
    /// <param name="row">The row.</param>
    /// <param name="key">Where the components go.</param>
    /// <param name="hasNull">Whether a component is NULL: then the key equals no other.</param>
    /// <returns>False when the row is not in the index.</returns>
    bool TryWrite(RowReader row, ref KeyWriter key, out bool hasNull);
}
