namespace Orm.Generator.Queries;

/// <summary>
/// A query cannot be compiled ahead, though it may be right: a part of it is only known at run time, or has a form that
/// this front end does not read. The query is left to the run-time path.
/// </summary>
/// <param name="reason">What stands in the way.</param>
/// <param name="isBroken">Whether the chain of operators does not reach back to a set.</param>
internal sealed class RuntimeOnlyException(string reason, bool isBroken = false) : Exception(reason)
{
    internal bool IsBroken { get; } = isBroken;
}
