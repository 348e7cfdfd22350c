using System.Buffers.Binary;
using static Orm.Tests.Engine.Format.PageFileReader;

namespace Orm.Tests.Engine.Format;

/// <summary>
/// A reader of databases that was written from docs/engine/format.md and docs/engine/pages.md, and shares nothing with
/// the engine: what these pages leave out or get wrong shows here.
/// </summary>
internal sealed class DocumentedDatabase
{
    private readonly PageFileReader _pages;
    private readonly TreeReader _trees;
    private readonly LogFileReader _log;
    private readonly Dictionary<uint, ColumnForm[]> _columns = [];
    private readonly SortedDictionary<uint, SortedDictionary<long, byte[]?[]>> _rows = [];
    private readonly Dictionary<uint, IndexForm> _forms = [];
    private readonly Dictionary<ulong, List<(byte[] Records, int Length)>> _chunks = [];
    private (uint Table, long RowId, List<byte> Row)? _put;

    internal DocumentedDatabase(IReadOnlyDictionary<string, byte[]> files, string name)
    {
        _pages = new PageFileReader(files[name]);
        _trees = new TreeReader(_pages);
        _log = new LogFileReader(files, name, _pages.DatabaseId);
        if (_pages.Root != 0)
        {
            ReadDirectory();
        }

        if (_pages.TakeBackFrom != 0)
        {
            TakeBack();
        }

        Replay();
        foreach (var (table, rows) in _rows)
        {
            Tables.Add(table, new(rows.ToDictionary(row => row.Key, row => Texts(row.Value, _columns[table]))));
        }
    }

    /// <summary>The rows of each table by row id: their values as texts, null for NULL.</summary>
    internal SortedDictionary<uint, SortedDictionary<long, string?[]>> Tables { get; } = [];

    /// <summary>The entries of each index.</summary>
    internal SortedDictionary<uint, HashSet<string>> Indexes { get; } = [];

    /// <summary>
    /// The entries that each index has to have: made of the rows as the documentation says. An index of expressions is
    /// not among them.
    /// </summary>
    internal Dictionary<uint, HashSet<string>> Expected() => _forms
        .Where(form => form.Value.Key.Length > 0)
        .ToDictionary(form => form.Key, form => _rows[form.Value.Table]
            .Select(row => Convert.ToHexString(form.Value.Entry(_columns[form.Value.Table], row.Value, row.Key)))
            .ToHashSet());

    /// <summary>The value behind which each sequence goes on.</summary>
    internal SortedDictionary<uint, long> Sequences { get; } = [];

    /// <summary>The kinds of the records that were read.</summary>
    internal SortedSet<int> Kinds { get; } = [];

    private static long RowIdOf(byte[] key) =>
        (long)(BinaryPrimitives.ReadUInt64BigEndian(key.AsSpan(key.Length - 8)) ^ (1UL << 63));

    private void ReadDirectory()
    {
        foreach (var (key, value) in _trees.Entries(_pages.Root))
        {
            uint number = BinaryPrimitives.ReadUInt32BigEndian(key.AsSpan(1));
            if (key[0] == (byte)'S')
            {
                Sequences[number] = BinaryPrimitives.ReadInt64BigEndian(value);
                continue;
            }

            uint root = BinaryPrimitives.ReadUInt32BigEndian(value);
            Define(number, value[4..]);
            if (_rows.TryGetValue(number, out var rows))
            {
                foreach (var (rowId, values) in _trees.Rows(root, _columns[number]))
                {
                    rows.Add(rowId, values);
                }
            }
            else
            {
                Indexes[number].UnionWith(_trees.Entries(root).Select(entry => Convert.ToHexString(entry.Key)));
            }
        }
    }

    private void Define(uint tree, byte[] definition)
    {
        if (definition is [] or [0])
        {
            throw new InvalidDataException("a tree of entries of any kind, which databases of tables do not have");
        }

        if (definition[0] == 2)
        {
            Indexes.TryAdd(tree, []);
            _forms[tree] = IndexForm.Of(definition);
        }
        else if (_rows.TryAdd(tree, []))
        {
            _columns[tree] = [.. definition[3..].Chunk(7).Take(Short(definition, 1)).Select(
                column => new ColumnForm(column[0], (int)Int(column, 1), column[5], column[6] == 1))];
        }
    }

    private void TakeBack()
    {
        foreach (byte[] frame in _log.FramesFrom(_pages.TakeBackFrom))
        {
            NoteKinds(frame);
            var records = new LogRecords(frame, frame.Length);
            if (records.Next() && records.Kind == LogRecords.Checkpoint && records.Number == _pages.Checkpoint
                && Apply(records))
            {
                PutLast();
                return;
            }
        }

        throw new InvalidDataException("what the checkpoint has to take back is missing");
    }

