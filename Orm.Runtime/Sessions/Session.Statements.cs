using Orm.Backends;
using Orm.Telemetry;

namespace Orm.Sessions;

/// <content>Running statements: one path for all calls, which gives the session back whatever happens.</content>
internal sealed partial class Session
{
    internal int Execute<TArguments>(
        SqlStatement statement, TArguments arguments, CancellationToken cancellationToken = default)
        where TArguments : IArguments
        => Run<TArguments, ExecuteCall<TArguments>, int>(statement, arguments, default, cancellationToken);

    internal ValueTask<int> ExecuteAsync<TArguments>(
        SqlStatement statement, TArguments arguments, CancellationToken cancellationToken)
        where TArguments : IArguments
        => RunAsync<TArguments, ExecuteCall<TArguments>, int>(statement, arguments, default, cancellationToken);

    internal long ExecuteInsert<TArguments>(
        SqlStatement statement, TArguments arguments, CancellationToken cancellationToken = default)
        where TArguments : IArguments
        => Run<TArguments, InsertCall<TArguments>, long>(statement, arguments, default, cancellationToken);

    internal ValueTask<long> ExecuteInsertAsync<TArguments>(
        SqlStatement statement, TArguments arguments, CancellationToken cancellationToken)
        where TArguments : IArguments
        => RunAsync<TArguments, InsertCall<TArguments>, long>(statement, arguments, default, cancellationToken);

    internal List<TRow> ReadAll<TArguments, TMaterializer, TRow>(
        SqlStatement statement,
        TArguments arguments,
        TMaterializer materializer,
        CancellationToken cancellationToken = default)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TRow>
        => Run<TArguments, ReadAllCall<TArguments, TMaterializer, TRow>, List<TRow>>(
            statement, arguments, new(materializer), cancellationToken);

    internal ValueTask<List<TRow>> ReadAllAsync<TArguments, TMaterializer, TRow>(
        SqlStatement statement,
        TArguments arguments,
        TMaterializer materializer,
        CancellationToken cancellationToken)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TRow>
        => RunAsync<TArguments, ReadAllCall<TArguments, TMaterializer, TRow>, List<TRow>>(
            statement, arguments, new(materializer), cancellationToken);

    internal FirstRow<TRow> ReadFirst<TArguments, TMaterializer, TRow>(
        SqlStatement statement,
        TArguments arguments,
        TMaterializer materializer,
        CancellationToken cancellationToken = default)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TRow>
        => Run<TArguments, ReadFirstCall<TArguments, TMaterializer, TRow>, FirstRow<TRow>>(
            statement, arguments, new(materializer), cancellationToken);

    internal ValueTask<FirstRow<TRow>> ReadFirstAsync<TArguments, TMaterializer, TRow>(
        SqlStatement statement,
        TArguments arguments,
        TMaterializer materializer,
        CancellationToken cancellationToken)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TRow>
        => RunAsync<TArguments, ReadFirstCall<TArguments, TMaterializer, TRow>, FirstRow<TRow>>(
            statement, arguments, new(materializer), cancellationToken);

    internal TResult Run<TArguments, TCall, TResult>(
        SqlStatement statement, TArguments arguments, TCall call, CancellationToken cancellationToken = default)
        where TArguments : IArguments
        where TCall : struct, IStatementCall<TArguments, TResult>
    {
        Enter(statement.Operation);
        StatementScope scope = default;
        try
        {
            // Here already, what listens may throw.
            scope = Telemetry.Begin(statement, arguments, Database);
            cancellationToken.ThrowIfCancellationRequested();
            Count(statement);
            var result = call.Invoke(Connect().Prepare(statement), arguments, cancellationToken);
            scope.Succeeded(call.CountRows(result));
            return result;
        }
        catch (Exception error) when (scope.Failed(error))
        {
            throw;
        }
        finally
        {
            Leave();
        }
    }

    internal async ValueTask<TResult> RunAsync<TArguments, TCall, TResult>(
        SqlStatement statement, TArguments arguments, TCall call, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TCall : struct, IStatementCall<TArguments, TResult>
    {
        Enter(statement.Operation);
        StatementScope scope = default;
        try
        {
            // Here already, what listens may throw.
            scope = Telemetry.Begin(statement, arguments, Database);
            cancellationToken.ThrowIfCancellationRequested();
            Count(statement);
            var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
            var prepared = await connection.PrepareAsync(statement, cancellationToken).ConfigureAwait(false);
            var result = await call.InvokeAsync(prepared, arguments, cancellationToken).ConfigureAwait(false);
            scope.Succeeded(call.CountRows(result));
            return result;
        }
        catch (Exception error) when (scope.Failed(error))
        {
            throw;
        }
        finally
        {
            Leave();
        }
    }

    private void Count(SqlStatement statement)
    {
        StatementCount++;
        if (StatementListeners.Any)
        {
            StatementListeners.Tell(this, Database, statement);
        }

        if (!string.Equals(statement.Operation, "SELECT", StringComparison.Ordinal))
        {
            WriteVersion++;
        }
        else if (RepetitionThreshold > 0 && Telemetry.WatchesRepetition)
        {
            (_repetition ??= new StatementRepetition(Context, RepetitionThreshold)).Note(statement, Telemetry);
        }
    }
}
