using System.ComponentModel;
using Orm.Backends;
using Orm.Linq.Materialization;
using Orm.Model;

namespace Orm.Compiled;

/// <summary>A statement that reads a part of a compiled query's results, for all rows at once.</summary>
/// <param name="number">Which of the query's statements it is.</param>
/// <param name="sqlite">The statement for SQLite.</param>
/// <param name="engine">The statement for the embedded engine.</param>
/// <param name="parentOrdinal">Where the place of the key stands in its rows.</param>
/// <param name="keys">The columns of the row around the part whose values are the key.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledStatement(
    int number, SqlStatement sqlite, SqlStatement engine, int parentOrdinal, params KeyColumn[] keys)
{
    internal NestedStatement Nested { get; } = new(sqlite, engine, parentOrdinal, keys) { Number = number };
}
