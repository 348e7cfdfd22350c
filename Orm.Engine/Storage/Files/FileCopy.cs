namespace Orm.Engine.Storage.Files;

/// <summary>Copies parts of files from one directory to another.</summary>
internal static class FileCopy
{
    private const int PieceBytes = 1024 * 1024;
    private const string ProvisionalSuffix = "-copy";

    /// <summary>
    /// Copies the beginning of a file. The copy bears its name only once it is whole and durable; the name itself is
    /// durable after the next <see cref="IFileSystem.FlushDirectory"/>.
    /// </summary>
    internal static void Copy(IFileSystem from, IFileSystem to, string name, long length)
    {
        string provisional = name + ProvisionalSuffix;
        if (to.Exists(provisional))
        {
            to.Delete(provisional);
        }

        using (var source = from.Open(name, readOnly: true))
        using (var target = to.Create(provisional, length))
        {
            byte[] bytes = new byte[(int)Math.Min(PieceBytes, Math.Max(length, 1))];
            for (long done = 0; done < length;)
            {
                var piece = bytes.AsSpan(0, (int)Math.Min(bytes.Length, length - done));
                source.ReadExactly(done, piece);
                target.Write(done, piece);
                done += piece.Length;
            }

            target.Flush();
        }

        to.Rename(provisional, name);
    }
}
