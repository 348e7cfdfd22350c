using Orm.Engine.Types;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>Keeps some of the rows that pass by, each with the same chance (Vitter's algorithm R).</summary>
/// <param name="layout">The rows' layout.</param>
/// <param name="random">Which rows are kept.</param>
internal sealed class SampleCollector(RowLayout layout, Random random)
{
    internal const int MostRows = 10_000;
    private const int MostBytes = 8 * 1024 * 1024;

    // Conditions look at the beginning of a text; a sample of whole documents would not fit in memory.
    private const int MostBytesOfValue = 1024;

    private readonly List<byte[]> _rows = [];
    private readonly RowWriter _writer = new(layout);
    private long _seen;

    internal void Add(RowReader row)
    {
        _seen++;
        if (_rows.Count < MostRows)
        {
            _rows.Add(Copy(row));
        }
        else if (random.NextInt64(_seen) is < MostRows and var place)
        {
            _rows[(int)place] = Copy(row);
        }
    }

    internal TableSample Finish()
    {
        byte[][] rows = [.. _rows];
        random.Shuffle(rows);
        int count = 0;
        for (int total = 0; count < rows.Length && total + rows[count].Length <= MostBytes; count++)
        {
            total += rows[count].Length;
        }

        return new TableSample(layout, [.. rows.Take(count).SelectMany(row => row)]);
    }

    private byte[] Copy(RowReader row)
    {
        _writer.Clear();
        for (int i = 0; i < layout.ColumnCount; i++)
        {
            if (!row.IsNull(i) && layout.Types[i].IsVariable)
            {
                _writer.SetBytes(i, Cut(row.Bytes(i), layout.Types[i].IsCharacter));
            }
            else
            {
                _writer.CopyFrom(i, row);
            }
        }

        return _writer.Finish().ToArray();
    }

    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> value, bool isText)
    {
        if (value.Length <= MostBytesOfValue)
        {
            return value;
        }

        int length = MostBytesOfValue;
        while (isText && (value[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return value[..length];
    }
}
