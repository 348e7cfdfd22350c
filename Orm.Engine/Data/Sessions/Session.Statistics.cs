using Orm.Engine.Catalog;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

// Statistics: ANALYZE, and counting the changes after which they are old.
internal sealed partial class Session
{
    private readonly List<(CatalogTable Table, long Rows, long Growth)> _changes = [];

    /// <summary>Notes what a statement has changed; it counts when the transaction commits.</summary>
    internal void NoteChanges(PlanNode plan, long rows)
    {
        if (plan is ModificationNode modification && rows > 0)
        {
            long growth = plan switch
            {
                InsertNode { Conflict: null } => rows,
                DeleteNode => -rows,
                _ => 0,
            };
            _changes.Add((modification.Table, rows, growth));
        }
    }

    private void CountChanges(bool committed)
    {
        if (committed)
        {
            foreach ((CatalogTable table, long rows, long growth) in _changes)
            {
                Instance.Statistics.Changed(table, rows, growth);
            }
        }

        _changes.Clear();
    }

    private void Analyze(AnalyzeStatement analyze, string text, CancellationToken cancellation)
    {
        IEnumerable<CatalogTable> tables = Schema.Tables.Values;
        if (analyze.Table is { } name)
        {
            tables = [MeantTable(name, text)];
        }

        // The first one makes the table that they are kept in.
        LockDefinitions();
        foreach (CatalogTable table in tables.OrderBy(table => table.Number))
        {
            Instance.Statistics.Analyze(Transaction, table, cancellation);
        }
    }

    private CatalogTable MeantTable(ObjectName name, string text) =>
        Schema.MeantTable(name.Name) ?? throw new StatementException(
            SqlStates.UndefinedTable,
            $"There is no table '{name.Name}'",
            SqlPosition.Find(text, name.Span.Start))
        {
            Table = name.Name,
        };
}
