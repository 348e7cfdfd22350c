using Orm.Backends;
using Orm.Sessions;

namespace Orm.RawSql;

/// <summary>Reads all rows of SQL that the application wrote.</summary>
internal readonly struct RawReadAll<TResult>(RawMaterializer<TResult> materializer, Session session)
    : IStatementCall<SqlArguments, List<TResult>>
{
    public List<TResult> Invoke(
        PreparedStatement statement, SqlArguments arguments, CancellationToken cancellationToken)
        => statement.ReadAll<SqlArguments, IRowMaterializer<TResult>, TResult>(
            arguments, materializer.Bind(statement.ColumnNamesFor(arguments), session), cancellationToken);

    public ValueTask<List<TResult>> InvokeAsync(
        PreparedStatement statement, SqlArguments arguments, CancellationToken cancellationToken)
        => statement.ReadAllAsync<SqlArguments, IRowMaterializer<TResult>, TResult>(
            arguments, materializer.Bind(statement.ColumnNamesFor(arguments), session), cancellationToken);

    public int CountRows(List<TResult> result) => result.Count;
}

/// <summary>Reads the first row of SQL that the application wrote.</summary>
internal readonly struct RawReadFirst<TResult>(RawMaterializer<TResult> materializer, Session session)
    : IStatementCall<SqlArguments, FirstRow<TResult>>
{
    public FirstRow<TResult> Invoke(
        PreparedStatement statement, SqlArguments arguments, CancellationToken cancellationToken)
        => statement.ReadFirst<SqlArguments, IRowMaterializer<TResult>, TResult>(
            arguments, materializer.Bind(statement.ColumnNamesFor(arguments), session), cancellationToken);

    public ValueTask<FirstRow<TResult>> InvokeAsync(
        PreparedStatement statement, SqlArguments arguments, CancellationToken cancellationToken)
        => statement.ReadFirstAsync<SqlArguments, IRowMaterializer<TResult>, TResult>(
            arguments, materializer.Bind(statement.ColumnNamesFor(arguments), session), cancellationToken);

    public int CountRows(FirstRow<TResult> result) => result.Exists ? 1 : 0;
}

/// <summary>Opens a stream over the rows of SQL that the application wrote.</summary>
internal readonly struct RawOpen<TResult>(RawMaterializer<TResult> materializer, Session session)
    : IStatementCall<SqlArguments, RowStream<TResult>>
{
    public RowStream<TResult> Invoke(
        PreparedStatement statement, SqlArguments arguments, CancellationToken cancellationToken)
        => statement.Open<SqlArguments, IRowMaterializer<TResult>, TResult>(
            arguments, materializer.Bind(statement.ColumnNamesFor(arguments), session), cancellationToken);

    public ValueTask<RowStream<TResult>> InvokeAsync(
        PreparedStatement statement, SqlArguments arguments, CancellationToken cancellationToken)
        => statement.OpenAsync<SqlArguments, IRowMaterializer<TResult>, TResult>(
            arguments, materializer.Bind(statement.ColumnNamesFor(arguments), session), cancellationToken);

    public int CountRows(RowStream<TResult> result) => 0;
}
