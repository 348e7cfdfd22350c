using Orm.Engine.Storage.Files;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Spilling;

/// <summary>The temporary file of one operator: made when it is needed, deleted when the statement ends.</summary>
/// <param name="state">The running statement.</param>
/// <param name="memory">Where spilled bytes are noted.</param>
internal sealed class SpillArea(ExecutionState state, HeldMemory memory) : IHeld
{
    private TemporaryFile? _file;

    /// <exception cref="StatementException">The disk takes no more.</exception>
    internal long Append(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _file ??= Create();
            memory.NoteSpilled(bytes.Length);
            return _file.Append(bytes);
        }
        catch (IOException error)
        {
            throw new StatementException(
                SqlStates.DiskFull, "A temporary file could not be written: " + error.Message,
                hint: "Make room on the disk, or raise 'Memory Limit'.", inner: error);
        }
    }

    /// <exception cref="StatementException">The bytes cannot be read any more.</exception>
    /// <exception cref="DatabaseCorruptException">They are not those that were written.</exception>
    internal void Read(long position, Span<byte> bytes)
    {
        try
        {
            _file!.Read(position, bytes);
        }
        catch (IOException error) when (error is not DatabaseCorruptException)
        {
            throw new StatementException(
                SqlStates.InputOutputError, "A temporary file could not be read: " + error.Message, inner: error);
        }
    }

    public void Release()
    {
        _file?.Dispose();
        _file = null;
    }

    private TemporaryFile Create()
    {
        state.Hold(this);
        return state.Services.Database.TemporaryFiles.Create();
    }
}
