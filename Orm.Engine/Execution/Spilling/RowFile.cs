using Orm.Engine.Types;

namespace Orm.Engine.Execution.Spilling;

/// <summary>Rows in a temporary file, value by value, in the order in which they were added.</summary>
/// <param name="width">The values of a row.</param>
/// <param name="area">The file.</param>
internal sealed class RowFile(int width, SpillArea area)
{
    private readonly ExtentFile _file = new(area);

    internal void Add(ReadOnlySpan<SqlValue> row)
    {
        foreach (ref readonly SqlValue value in row)
        {
            value.Store(_file.Buffer.Take(value.StoredBytes));
        }

        _file.EndPiece();
    }

    /// <summary>Writes what is in memory yet. Nothing is added any more.</summary>
    internal void Complete() => _file.Complete();

    /// <summary>Begins with the first row.</summary>
    internal RowFileReader Read() => new(width, _file.Read());
}

/// <summary>Reads rows back.</summary>
internal sealed class RowFileReader(int width, ExtentReader file)
{
    private readonly SqlValue[] _row = new SqlValue[width];

    /// <summary>The row; valid until the next one is read.</summary>
    internal ReadOnlySpan<SqlValue> Current => _row;

    internal bool Read()
    {
        if (!file.HasMore())
        {
            return false;
        }

        for (int i = 0; i < width; i++)
        {
            _row[i] = SqlValue.Load(file.Rest, out int bytes);
            file.Skip(bytes);
        }

        return true;
    }
}
