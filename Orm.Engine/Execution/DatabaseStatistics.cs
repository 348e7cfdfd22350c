using Orm.Engine.Catalog;
using Orm.Engine.Catalog.Statistics;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution;

/// <summary>What the planner knows about the data of a database.</summary>
/// <param name="database">The database.</param>
/// <param name="store">Its statistics; null: only the sizes of tables count.</param>
internal sealed class DatabaseStatistics(Database database, StatisticsStore? store) : IStatistics
{
    /// <summary>A condition is tried on so many rows first: that is enough when many meet it.</summary>
    private const int FirstRows = 1000;

    private const int EnoughMatches = 100;

    // A plan is made of one size of each table: other sessions change them meanwhile.
    private readonly Dictionary<uint, double> _rows = [];
    private readonly HashSet<uint> _counted = [];
    private ExecutionState? _state;

    public bool LeavesPlansAsBound { get; init; }

    public JoinMethod? ForcedJoin { get; init; }

    public double RowsOf(CatalogTable table)
    {
        if (!_rows.TryGetValue(table.Number, out double rows))
        {
            rows = store?.RowsOf(table) ?? Math.Max(1, database.Table(table.Number)?.NewestRowId ?? 1);
            _rows.Add(table.Number, rows);
        }

        return rows;
    }

    public double LeastRowsForVectors => database.LeastRowsForVectors;

    public int MostWorkers { get; init; } = 1;

    public double LeastRowsForWorkers => database.LeastRowsForWorkers;

    public TableStatistics? Of(CatalogTable table)
    {
        TableStatistics? found = store?.Of(table);
        if (_counted.Add(table.Number))
        {
            // What was known before may have been a guess by the row ids.
            _rows.Remove(table.Number);
        }

        return found;
    }

    public SqlValue? Evaluate(BoundExpression expression)
    {
        if (expression is BoundConstant constant)
        {
            return constant.Value;
        }

        if (expression.IsVolatile() || expression.Columns().Count > 0
            || expression.Any(node => node is BoundParameter or BoundSubquery or BoundNextValue))
        {
            return null;
        }

        try
        {
            return PlanBuilder.Compile(expression, [], State, this).Evaluate([]);
        }
        catch (EngineException)
        {
            // It fails for good when it runs, if it runs; an estimate must not fail the statement.
            return null;
        }
    }

    public (int Rows, int Matches)? Try(
        TableSample sample, ScanNode scan, IReadOnlyList<BoundExpression> conditions)
    {
        PlanColumn[] columns = [.. conditions.SelectMany(condition => condition.Columns()).Distinct()];
        SqlValue[][] values = [.. columns.Select(column => sample.Column(scan.Columns.IndexOf(column)))];
        Evaluator[] tests = [.. conditions.Select(test => PlanBuilder.Compile(test, [.. columns], State, this))];
        var row = new SqlValue[columns.Length];
        int matches = 0;
        int rows = 0;
        try
        {
            for (; rows < sample.Count && (rows < FirstRows || matches < EnoughMatches); rows++)
            {
                for (int i = 0; i < row.Length; i++)
                {
                    row[i] = values[i][rows];
                }

                matches += Array.TrueForAll(tests, test => test.IsTrue(row)) ? 1 : 0;
            }
        }
        catch (EngineException)
        {
            // See above: a division by zero in a row of the sample, for instance.
            return null;
        }

        return (rows, matches);
    }

    private ExecutionState State
    {
        get
        {
            if (_state is null)
            {
                _state = new ExecutionState();
                var services = new ExecutionServices(database);
                services.BeginTransaction();
                _state.Begin(services, null!, [], CancellationToken.None);
            }

            return _state;
        }
    }
}