    private void NoteKinds(byte[] frame)
    {
        for (var records = new LogRecords(frame, frame.Length); records.Next();)
        {
            Kinds.Add(records.Kind);
        }
    }

    private void Replay()
    {
        foreach (byte[] frame in _log.FramesFrom(_pages.ReplayFrom))
        {
            NoteKinds(frame);
            var records = new LogRecords(frame, frame.Length);
            while (records.Next())
            {
                switch (records.Kind)
                {
                    case LogRecords.Commit:
                        Commit(frame, records);
                        break;
                    case LogRecords.Chunk:
                        ChunksOf(records.Number, frame).Add((frame, frame.Length));
                        break;
                    case LogRecords.Abort:
                        _chunks.Remove(records.Number);
                        continue;
                    case LogRecords.Sequence:
                        Sequences[records.Tree] = (long)records.Value;
                        continue;
                }

                break;
            }
        }
    }

    private void Commit(byte[] frame, LogRecords records)
    {
        var chunks = records.Number == 0 ? [] : ChunksOf(records.Number, frame);
        _chunks.Remove(records.Number);
        if (records.Value <= _pages.NewestCommit)
        {
            return;
        }

        foreach (var (bytes, length) in chunks)
        {
            var part = new LogRecords(bytes, length);
            part.Next();
            Apply(part);
        }

        Apply(records);
        PutLast();
    }

    // The chunks of a transaction that count, as a frame's KEEP says.
    private List<(byte[] Records, int Length)> ChunksOf(ulong transaction, byte[] frame)
    {
        if (!_chunks.TryGetValue(transaction, out var chunks))
        {
            _chunks.Add(transaction, chunks = []);
        }

        var records = new LogRecords(frame, frame.Length);
        if (records.Next() && records.Next() && records.Kind == LogRecords.Keep)
        {
            chunks.RemoveRange((int)records.Tree, chunks.Count - (int)records.Tree);
            chunks[^1] = (chunks[^1].Records, (int)Math.Min(9 + (long)records.Value, chunks[^1].Records.Length));
        }

        return chunks;
    }

    // Whether a checkpoint's records end here.
    private bool Apply(LogRecords records)
    {
        while (records.Next() && records.Kind != LogRecords.CheckpointEnd)
        {
            if (records.Kind == LogRecords.Extend)
            {
                _put!.Value.Row.AddRange(records.Row);
            }
            else if (records.Kind is LogRecords.Put or LogRecords.Delete)
            {
                PutLast();
                Change(records.Tree, records.Key, records.Kind == LogRecords.Put ? records.Row : null);
            }
        }

        return records.Kind == LogRecords.CheckpointEnd;
    }

    private void Change(uint tree, byte[] key, byte[]? row)
    {
        if (tree == 0)
        {
            ChangeDefinition(BinaryPrimitives.ReadUInt32BigEndian(key), row);
        }
        else if (_rows.TryGetValue(tree, out var rows))
        {
            rows.Remove(RowIdOf(key));
            _put = row is null ? null : (tree, RowIdOf(key), [.. row]);
        }
        else if (Indexes.TryGetValue(tree, out var entries))
        {
            _ = row is null ? entries.Remove(Convert.ToHexString(key)) : entries.Add(Convert.ToHexString(key));
        }
    }

    private void ChangeDefinition(uint tree, byte[]? definition)
    {
        if (definition is not null)
        {
            Define(tree, definition);
            return;
        }

        _rows.Remove(tree);
        _forms.Remove(tree);
        Indexes.Remove(tree);
    }

    // What follows a PUT has shown that its row is whole.
    private void PutLast()
    {
        if (_put is var (table, rowId, row))
        {
            _rows[table][rowId] = InTransit([.. row], _columns[table]);
            _put = null;
        }
    }

    private static string?[] Texts(byte[]?[] row, ColumnForm[] columns) =>
        [.. row.Select((value, i) => value is null ? null : columns[i].Text(value))];

    private static byte[]?[] InTransit(byte[] row, ColumnForm[] columns)
    {
        byte[]?[] values = new byte[]?[columns.Length];
        int field = 8 + ((columns.Length + 7) / 8);
        for (int i = 0; i < columns.Length; i++)
        {
            bool isNull = (row[8 + (i / 8)] >> (i % 8) & 1) != 0;
            var bytes = row.AsSpan(field, columns[i].Width);
            values[i] = isNull ? null : columns[i].IsView ? View(bytes, row) : bytes.ToArray();
            field += columns[i].Width;
        }

        return values;
    }

    private static byte[] View(ReadOnlySpan<byte> view, byte[] row)
    {
        int length = (int)Int(view, 0);
        return length <= 12
            ? view.Slice(4, length).ToArray()
            : row.AsSpan((int)Int(view, 8), length).ToArray();
    }
}
