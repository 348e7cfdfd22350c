using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>Gives the rows of a vector operator to operators on rows.</summary>
internal sealed class RowsOfVectors(VectorOperator source) : Operator(source.Types.Length)
{
    private Chunk? _chunk;
    private int _next;

    internal override void Open()
    {
        source.Open();
        _chunk = null;
        _next = 0;
    }

    internal override bool Next(Batch batch)
    {
        batch.Begin();
        long texts = 0;
        while (!batch.IsFull && texts < Chunk.EnoughTexts)
        {
            if (_next >= (_chunk?.Count ?? 0))
            {
                _chunk = source.Next();
                _next = 0;
                if (_chunk is null)
                {
                    batch.IsLast = true;
                    break;
                }
            }

            Span<SqlValue> row = batch.Next;
            for (int i = 0; i < row.Length; i++)
            {
                ColumnVector column = _chunk!.Columns[i];
                row[i] = column.Value(_next);
                texts += column.Form == VectorForm.Texts && !row[i].IsNull ? column.Texts[_next].Length : 0;
            }

            _next++;
            batch.Add();
        }

        RowsGiven += batch.Count;
        return batch.Count > 0;
    }
}

/// <summary>Gives the rows of an operator on rows as chunks.</summary>
internal sealed class VectorsOfRows(Operator source, VectorType[] types) : VectorOperator(types)
{
    private readonly OperatorReader _reader = new(source);
    private readonly Chunk _output = new(types);
    private bool _ended;

    internal override void Open()
    {
        _reader.Open();
        _ended = false;
    }

    internal override Chunk? Next()
    {
        _output.Clear();
        while (!_ended && _output.Count < ColumnVector.Capacity && _output.Texts.Bytes < Chunk.EnoughTexts)
        {
            _ended = !_reader.Read();
            if (_ended)
            {
                break;
            }

            ReadOnlySpan<SqlValue> row = _reader.Current;
            for (int i = 0; i < row.Length; i++)
            {
                _output.Columns[i].Set(_output.Count, row[i], _output.Texts);
            }

            _output.Count++;
        }

        return _output.Count == 0 ? null : _output;
    }
}
