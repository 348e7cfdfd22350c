using Microsoft.Extensions.Logging;

namespace Orm.Telemetry;

/// <summary>
/// The log events of statements and of queries. Their ids are part of the public face: filters name them.
/// </summary>
internal static partial class StatementLog
{
    [LoggerMessage(
        EventId = 100,
        EventName = "StatementExecuted",
        Level = LogLevel.Information,
        Message = "Executed in {Milliseconds:0.###} ms, {Rows} rows {Parameters}\n{Sql}")]
    internal static partial void Executed(
        ILogger logger, double milliseconds, int rows, string? parameters, string sql);

    [LoggerMessage(
        EventId = 101,
        EventName = "StatementFailed",
        Level = LogLevel.Error,
        Message = "Failed after {Milliseconds:0.###} ms {Parameters}\n{Sql}")]
    internal static partial void Failed(
        ILogger logger, Exception error, double milliseconds, string? parameters, string sql);

    [LoggerMessage(
        EventId = 102,
        EventName = "PageWithoutOrder",
        Level = LogLevel.Warning,
        Message = "{Query} cuts a page out of rows that have no order: which rows it returns may change from one " +
            "execution to the next. Order by a key first")]
    internal static partial void PageWithoutOrder(ILogger logger, string query);

    [LoggerMessage(
        EventId = 103,
        EventName = "RepeatedStatement",
        Level = LogLevel.Warning,
        Message = "{Context} runs the same query for the {Count}. time, at {CallSite}. Read what a loop needs before " +
            "it, by Include or one query, or touch it through navigations and their Query()\n{Sql}")]
    internal static partial void Repeated(ILogger logger, string context, int count, string callSite, string sql);
}
