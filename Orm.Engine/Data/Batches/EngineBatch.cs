using System.Data;
using System.Data.Common;

namespace Orm.Engine;

/// <summary>
/// Commands that run one after the other, each with parameters of its own. Without a transaction each statement is one
/// of its own; the first that fails ends the batch.
/// </summary>
public sealed class EngineBatch : DbBatch
{
    private EngineCommand? _running;

    /// <summary>An empty batch.</summary>
    public EngineBatch()
    {
    }

    /// <summary>An empty batch of a connection.</summary>
    /// <param name="connection">Where it runs.</param>
    public EngineBatch(EngineConnection connection) => Connection = connection;

    /// <summary>Where the batch runs.</summary>
    public new EngineConnection? Connection { get; set; }

    /// <summary>The commands.</summary>
    public new EngineBatchCommandCollection BatchCommands { get; } = [];

    /// <summary>Seconds after which a command of the batch is stopped; 0: never.</summary>
    public override int Timeout { get; set; }

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => Connection;
        set => Connection = (EngineConnection?)value;
    }

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction { get; set; }

    /// <inheritdoc/>
    protected override DbBatchCommandCollection DbBatchCommands => BatchCommands;

    /// <inheritdoc/>
    public override void Cancel() => _running?.Cancel();

    /// <summary>Runs the batch and gives the results of its commands.</summary>
    public new DbDataReader ExecuteReader(CommandBehavior behavior = CommandBehavior.Default) =>
        ExecuteDbDataReader(behavior);

    /// <inheritdoc/>
    /// <returns>How many rows all commands changed; -1 when none of them changes rows.</returns>
    public override int ExecuteNonQuery() => Run(CancellationToken.None);

    /// <inheritdoc/>
    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken = default) =>
        Completed(cancellationToken, Run);

    /// <inheritdoc/>
    public override object? ExecuteScalar() => First(CancellationToken.None);

    /// <inheritdoc/>
    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken = default) =>
        Completed(cancellationToken, First);

    /// <summary>Parses the commands; plans are made when they run first.</summary>
    public override void Prepare()
    {
        foreach (EngineBatchCommand command in RequireCommands())
        {
            using EngineCommand parsed = Started(command);
            parsed.Prepare();
        }
    }

    /// <inheritdoc/>
    public override Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Prepare();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _running?.Dispose();
        _running = null;
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override DbBatchCommand CreateDbBatchCommand() => new EngineBatchCommand();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) =>
        new EngineBatchReader(this, RequireCommands(), behavior, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task<DbDataReader> ExecuteDbDataReaderAsync(
        CommandBehavior behavior, CancellationToken cancellationToken) => Completed<DbDataReader>(
            cancellationToken, token => new EngineBatchReader(this, RequireCommands(), behavior, token));

    /// <summary>A command as the connection runs it.</summary>
    internal EngineCommand Started(EngineBatchCommand command)
    {
        var started = new EngineCommand(command.CommandText, RequireConnection()) { CommandTimeout = Timeout };
        foreach (EngineParameter parameter in command.Parameters)
        {
            started.Parameters.Add(parameter);
        }

        return _running = started;
    }

    private int Run(CancellationToken cancellation)
    {
        using var reader = new EngineBatchReader(this, RequireCommands(), CommandBehavior.Default, cancellation);
        while (reader.NextResult())
        {
        }

        return reader.RecordsAffected;
    }

    private object? First(CancellationToken cancellation)
    {
        using var reader = new EngineBatchReader(this, RequireCommands(), CommandBehavior.Default, cancellation);
        return reader.FieldCount > 0 && reader.Read() ? reader.GetValue(0) : null;
    }

    private static Task<T> Completed<T>(CancellationToken cancellation, Func<CancellationToken, T> action)
    {
        if (cancellation.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellation);
        }

        try
        {
            return Task.FromResult(action(cancellation));
        }
        catch (Exception error)
        {
            return Task.FromException<T>(error);
        }
    }

    private EngineBatchCommand[] RequireCommands() => BatchCommands.Count > 0
        ? BatchCommands.ToArray()
        : throw new InvalidOperationException("The batch has no commands: add some to BatchCommands.");

    private EngineConnection RequireConnection() => Connection
        ?? throw new InvalidOperationException("The batch has no connection.");
}
