using Orm.Engine.Data;

namespace Orm.Engine;

// Running while nobody has closed it, and being stopped.
public sealed partial class EngineDataReader
{
    private void RequireOpen()
    {
        if (_isClosed)
        {
            throw new InvalidOperationException(
                "The reader is closed, as it is by the end of its transaction or connection: read the rows before.");
        }
    }

    private bool Guarded(Func<EngineDataReader, bool> action)
    {
        try
        {
            return action(this);
        }
        catch (OperationCanceledException error)
        {
            _next = _run.Statements.Length;
            throw Cancelled(error);
        }
        catch (Exception error)
        {
            _next = _run.Statements.Length;
            if (error is not EngineException && StorageErrors.Of(error) is { } known)
            {
                throw known;
            }

            throw;
        }
    }
}
