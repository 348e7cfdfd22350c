using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Orm.Backends;
using Orm.Linq.Translation;

namespace Orm.Telemetry;

/// <summary>
/// Reports statements as log events, activities and metrics named <c>Orm</c>, after OpenTelemetry's conventions for
/// database clients. Where nobody listens it costs one check.
/// </summary>
internal sealed class StatementTelemetry(ILogger? logger, bool logParameterValues)
{
    internal const string Name = "Orm";

    internal static readonly ActivitySource Source = new(Name);
    internal static readonly Meter Meter = new(Name);

    internal static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "db.client.operation.duration", "s", "Duration of database client operations.");

    internal static readonly Histogram<long> ReturnedRows = Meter.CreateHistogram<long>(
        "db.client.response.returned_rows", "{row}", "The number of rows that an operation returned.");

    internal static readonly Counter<long> Repeated = Meter.CreateCounter<long>(
        "orm.repeated_statements", "{statement}", "Queries that one context ran more often than its threshold.");

    /// <summary>Whether somebody would hear of a query that runs too often.</summary>
    internal bool WatchesRepetition => Repeated.Enabled || Source.HasListeners()
        || logger is not null && logger.IsEnabled(LogLevel.Warning);

    private bool IsEnabled => Source.HasListeners() || Duration.Enabled || ReturnedRows.Enabled
        || logger is not null && logger.IsEnabled(LogLevel.Information);

    internal StatementScope Begin<TArguments>(SqlStatement statement, TArguments arguments, Database database)
        where TArguments : IArguments
        => IsEnabled ? Start(statement, arguments, database) : default;

    /// <summary>Says what the author of a query should know; called when its plan is made, not when it runs.</summary>
    internal void Advise(IReadOnlyList<QueryAdvice> advice)
    {
        foreach (var one in logger is null ? [] : advice)
        {
            StatementLog.PageWithoutOrder(logger!, one.Node.ToString());
        }
    }

    /// <summary>Says that a query runs again and again.</summary>
    internal void ReportRepetition(string context, int count, SqlStatement statement, CallSite? site)
    {
        if (logger is not null)
        {
            StatementLog.Repeated(logger, context, count, site?.ToString() ?? "an unknown place", statement.Text);
        }
    }

    private StatementScope Start<TArguments>(SqlStatement statement, TArguments arguments, Database database)
        where TArguments : IArguments
    {
        var parameters = logParameterValues ? ParameterText.Of(arguments) : null;
        return new StatementScope(logger, statement, database, parameters);
    }
}
