using System.Data.Common;

namespace Orm.Backends.AdoNet;

/// <content>Statements that return rows.</content>
internal sealed partial class AdoNetStatement
{
    /// <inheritdoc/>
    public override List<TResult> ReadAll<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            var rows = new List<TResult>();
            var reader = _reader = _command.ExecuteReader();
            var row = new StoredFormRow(reader);
            while (reader.Read())
            {
                rows.Add(materializer.Read(ref row));
            }

            return rows;
        }
        catch (RowReadException error)
        {
            Locate(error, materializer);
            throw;
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
    public override async ValueTask<List<TResult>> ReadAllAsync<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            var rows = new List<TResult>();
            var reader = _reader = await _command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            var row = new StoredFormRow(reader);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                rows.Add(materializer.Read(ref row));
            }

            return rows;
        }
        catch (RowReadException error)
        {
            Locate(error, materializer);
            throw;
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
    public override FirstRow<TResult> ReadFirst<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            var reader = _reader = _command.ExecuteReader();
            if (!reader.Read())
            {
                return default;
            }

            var row = new StoredFormRow(reader);
            var first = materializer.Read(ref row);
            return new FirstRow<TResult>(first, Exists: true, HasMore: reader.Read());
        }
        catch (RowReadException error)
        {
            Locate(error, materializer);
            throw;
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
    public override async ValueTask<FirstRow<TResult>> ReadFirstAsync<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            var reader = _reader = await _command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                return default;
            }

            var row = new StoredFormRow(reader);
            var first = materializer.Read(ref row);
            var hasMore = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            return new FirstRow<TResult>(first, Exists: true, hasMore);
        }
        catch (RowReadException error)
        {
            Locate(error, materializer);
            throw;
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
}
