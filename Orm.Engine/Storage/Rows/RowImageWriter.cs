using System.Buffers;
using System.Buffers.Binary;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Rows;

/// <summary>
/// The saved form of a <see cref="MemoryRowStore"/>: one run of bytes, cut into a chain of small pages.
/// <code>
/// page:  0  4  page id of the next page of the chain, or 0
///        4  4  how many bytes of the run this page holds
///        8  -  those bytes
/// run:   a tag byte, then  1: tree (4), key length (4), key, row length (4), row
///                          2: sequence (4), high-water mark (8)
/// </code>
/// Ghosts are not saved: nobody who could see the deleted row lives on after an opening.
/// </summary>
internal static class RowImageWriter
{
    internal const byte RowTag = 1;
    internal const byte SequenceTag = 2;
    internal const int PageHeaderBytes = 8;
    internal const int RunBytesPerPage = PageSizes.SmallBytes - PageHeaderBytes;

    internal static int PagesFor(int runBytes) => (runBytes + RunBytesPerPage - 1) / RunBytesPerPage;

    /// <summary>The run of bytes.</summary>
    internal static byte[] Serialize(RowImage image)
    {
        var run = new ArrayBufferWriter<byte>();
        foreach (var (tree, rows) in image.Trees)
        {
            foreach (var row in rows.All)
            {
                if (!row.IsGhost)
                {
                    run.Write([RowTag]);
                    WriteNumber(run, tree);
                    WriteBytes(run, row.Key);
                    WriteBytes(run, row.Row);
                }
            }
        }

        foreach (var (sequence, highWater) in image.Sequences)
        {
            run.Write([SequenceTag]);
            WriteNumber(run, sequence);
            BinaryPrimitives.WriteInt64LittleEndian(run.GetSpan(sizeof(long)), highWater);
            run.Advance(sizeof(long));
        }

        return run.WrittenSpan.ToArray();
    }

    /// <summary>Fills one page of the chain.</summary>
    internal static void FillPage(Span<byte> page, ReadOnlySpan<byte> part, PageId next)
    {
        page.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(page, next.Value);
        BinaryPrimitives.WriteInt32LittleEndian(page[4..], part.Length);
        part.CopyTo(page[PageHeaderBytes..]);
    }

    private static void WriteNumber(ArrayBufferWriter<byte> run, uint number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(run.GetSpan(sizeof(uint)), number);
        run.Advance(sizeof(uint));
    }

    private static void WriteBytes(ArrayBufferWriter<byte> run, byte[] bytes)
    {
        WriteNumber(run, (uint)bytes.Length);
        run.Write(bytes);
    }
}
