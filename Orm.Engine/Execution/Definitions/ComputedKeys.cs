using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Indexes;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

/// <summary>
/// Computes the keys of an index of expressions, and leaves out the rows that do not meet the condition of a partial
/// one. What it computes with belongs to one caller at a time; a second one at the same time makes its own.
/// </summary>
internal sealed class ComputedKeys : IIndexKeys
{
    private readonly Database _database;
    private readonly BoundIndex _index;
    private readonly ImmutableArray<Planning.PlanColumn> _row;
    private readonly int[] _used;
    private Computation? _idle;

    private ComputedKeys(Database database, BoundIndex index, ScanNode scan)
    {
        _database = database;
        _index = index;
        BoundExpression[] parts = [.. index.Keys.AsSpan(), .. index.Condition.Conjuncts()];
        _used = [.. parts.SelectMany(part => part.Columns()).Distinct().Select(column => scan.Columns.IndexOf(column))];
        _row = [.. _used.Select(place => scan.Columns[place])];
        Places = [.. index.Index.KeyColumns];
        Columns =
        [
            .. index.Keys.AsSpan().ToArray().Zip(index.Index.Columns, (key, column) => new KeyColumn(
                TypeOf(key, column, scan.Table), Nullable: true, column.IsDescending, column.NullsFirst)),
        ];
    }

    public ImmutableArray<KeyColumn> Columns { get; }

    public ImmutableArray<int> Places { get; }

    /// <summary>What makes the keys of an index; null when they are just columns.</summary>
    /// <exception cref="StatementException">Its expressions have no meaning for the table.</exception>
    internal static ComputedKeys? Of(Database database, Schema schema, CatalogTable table, CatalogIndex index)
    {
        if (!index.IsComputed)
        {
            return null;
        }

        ScanNode scan = Binder.Scan(table, table.Name);
        return new ComputedKeys(
            database, new Binder(schema, "", ParameterList.None).BindIndex(index, scan), scan);
    }

    /// <summary>Says to the indexes of a database that was opened how their keys are made.</summary>
    internal static void Attach(Database database, Schema schema)
    {
        foreach (CatalogTable table in schema.Tables.Values)
        {
            foreach (CatalogIndex index in table.Indexes)
            {
                if (database.Index(index.Number) is { } stored && Of(database, schema, table, index) is { } keys)
                {
                    stored.Keys = keys;
                }
            }
        }
    }

    public bool TryWrite(RowReader row, ref KeyWriter key, out bool hasNull)
    {
        Computation computation = Interlocked.Exchange(ref _idle, null) ?? new Computation(this);
        try
        {
            return TryWrite(computation, row, ref key, out hasNull);
        }
        finally
        {
            _idle = computation;
        }
    }

    private bool TryWrite(Computation computation, RowReader row, ref KeyWriter key, out bool hasNull)
    {
        for (int i = 0; i < _used.Length; i++)
        {
            computation.Row[i] = StoredValue.Read(row, _used[i]);
        }

        hasNull = false;
        if (computation.Condition?.IsTrue(computation.Row) == false)
        {
            return false;
        }

        for (int i = 0; i < computation.Keys.Length; i++)
        {
            SqlValue value = computation.Keys[i].Evaluate(computation.Row);
            hasNull |= value.IsNull && !_index.Index.NullsNotDistinct;
            key.Append(value, Columns[i]);
        }

        return true;
    }

    private static SqlType TypeOf(BoundExpression key, CatalogIndexColumn column, CatalogTable table) =>
        column.Expression is null ? table.Columns[column.Column].StorageType
            : key.Type.IsCharacter ? SqlType.Text
            : key.Type;

    /// <summary>The expressions, ready to be computed for one row after the other.</summary>
    private sealed class Computation
    {
        internal Computation(ComputedKeys keys)
        {
            var services = new ExecutionServices(keys._database);
            var state = new ExecutionState();
            state.Begin(services, null!, [], CancellationToken.None);
            var sizes = new DatabaseStatistics(keys._database, null);
            Row = new SqlValue[keys._row.Length];
            Keys = [.. keys._index.Keys.Select(key => PlanBuilder.Compile(key, keys._row, state, sizes))];
            Condition = keys._index.Condition is { } condition
                ? PlanBuilder.Compile(condition, keys._row, state, sizes)
                : null;
        }

        internal SqlValue[] Row { get; }

        internal Evaluator[] Keys { get; }

        internal Evaluator? Condition { get; }
    }
}
