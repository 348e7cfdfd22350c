using System.Runtime.CompilerServices;

namespace Orm;

/// <content>Functions over the rows around a row.</content>
public static partial class Sql
{
    /// <summary>
    /// Functions over the rows around a row, as <c>Sql.Window.Sum(p.Score).Over(w =&gt; w.PartitionBy(p.AuthorId))</c>.
    /// They can be selected and ordered by; a filter on one is evaluated after it.
    /// </summary>
    [PartOfQuery]
    public static partial class Window
    {
        /// <summary>The row's number in its partition, from one.</summary>
        public static WindowFunction<long> RowNumber() => throw Outside();

        /// <summary>One more than the number of rows before the first that the order calls equal to the row.</summary>
        public static WindowFunction<long> Rank() => throw Outside();

        /// <summary>The number of the row's group of equal rows, from one.</summary>
        public static WindowFunction<long> DenseRank() => throw Outside();

        /// <summary>The rank as a part of the partition: from 0 for the first to 1.</summary>
        public static WindowFunction<double> PercentRank() => throw Outside();

        /// <summary>Which part of the partition does not come behind the row: up to 1 for the last.</summary>
        public static WindowFunction<double> CumeDist() => throw Outside();

        /// <summary>The number, from one, of the row's tile, where the partition is cut into tiles.</summary>
        /// <param name="tiles">How many tiles; at least one.</param>
        public static WindowFunction<long> NTile(int tiles) => throw Outside();

        private static OutsideOfQueryException Outside([CallerMemberName] string method = "")
            => new($"Sql.Window.{method}");
    }
}
