using System.Runtime.CompilerServices;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>The keys of the rows of one side of a merge join.</summary>
/// <param name="expressions">What they are computed by.</param>
/// <param name="types">The types under which both sides are compared.</param>
internal sealed class MergeKeys(VectorExpression[] expressions, VectorType[] types)
{
    private readonly ColumnVector[] _columns = new ColumnVector[expressions.Length];
    private readonly VectorForm[] _forms = [.. types.Select(type => type.KeptForm)];

    /// <summary>Whether a row may have a key that is NULL.</summary>
    internal bool MayBeNull { get; private set; }

    /// <summary>The only key, where it is a number without NULLs that is compared as it is; else null.</summary>
    internal long[]? Integers =>
        _columns.Length == 1 && _forms[0] == VectorForm.Integers && !MayBeNull ? _columns[0].Integers : null;

    internal void Compute(Chunk chunk)
    {
        MayBeNull = false;
        for (int i = 0; i < _columns.Length; i++)
        {
            _columns[i] = expressions[i].Evaluate(chunk, Selection.All(chunk.Count));
            MayBeNull |= _columns[i].HasNulls;
        }
    }

    /// <summary>Takes over the key of one row, of a chunk that will be used for something else.</summary>
    internal void Keep(MergeKeys other, int row, Chunk room)
    {
        room.Clear();
        var source = new Chunk(other._columns);
        for (int i = 0; i < _columns.Length; i++)
        {
            _columns[i] = room.Columns[i];
            _columns[i].CopyRow(source, i, row, 0, room.Texts);
        }
    }

    internal bool IsNull(int row)
    {
        foreach (ColumnVector column in _columns.AsSpan(0, MayBeNull ? _columns.Length : 0))
        {
            if (column.IsNull(row))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Compares keys as a sort does; none of them is NULL.</summary>
    internal int Compare(int row, MergeKeys other, int otherRow)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            ColumnVector left = _columns[i];
            ColumnVector right = other._columns[i];
            int result = _forms[i] switch
            {
                VectorForm.Integers => left.Integers[row].CompareTo(right.Integers[otherRow]),
                VectorForm.Doubles => Compare(left.Doubles[row], right.Doubles[otherRow]),
                VectorForm.Texts => TextRef.Compare(in left.Texts[row], in right.Texts[otherRow]),
                _ => SqlValue.Compare(left.Value(row), right.Value(otherRow)),
            };
            if (result != 0)
            {
                return result;
            }
        }

        return 0;
    }

    /// <summary>Whether the row has the key of another one; NULL is equal to nothing.</summary>
    internal bool IsEqual(int row, MergeKeys other, int otherRow) =>
        !IsNull(row) && Compare(row, other, otherRow) == 0;

    /// <summary>What is no number is the largest, and equal to itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Compare(double left, double right) =>
        left < right ? -1
        : left > right ? 1
        : left == right ? 0
        : double.IsNaN(left).CompareTo(double.IsNaN(right));
}
