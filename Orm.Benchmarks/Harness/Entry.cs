namespace Orm.Benchmarks.Harness;

/// <summary>One contestant in one workload.</summary>
/// <param name="Contestant">Its name in the table.</param>
/// <param name="Operation">
/// Does the work once and returns something of its result, so that nothing can be optimised away. The argument counts
/// up from 0 and is the same for every contestant in the same place of the same round.
/// </param>
internal sealed record Entry(string Contestant, Func<int, long> Operation)
{
    /// <summary>Called before each slice, outside the measured time.</summary>
    public Action BeforeSlice { get; init; } = static () => { };

    /// <summary>Called after each slice, outside the measured time.</summary>
    public Action AfterSlice { get; init; } = static () => { };

    /// <summary>How many statements the database saw for one operation.</summary>
    public double Statements { get; init; }

    /// <summary>The ratio that this contestant must reach, if it is one of ours.</summary>
    public double? Goal { get; init; }

    /// <summary>The time in nanoseconds that this contestant must reach, where the goal is no ratio.</summary>
    public double? NanosecondGoal { get; init; }
}
