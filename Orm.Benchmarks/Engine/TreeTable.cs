using System.Runtime.InteropServices;
using System.Text;
using Orm.Engine.Storage;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Benchmarks.Engine;

/// <summary>A table and an index of the engine, used through its internal interface.</summary>
internal sealed class TreeTable : IDisposable
{
    private const long LimitBytes = 400L << 20;
    private static readonly KeyColumn TextKey = KeyColumn.Ascending(SqlType.Text, nullable: false);
    private readonly RowLayout _layout = new(
        [SqlType.Integer, SqlType.Text, SqlType.Double], [false, false, false]);

    private readonly RowWriter _writer;
    private readonly PageFile _file;
    private readonly BufferPool _pool;
    private readonly TableTree _table;
    private readonly TableTree _other;
    private readonly IndexTree _index;

    internal TreeTable(string directory)
    {
        var files = new DiskFileSystem(directory);
        PageFileOpening.Create(files, "trees.db", UInt128.One, new Lsn(1), TimeProvider.System);
        _file = PageFileOpening.Open(files, "trees.db", readOnly: false, new FailureLatch(), TimeProvider.System);
        _pool = new BufferPool(_file, "trees.db", LimitBytes);
        _writer = new RowWriter(_layout);
        var geometry = new LeafGeometry(_layout);
        _table = TableTree.Create(_pool, geometry);
        _other = TableTree.Create(_pool, geometry);
        _index = IndexTree.Create(_pool);
    }

    /// <summary>Builds table and index from sorted input.</summary>
    internal void Build()
    {
        Span<byte> scratch = stackalloc byte[64];
        using var rows = new TableBuild(_table);
        using var entries = new IndexBuild(_index);
        var key = new KeyWriter(scratch);
        for (long id = 0; id < Trees.Rows; id++)
        {
            var row = Row(id);
            rows.Append(id, row);
            key.Clear();
            key.AppendBytes(row.Bytes(1), TextKey);
            key.AppendRowId(id);
            entries.Append(key.Key, []);
        }

        rows.Finish();
        entries.Finish();
        key.Dispose();
        using var checkpoint = _pool.BeginCheckpoint();
        checkpoint.WritePages();
        checkpoint.Complete(new CheckpointAnchor(_table.Root, 0, 0));
    }

    internal void Insert()
    {
        for (long id = 0; id < Trees.Rows; id++)
        {
            _other.Insert(id, Row(id));
        }
    }

    internal long Get(long id)
    {
        var reader = default(RowSum);
        _table.Read(id, ref reader);
        return reader.Sum;
    }

    internal long Range(long id)
    {
        var visitor = default(RangeSum);
        _table.Scan(id, id + Trees.RangeRows - 1, ref visitor);
        return visitor.Sum;
    }

    internal long Sum()
    {
        var visitor = default(ColumnSum);
        _table.Scan(0, long.MaxValue, ref visitor);
        return visitor.Sum;
    }

    internal long Find(long id)
    {
        Span<byte> scratch = stackalloc byte[64];
        Span<byte> text = stackalloc byte[40];
        Encoding.UTF8.GetBytes(Trees.Text(id), text);
        var key = new KeyWriter(scratch);
        key.AppendBytes(text, TextKey);
        var first = default(FirstRowId);
        _index.Scan(key.Key, [], ref first);
        key.Dispose();
        var reader = default(NumberReader);
        _table.Read(first.RowId, ref reader);
        return reader.Number;
    }

    public void Dispose()
    {
        _pool.Dispose();
        _file.Dispose();
    }

    private RowReader Row(long id)
    {
        Span<byte> text = stackalloc byte[40];
        Encoding.UTF8.GetBytes(Trees.Text(id), text);
        _writer.Clear();
        _writer.SetInt32(0, (int)(id % 1000));
        _writer.SetBytes(1, text);
        _writer.SetDouble(2, id / 2.0);
        return new RowReader(_layout, _writer.Finish());
    }

    private static long SumOf(TableLeaf leaf, int position) =>
        MemoryMarshal.Read<int>(leaf.Field(0, position))
        + Encoding.UTF8.GetString(leaf.Value(1, position)).Length
        + (long)MemoryMarshal.Read<double>(leaf.Field(2, position));

    private struct RowSum : IRowReader
    {
        internal long Sum;

        public void Read(TableLeaf leaf, int position, long stamp) => Sum = SumOf(leaf, position);
    }

    private struct NumberReader : IRowReader
    {
        internal long Number;

        public void Read(TableLeaf leaf, int position, long stamp) =>
            Number = MemoryMarshal.Read<int>(leaf.Field(0, position));
    }

    private struct RangeSum : ILeafVisitor
    {
        internal long Sum;

        public bool Visit(TableLeaf leaf, int start, int end, long stamp)
        {
            for (var position = start; position < end; position++)
            {
                Sum += SumOf(leaf, position);
            }

            return true;
        }
    }

    private struct ColumnSum : ILeafVisitor
    {
        internal long Sum;

        public bool Visit(TableLeaf leaf, int start, int end, long stamp)
        {
            foreach (var number in leaf.Column<int>(0)[start..end])
            {
                Sum += number;
            }

            return true;
        }
    }

    private struct FirstRowId : IIndexVisitor
    {
        internal long RowId;

        public bool Visit(SlottedPage page, int start, int end)
        {
            Span<byte> key = stackalloc byte[page.KeyLength(start)];
            page.CopyKey(start, key);
            RowId = KeyReader.RowIdOf(key);
            return false;
        }
    }
}
