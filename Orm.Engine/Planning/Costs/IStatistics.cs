using Orm.Engine.Catalog;
using Orm.Engine.Catalog.Statistics;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Costs;

/// <summary>What the planner asks about the data.</summary>
internal interface IStatistics
{
    /// <summary>How many rows the table has, about; at least 1.</summary>
    double RowsOf(CatalogTable table);

    /// <summary>How many rows a table has at least for reading all of it in vectors.</summary>
    double LeastRowsForVectors { get; }

    /// <summary>How many workers may share what is read from end to end.</summary>
    int MostWorkers => 1;

    /// <summary>How many rows a table has at least for workers to share it.</summary>
    double LeastRowsForWorkers => double.MaxValue;

    /// <summary>What is known about its values; null when nothing is.</summary>
    TableStatistics? Of(CatalogTable table);

    /// <summary>The value of an expression without columns and parameters; null when it has none now.</summary>
    SqlValue? Evaluate(BoundExpression expression);

    /// <summary>Tries conditions out on a sample of the table's rows.</summary>
    /// <returns>The rows that were looked at, and how many of them meet all conditions; null when a condition cannot be
    /// computed.</returns>
    (int Rows, int Matches)? Try(TableSample sample, ScanNode scan, IReadOnlyList<BoundExpression> conditions);

    /// <summary>The hook for tests: no plan is rewritten, so that what rewriting does can be compared with
    /// it.</summary>
    bool LeavesPlansAsBound => false;

    /// <summary>The hook for tests: the method of every join that it can do.</summary>
    JoinMethod? ForcedJoin => null;

    /// <summary>Whether <see cref="TrueRows"/> knows anything.</summary>
    bool KnowsTrueRows => false;

    /// <summary>The hook for experiments: the true number of rows of a join, or of a table after its filter, if it is
    /// known; null: it is estimated.</summary>
    /// <param name="aliases">The names of the tables in the statement, in the order of ordinals.</param>
    double? TrueRows(IReadOnlyCollection<string> aliases) => null;
}
