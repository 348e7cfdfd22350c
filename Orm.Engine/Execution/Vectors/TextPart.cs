using System.Text;

namespace Orm.Engine.Execution.Vectors;

/// <summary>SUBSTRING with constant places, of texts whose characters are bytes; the row evaluator takes the
/// others.</summary>
/// <param name="operand">The texts.</param>
/// <param name="start">The characters before the part.</param>
/// <param name="length">How many characters it has at most.</param>
/// <param name="type">The type of the result.</param>
/// <param name="fallback">Computes texts with other characters.</param>
internal sealed class TextPart(
    VectorExpression operand, int start, int length, VectorType type, RowExpression fallback)
    : KernelExpression(type, fallback)
{
    protected override unsafe bool TryCompute(Chunk chunk, in Selection rows)
    {
        ColumnVector values = operand.Evaluate(chunk, rows);
        if (values.Form != VectorForm.Texts)
        {
            return false;
        }

        Result.AddNulls(values);
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            if (values.IsNull(row))
            {
                continue;
            }

            ReadOnlySpan<byte> text = TextRef.Bytes(in values.Texts[row]);
            int from = Math.Min(start, text.Length);
            int to = from + Math.Min(length, text.Length - from);
            if (!Ascii.IsValid(text[..to]))
            {
                return false;
            }

            // A long part is referred to where it lies in the whole, which stays as long as the operand does.
            fixed (byte* at = text)
            {
                Result.Texts[row] = to - from <= TextRef.MaxInline
                    ? TextRef.Inline(text[from..to])
                    : TextRef.At(at + from, to - from);
            }
        }

        return true;
    }
}
