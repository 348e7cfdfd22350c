using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Orm.Backends;

namespace Orm.Telemetry;

/// <summary>The report of one statement, from its begin to its end. The default value reports nothing.</summary>
internal readonly struct StatementScope
{
    private readonly ILogger? _logger;
    private readonly SqlStatement? _statement;
    private readonly Database? _database;
    private readonly string? _parameters;
    private readonly Activity? _activity;
    private readonly long _started;

    internal StatementScope(ILogger? logger, SqlStatement statement, Database database, string? parameters)
    {
        _logger = logger;
        _statement = statement;
        _database = database;
        _parameters = parameters;
        _activity = StatementTelemetry.Source.StartActivity(Summary(statement), ActivityKind.Client);
        if (_activity is { IsAllDataRequested: true })
        {
            foreach (var tag in Tags(statement, database))
            {
                _activity.SetTag(tag.Key, tag.Value);
            }

            _activity.SetTag("db.query.text", statement.Text);
        }

        _started = Stopwatch.GetTimestamp();
    }

    /// <summary>Reports that the statement ended.</summary>
    internal void Succeeded(int rows)
    {
        if (_statement is null)
        {
            return;
        }

        var elapsed = Stopwatch.GetElapsedTime(_started);
        var tags = Tags(_statement, _database!);
        StatementTelemetry.Duration.Record(elapsed.TotalSeconds, tags);
        if (string.Equals(_statement.Operation, "SELECT", StringComparison.Ordinal))
        {
            StatementTelemetry.ReturnedRows.Record(rows, tags);
            _activity?.SetTag("db.response.returned_rows", rows);
        }

        _activity?.Dispose();
        if (_logger is not null)
        {
            StatementLog.Executed(_logger, elapsed.TotalMilliseconds, rows, _parameters, _statement.Text);
        }
    }

    /// <summary>Reports that the statement failed. Always true, so that it can stand in an exception filter.</summary>
    internal bool Failed(Exception error)
    {
        if (_statement is null)
        {
            return true;
        }

        var elapsed = Stopwatch.GetElapsedTime(_started);
        var type = error.GetType().FullName;
        StatementTelemetry.Duration.Record(
            elapsed.TotalSeconds, [.. Tags(_statement, _database!), new("error.type", type)]);
        _activity?.SetTag("error.type", type);
        _activity?.SetStatus(ActivityStatusCode.Error, error.Message);
        _activity?.Dispose();
        if (_logger is not null)
        {
            StatementLog.Failed(_logger, error, elapsed.TotalMilliseconds, _parameters, _statement.Text);
        }

        return true;
    }

    private static string Summary(SqlStatement statement) => statement.Tables.Count == 0
        ? statement.Operation
        : $"{statement.Operation} {statement.Tables[0]}";

    private static KeyValuePair<string, object?>[] Tags(SqlStatement statement, Database database)
    {
        KeyValuePair<string, object?>[] known =
        [
            new("db.system.name", database.SystemName),
            new("db.namespace", database.DatabaseName),
            new("db.operation.name", statement.Operation),
        ];
        return statement.Tables.Count == 0 ? known : [.. known, new("db.collection.name", statement.Tables[0])];
    }
}
