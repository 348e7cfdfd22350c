using System.Data.Common;

namespace Orm.Backends.AdoNet;

/// <content>Statements that change rows.</content>
internal sealed partial class AdoNetStatement
{
    /// <inheritdoc/>
    public override int Execute<TArguments>(TArguments arguments, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            return Math.Max(0, _command.ExecuteNonQuery());
        }
        catch (DbException error)
        {
            throw Failed(error);
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ExecuteAsync<TArguments>(
        TArguments arguments, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            return Math.Max(0, await _command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (DbException error)
        {
            throw Failed(error);
        }
        finally
        {
            await EndAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override long ExecuteInsert<TArguments>(TArguments arguments, CancellationToken cancellationToken)
        => RequireKey(ReadFirst<TArguments, GeneratedKey, long>(arguments, default, cancellationToken));

    /// <inheritdoc/>
    public override async ValueTask<long> ExecuteInsertAsync<TArguments>(
        TArguments arguments, CancellationToken cancellationToken)
        => RequireKey(await ReadFirstAsync<TArguments, GeneratedKey, long>(arguments, default, cancellationToken)
            .ConfigureAwait(false));

    private long RequireKey(FirstRow<long> row) => row.Exists
        ? row.Value
        : throw new InvalidOperationException(
            $"The insert returned no key: it must end in RETURNING. {Statement.Text}");

    private readonly struct GeneratedKey : IRowMaterializer<long>
    {
        public long Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
            => row.GetInt64(0);
    }
}
