using Orm.Engine.Storage.Files;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>
/// The temporary file with what rows were before one transaction changed them; it is made when the first are written.
/// It is there for as long as somebody holds it: the transaction while it is open, each image that some version still
/// has, a checkpoint that takes the transaction back, and whoever is just reading.
/// </summary>
/// <param name="files">Where it is made.</param>
internal sealed class SpilledImages(TemporaryFiles files)
{
    private TemporaryFile? _file;
    private int _holders = 1;

    /// <summary>Writes images one behind the other. For the transaction only.</summary>
    /// <returns>Where the first of them is.</returns>
    /// <exception cref="StatementException">The disk takes no more.</exception>
    internal long Append(ReadOnlySpan<byte> images)
    {
        try
        {
            _file ??= files.Create();
            return _file.Append(images);
        }
        catch (IOException error)
        {
            throw new StatementException(
                SqlStates.DiskFull,
                "What rows were before a change could not be written to a temporary file: " + error.Message,
                hint: "Make room on the disk, or raise 'Memory Limit'.", inner: error);
        }
    }

    /// <summary>Holds the file, if it is still there.</summary>
    internal bool TryHold()
    {
        int holders = Volatile.Read(ref _holders);
        while (holders > 0)
        {
            int seen = Interlocked.CompareExchange(ref _holders, holders + 1, holders);
            if (seen == holders)
            {
                return true;
            }

            holders = seen;
        }

        return false;
    }

    /// <summary>An image, which holds the file.</summary>
    internal SpilledImage Hold(long position, int length) => TryHold()
        ? new SpilledImage(this, position, length)
        : throw new InvalidOperationException("What a version that is in use was before has been given up.");

    internal void Release()
    {
        if (Interlocked.Decrement(ref _holders) > 0)
        {
            return;
        }

        try
        {
            _file?.Dispose();
        }
        catch (IOException)
        {
            // It stays behind, and is deleted when the database is opened again: what has ended, has ended.
        }
    }

    /// <summary>Reads an image; null when the file is gone, and with it every version that leads to it.</summary>
    /// <exception cref="IOException">The image cannot be read any more.</exception>
    /// <exception cref="DatabaseCorruptException">It is not what was written.</exception>
    internal byte[]? TryRead(long position, int length)
    {
        if (!TryHold())
        {
            return null;
        }

        try
        {
            byte[] image = GC.AllocateUninitializedArray<byte>(length);
            _file!.Read(position, image);
            return image;
        }
        finally
        {
            Release();
        }
    }
}
