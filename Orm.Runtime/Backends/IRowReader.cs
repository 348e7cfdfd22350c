namespace Orm.Backends;

/// <summary>
/// Reads the columns of the row that a statement stands on. Each backend implements it as a struct, so that generated
/// materialisers are compiled once per backend, with its reads inlined.
/// </summary>
/// <remarks>
/// Ordinals count from zero. A typed read of NULL, of a value of another type or of one that does not fit raises
/// <see cref="RowReadException"/> (or a type derived from it) that knows the ordinal; whoever knows the entity adds
/// its name, its property and its key with <see cref="RowReadException.Locate"/>.
/// </remarks>
public interface IRowReader
{
    /// <summary>Whether a column is NULL.</summary>
    bool IsNull(int ordinal);

    /// <summary>Reads a truth value.</summary>
    bool GetBoolean(int ordinal);

    /// <summary>Reads an 8-bit signed integer.</summary>
    sbyte GetSByte(int ordinal);

    /// <summary>Reads an 8-bit unsigned integer.</summary>
    byte GetByte(int ordinal);

    /// <summary>Reads a 16-bit signed integer.</summary>
    short GetInt16(int ordinal);

    /// <summary>Reads a 16-bit unsigned integer.</summary>
    ushort GetUInt16(int ordinal);

    /// <summary>Reads a 32-bit signed integer.</summary>
    int GetInt32(int ordinal);

    /// <summary>Reads a 32-bit unsigned integer.</summary>
    uint GetUInt32(int ordinal);

    /// <summary>Reads a 64-bit signed integer.</summary>
    long GetInt64(int ordinal);

    /// <summary>Reads a 64-bit unsigned integer.</summary>
    ulong GetUInt64(int ordinal);

    /// <summary>Reads a character.</summary>
    char GetChar(int ordinal);

    /// <summary>Reads a single-precision number.</summary>
    float GetSingle(int ordinal);

    /// <summary>Reads a double-precision number.</summary>
    double GetDouble(int ordinal);

    /// <summary>Reads an exact decimal.</summary>
    decimal GetDecimal(int ordinal);

    /// <summary>Reads a string.</summary>
    string GetString(int ordinal);

    /// <summary>Reads a byte array.</summary>
    byte[] GetBytes(int ordinal);

    /// <summary>Reads a date and time and gives it a kind.</summary>
    /// <param name="ordinal">The column.</param>
    /// <param name="kind">The kind that the column declares.</param>
    DateTime GetDateTime(int ordinal, DateTimeKind kind);

    /// <summary>Reads an instant; its offset is zero.</summary>
    DateTimeOffset GetDateTimeOffset(int ordinal);

    /// <summary>Reads a date.</summary>
    DateOnly GetDateOnly(int ordinal);

    /// <summary>Reads a time of day.</summary>
    TimeOnly GetTimeOnly(int ordinal);

    /// <summary>Reads a duration.</summary>
    TimeSpan GetTimeSpan(int ordinal);

    /// <summary>Reads a GUID.</summary>
    Guid GetGuid(int ordinal);
}

/// <summary>
/// Makes a result of each row. Generated as a struct or class whose only method is generic over the reader.
/// </summary>
/// <typeparam name="TResult">What a row becomes.</typeparam>
public interface IRowMaterializer<out TResult>
{
    /// <summary>Makes the result of the row that the reader stands on.</summary>
    /// <exception cref="RowReadException">A column cannot be read as the type it should have.</exception>
    TResult Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader;
}
