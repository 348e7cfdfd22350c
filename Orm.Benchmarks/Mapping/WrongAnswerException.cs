namespace Orm.Benchmarks.Mapping;

/// <summary>A contestant did not do the work that it was to be measured with.</summary>
internal sealed class WrongAnswerException(string contestant, string workload, string what)
    : Exception($"{contestant} gave a wrong answer to '{workload}': {what}")
{
    public string Contestant { get; } = contestant;

    public string Workload { get; } = workload;
}
