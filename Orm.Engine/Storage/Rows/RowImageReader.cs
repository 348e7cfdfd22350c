using System.Buffers;
using System.Buffers.Binary;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Rows;

/// <summary>Reads what <see cref="RowImageWriter"/> wrote.</summary>
internal static class RowImageReader
{
    /// <summary>The content, and the pages that hold it.</summary>
    /// <exception cref="DatabaseCorruptException">A page is damaged, or does not hold what it should.</exception>
    internal static (RowImage Image, List<PageId> Pages) Read(IPageStore store, PageId root)
    {
        var run = new ArrayBufferWriter<byte>();
        var chain = new List<PageId>();
        byte[] page = new byte[PageSizes.SmallBytes];
        for (var next = root; !next.IsNone; next = new PageId(BinaryPrimitives.ReadUInt32LittleEndian(page)))
        {
            if (next.Size != PageSize.Small || chain.Contains(next))
            {
                throw Malformed(next);
            }

            store.Read(next, page);
            int length = BinaryPrimitives.ReadInt32LittleEndian(page.AsSpan(4));
            if (length is < 0 or > RowImageWriter.RunBytesPerPage)
            {
                throw Malformed(next);
            }

            chain.Add(next);
            run.Write(page.AsSpan(RowImageWriter.PageHeaderBytes, length));
        }

        return (Parse(new Reader(run.WrittenSpan, root)), chain);
    }

    private static RowImage Parse(Reader reader)
    {
        var image = new RowImage();
        while (!reader.IsAtEnd)
        {
            byte tag = reader.Take(1)[0];
            uint number = reader.Number();
            switch (tag)
            {
                case RowImageWriter.RowTag:
                    byte[] key = reader.Take(reader.Number()).ToArray();
                    byte[] row = reader.Take(reader.Number()).ToArray();
                    image.Tree(number).Set(new StoredRow(key, row, IsGhost: false));
                    break;
                case RowImageWriter.SequenceTag:
                    image.Sequences[number] = BinaryPrimitives.ReadInt64LittleEndian(reader.Take(sizeof(long)));
                    break;
                default:
                    throw reader.Malformed();
            }
        }

        return image;
    }

    private static DatabaseCorruptException Malformed(PageId page) =>
        new("the page file", page.Value, offset: null, "it should be a part of the saved rows, and is not");

    private ref struct Reader(ReadOnlySpan<byte> run, PageId root)
    {
        private ReadOnlySpan<byte> _rest = run;

        internal readonly bool IsAtEnd => _rest.IsEmpty;

        internal readonly DatabaseCorruptException Malformed() => RowImageReader.Malformed(root);

        internal uint Number() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

        internal ReadOnlySpan<byte> Take(uint length)
        {
            if (length > _rest.Length)
            {
                throw Malformed();
            }

            var taken = _rest[..(int)length];
            _rest = _rest[(int)length..];
            return taken;
        }
    }
}
