using System.Collections;
using Orm.Backends;
using Orm.RawSql;
using Orm.Sessions;

namespace Orm;

/// <summary>A query whose SQL the application wrote. It runs when its results are asked for.</summary>
/// <typeparam name="TResult">
/// An entity, whose columns are found in the result by their names, or a type that a column can have.
/// </typeparam>
public sealed class RawQuery<TResult> : IEnumerable<TResult>, IAsyncEnumerable<TResult>
{
    private readonly Session _session;
    private readonly SqlStatement _statement;
    private readonly SqlArguments _arguments;
    private readonly RawMaterializer<TResult> _materializer;

    internal RawQuery(Session session, SqlText sql, RawMaterializer<TResult> materializer)
    {
        _session = session;
        _statement = new SqlStatement(sql.Text, SqlVerb.Of(sql.Text));
        _arguments = sql.Arguments;
        _materializer = materializer;
    }

    /// <summary>Reads all rows.</summary>
    /// <exception cref="ResultColumnMissingException">The result lacks a column of the entity.</exception>
    /// <exception cref="RowReadException">A column cannot be read as its property's type.</exception>
    public List<TResult> ToList()
        => _session.Run<SqlArguments, RawReadAll<TResult>, List<TResult>>(
            _statement, _arguments, new(_materializer, _session));

    /// <inheritdoc cref="ToList"/>
    public Task<List<TResult>> ToListAsync(CancellationToken cancellationToken = default)
        => _session.RunAsync<SqlArguments, RawReadAll<TResult>, List<TResult>>(
            _statement, _arguments, new(_materializer, _session), cancellationToken).AsTask();

    /// <summary>Reads the first row, or the type's default where there is none.</summary>
    public TResult? FirstOrDefault() => First().Value;

    /// <inheritdoc cref="FirstOrDefault"/>
    public async Task<TResult?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        var row = await FirstAsync(cancellationToken).ConfigureAwait(false);
        return row.Value;
    }

    /// <summary>Reads the only row.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public TResult Single() => Only(First());

    /// <inheritdoc cref="Single"/>
    public async Task<TResult> SingleAsync(CancellationToken cancellationToken = default)
        => Only(await FirstAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Reads rows one by one.</summary>
    public IEnumerator<TResult> GetEnumerator()
    {
        using var rows = _session.OpenWith<SqlArguments, RawOpen<TResult>, TResult>(
            _statement, _arguments, new(_materializer, _session));
        while (rows.MoveNext())
        {
            yield return rows.Current;
        }
    }

    /// <summary>Reads rows one by one.</summary>
    public async IAsyncEnumerator<TResult> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var rows = await _session.OpenWithAsync<SqlArguments, RawOpen<TResult>, TResult>(
            _statement, _arguments, new(_materializer, _session), cancellationToken).ConfigureAwait(false);
        await using var _ = rows.ConfigureAwait(false);
        while (await rows.MoveNextAsync().ConfigureAwait(false))
        {
            yield return rows.Current;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private FirstRow<TResult> First() => _session.Run<SqlArguments, RawReadFirst<TResult>, FirstRow<TResult>>(
        _statement, _arguments, new(_materializer, _session));

    private ValueTask<FirstRow<TResult>> FirstAsync(CancellationToken cancellationToken)
        => _session.RunAsync<SqlArguments, RawReadFirst<TResult>, FirstRow<TResult>>(
            _statement, _arguments, new(_materializer, _session), cancellationToken);

    private static TResult Only(FirstRow<TResult> row) => row switch
    {
        { Exists: false } => throw new InvalidOperationException("The SQL returned no row; Single needs exactly one."),
        { HasMore: true } => throw new InvalidOperationException(
            "The SQL returned more than one row; Single needs exactly one."),
        _ => row.Value!,
    };
}
