namespace Orm.Engine.Storage.Files;

internal static class FileReading
{
    /// <summary>Reads until <paramref name="destination"/> is full.</summary>
    /// <exception cref="EndOfStreamException">The file ends first.</exception>
    internal static void ReadExactly(this IFile file, long position, Span<byte> destination)
    {
        if (file.ReadUpTo(position, destination) < destination.Length)
        {
            throw new EndOfStreamException(FormattableString.Invariant(
                $"'{file.Name}' ends before byte {position + destination.Length}."));
        }
    }

    /// <summary>Reads until <paramref name="destination"/> is full or the file ends; says how much was read.</summary>
    internal static int ReadUpTo(this IFile file, long position, Span<byte> destination)
    {
        int filled = 0;
        while (filled < destination.Length)
        {
            int read = file.Read(position + filled, destination[filled..]);
            if (read == 0)
            {
                break;
            }

            filled += read;
        }

        return filled;
    }
}
