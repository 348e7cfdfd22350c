using Orm.Backends;

namespace Orm.Sessions;

/// <summary>
/// One way of running a prepared statement. Implemented by structs, so that the session's one path around it (claim,
/// connect, telemetry, release) is compiled for each of them.
/// </summary>
internal interface IStatementCall<TArguments, TResult>
    where TArguments : IArguments
{
    TResult Invoke(PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken);

    ValueTask<TResult> InvokeAsync(
        PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken);

    /// <summary>How many rows a result stands for, for telemetry.</summary>
    int CountRows(TResult result);
}

/// <summary>Runs a statement that returns no rows.</summary>
internal readonly struct ExecuteCall<TArguments> : IStatementCall<TArguments, int>
    where TArguments : IArguments
{
    public int Invoke(PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken)
        => statement.Execute(arguments, cancellationToken);

    public ValueTask<int> InvokeAsync(
        PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken)
        => statement.ExecuteAsync(arguments, cancellationToken);

    public int CountRows(int result) => result;
}

/// <summary>Inserts one row and returns the key that the database generated.</summary>
internal readonly struct InsertCall<TArguments> : IStatementCall<TArguments, long>
    where TArguments : IArguments
{
    public long Invoke(PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken)
        => statement.ExecuteInsert(arguments, cancellationToken);

    public ValueTask<long> InvokeAsync(
        PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken)
        => statement.ExecuteInsertAsync(arguments, cancellationToken);

    public int CountRows(long result) => 1;
}

/// <summary>Reads all rows.</summary>
internal readonly struct ReadAllCall<TArguments, TMaterializer, TRow>(TMaterializer materializer)
    : IStatementCall<TArguments, List<TRow>>
    where TArguments : IArguments
    where TMaterializer : IRowMaterializer<TRow>
{
    public List<TRow> Invoke(PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken)
        => statement.ReadAll<TArguments, TMaterializer, TRow>(arguments, materializer, cancellationToken);

    public ValueTask<List<TRow>> InvokeAsync(
        PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken)
        => statement.ReadAllAsync<TArguments, TMaterializer, TRow>(arguments, materializer, cancellationToken);

    public int CountRows(List<TRow> result) => result.Count;
}

/// <summary>Reads the first row and looks whether there is a second one.</summary>
internal readonly struct ReadFirstCall<TArguments, TMaterializer, TRow>(TMaterializer materializer)
    : IStatementCall<TArguments, FirstRow<TRow>>
    where TArguments : IArguments
    where TMaterializer : IRowMaterializer<TRow>
{
    public FirstRow<TRow> Invoke(
        PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken)
        => statement.ReadFirst<TArguments, TMaterializer, TRow>(arguments, materializer, cancellationToken);

    public ValueTask<FirstRow<TRow>> InvokeAsync(
        PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken)
        => statement.ReadFirstAsync<TArguments, TMaterializer, TRow>(arguments, materializer, cancellationToken);

    public int CountRows(FirstRow<TRow> result) => result.Exists ? 1 : 0;
}

/// <summary>Opens a stream of rows.</summary>
internal readonly struct OpenCall<TArguments, TMaterializer, TRow>(TMaterializer materializer)
    : IStatementCall<TArguments, RowStream<TRow>>
    where TArguments : IArguments
    where TMaterializer : IRowMaterializer<TRow>
{
    public RowStream<TRow> Invoke(
        PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken)
        => statement.Open<TArguments, TMaterializer, TRow>(arguments, materializer, cancellationToken);

    public ValueTask<RowStream<TRow>> InvokeAsync(
        PreparedStatement statement, TArguments arguments, CancellationToken cancellationToken)
        => statement.OpenAsync<TArguments, TMaterializer, TRow>(arguments, materializer, cancellationToken);

    public int CountRows(RowStream<TRow> result) => 0;
}
