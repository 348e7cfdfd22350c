using Orm.Engine.Data;

namespace Orm.Backends.Engine.Statements;

/// <content>Reading rows.</content>
internal sealed partial class EnginePreparedStatement
{
    /// <inheritdoc/>
    public override List<TResult> ReadAll<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            var results = new List<TResult>();
            while (_rows.Read())
            {
                var row = new EngineRow(_rows);
                results.Add(materializer.Read(ref row));
            }

            return results;
        }
        catch (RowReadException error)
        {
            Locate(error, materializer);
            throw;
        }
        catch (Exception error) when (StorageErrors.Of(error) is { } met)
        {
            throw connection.Failed(met, Statement);
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    public override FirstRow<TResult> ReadFirst<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            if (!_rows.Read())
            {
                return default;
            }

            var row = new EngineRow(_rows);
            var first = materializer.Read(ref row);
            return new FirstRow<TResult>(first, Exists: true, HasMore: _rows.Read());
        }
        catch (RowReadException error)
        {
            Locate(error, materializer);
            throw;
        }
        catch (Exception error) when (StorageErrors.Of(error) is { } met)
        {
            throw connection.Failed(met, Statement);
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    public override RowStream<TResult> Open<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        return new EngineRowStream<TMaterializer, TResult>(this, materializer, cancellationToken);
    }

    /// <summary>Reads the next row of a stream; ends the run behind the last one.</summary>
    internal bool TryReadNext<TMaterializer, TResult>(
        TMaterializer materializer, CancellationToken cancellationToken, out TResult result)
        where TMaterializer : IRowMaterializer<TResult>
    {
        result = default!;
        try
        {
            // The engine asks while it works; rows that it has at hand would still come.
            cancellationToken.ThrowIfCancellationRequested();
            if (!_rows.Read())
            {
                End();
                return false;
            }

            var row = new EngineRow(_rows);
            result = materializer.Read(ref row);
            return true;
        }
        catch (RowReadException error)
        {
            Locate(error, materializer);
            throw;
        }
        catch (Exception error) when (StorageErrors.Of(error) is { } met)
        {
            var known = connection.Failed(met, Statement);
            End();
            throw known;
        }
        catch (OperationCanceledException)
        {
            End();
            throw;
        }
    }
}
