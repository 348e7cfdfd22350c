namespace Orm.Benchmarks.Harness;

/// <summary>What a contestant's rounds in one workload came to.</summary>
/// <param name="Suite">The suite's name on the command line.</param>
/// <param name="Workload">The workload's name.</param>
/// <param name="Contestant">The contestant's name.</param>
/// <param name="Ratio">
/// The median over all rounds of its time divided by the first contestant's time of that round.
/// </param>
/// <param name="Nanoseconds">The median time of one operation.</param>
/// <param name="Bytes">The bytes that one operation allocated on the managed heap.</param>
/// <param name="Statements">The statements that the database saw for one operation.</param>
internal sealed record Measurement(
    string Suite, string Workload, string Contestant, double Ratio, double Nanoseconds, double Bytes, double Statements)
{
    /// <summary>A quarter of the rounds had a ratio below the first, a quarter above the second.</summary>
    public (double Lower, double Upper) Quartiles { get; init; }

    /// <summary>The ratio that has to be reached, if one was set.</summary>
    public double? Goal { get; init; }

    /// <summary>The time in nanoseconds that has to be reached, if one was set.</summary>
    public double? NanosecondGoal { get; init; }
}
