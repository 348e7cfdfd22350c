using System.Buffers.Binary;
using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Orm.Engine.Data;
using Orm.Engine.Functions;
using Orm.Engine.Planning;
using Orm.Engine.Types;

namespace Orm.Engine;

// Values and metadata.
public sealed partial class EngineDataReader
{
    // Of the row that the reader is at.
    private string? _chars;
    private int _charsOrdinal;

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal)
    {
        RequireValue(ordinal);
        return _rows.IsNull(ordinal);
    }

    /// <inheritdoc/>
    public override object GetValue(int ordinal)
    {
        RequireValue(ordinal);
        return _rows.KindOf(ordinal) switch
        {
            SqlTypeKind.Text => Encoding.UTF8.GetString(_rows.Bytes(ordinal)),
            SqlTypeKind.Blob => _rows.Bytes(ordinal).ToArray(),
            _ => ClrValues.FromSql(_rows.Value(ordinal)),
        };
    }

    /// <inheritdoc/>
    public override int GetValues(object[] values)
    {
        int count = Math.Min(values.Length, FieldCount);
        for (int i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => Converted(ordinal, SqlType.Boolean).AsBoolean();

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => checked((byte)GetInt64(ordinal));

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => (short)Converted(ordinal, SqlType.SmallInt).AsInt64();

    /// <inheritdoc/>
    public override int GetInt32(int ordinal)
    {
        RequireValue(ordinal);
        return _rows.TryField(ordinal, SqlTypeKind.Integer, out var field)
            ? BinaryPrimitives.ReadInt32LittleEndian(field)
            : (int)Converted(ordinal, SqlType.Integer).AsInt64();
    }

    /// <inheritdoc/>
    public override long GetInt64(int ordinal)
    {
        RequireValue(ordinal);
        if (_rows.TryField(ordinal, SqlTypeKind.BigInt, out var field))
        {
            return BinaryPrimitives.ReadInt64LittleEndian(field);
        }

        SqlValue value = Current(ordinal);
        return value.Kind == SqlTypeKind.BigInt ? value.Int64Unchecked : Converted(ordinal, SqlType.BigInt).AsInt64();
    }

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => (float)GetDouble(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal)
    {
        RequireValue(ordinal);
        return _rows.TryField(ordinal, SqlTypeKind.Double, out var field)
            ? BinaryPrimitives.ReadDoubleLittleEndian(field)
            : Converted(ordinal, SqlType.Double).AsDouble();
    }

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) =>
        Converted(ordinal, new SqlType(SqlTypeKind.Decimal)).AsDecimal().ToDecimal();

    /// <inheritdoc/>
    public override string GetString(int ordinal)
    {
        RequireValue(ordinal);
        return _rows.KindOf(ordinal) == SqlTypeKind.Text
            ? Encoding.UTF8.GetString(_rows.Bytes(ordinal))
            : ValueText.Format(Required(ordinal));
    }

    /// <inheritdoc/>
    public override char GetChar(int ordinal)
    {
        string text = GetString(ordinal);
        return text.Length == 1 ? text[0] : throw new InvalidCastException("The text is not one character long.");
    }

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => Converted(ordinal, SqlType.Uuid).AsUuid();

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => ClrValues.ToDateTime(Required(ordinal));

    /// <inheritdoc/>
    public override T GetFieldValue<T>(int ordinal)
    {
        if (IsDBNull(ordinal))
        {
            return default(T) is null
                && (typeof(T) == typeof(object) || Nullable.GetUnderlyingType(typeof(T)) is not null)
                ? (typeof(T) == typeof(object) ? (T)(object)DBNull.Value : default!)
                : throw Null(ordinal);
        }

        return FieldValue(ordinal, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)) is T value
            ? value
            : throw new InvalidCastException(
                $"'{GetName(ordinal)}' is {_rows.Columns[ordinal].Type}: it cannot be read as {typeof(T).Name}.");
    }

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        Copy(BytesOf(ordinal), dataOffset, buffer.AsSpan(), buffer is null, bufferOffset, length);

    /// <summary>The bytes of a value, which the stream keeps when the reader goes on.</summary>
    /// <param name="ordinal">The column.</param>
    /// <exception cref="InvalidCastException">The value is NULL.</exception>
    public override Stream GetStream(int ordinal) => new MemoryStream(BytesOf(ordinal).ToArray(), writable: false);

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        Copy(CharsOf(ordinal).AsSpan(), dataOffset, buffer.AsSpan(), buffer is null, bufferOffset, length);

    /// <inheritdoc/>
    public override string GetName(int ordinal) => _rows.Columns[ordinal].Name;

    /// <inheritdoc/>
    public override int GetOrdinal(string name)
    {
        PlanColumn[] columns = _rows.Columns;
        int index = Array.FindIndex(columns, column => column.Name == name);
        index = index >= 0 ? index : Array.FindIndex(
            columns, column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index : throw new ArgumentOutOfRangeException(
            nameof(name), name, "There is no column of this name.");
    }

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => _rows.Columns[ordinal].Type.ToString();

    /// <inheritdoc/>
    [return: DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override Type GetFieldType(int ordinal) => ClrValues.TypeOf(_rows.Columns[ordinal].Type);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    // Where they lie: who reads a long value in parts does not copy all of it for each.
    private ReadOnlySpan<byte> BytesOf(int ordinal)
    {
        RequireValue(ordinal);
        return new SqlType(_rows.KindOf(ordinal)).IsVariable ? _rows.Bytes(ordinal) : Required(ordinal).AsBytes();
    }

    private SqlValue Required(int ordinal)
    {
        SqlValue value = Current(ordinal);
        return value.IsNull ? throw Null(ordinal) : value;
    }

    private InvalidCastException Null(int ordinal) =>
        new($"'{GetName(ordinal)}' is NULL: ask IsDBNull first.");

    private SqlValue Converted(int ordinal, SqlType type)
    {
        SqlValue value = Required(ordinal);
        return value.Kind == type.Kind ? value : Conversion.Convert(value, type);
    }

    private object FieldValue(int ordinal, Type type) =>
        TimeValue(ordinal, type) ?? Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => GetBoolean(ordinal),
            TypeCode.Byte => GetByte(ordinal),
            TypeCode.SByte => checked((sbyte)GetInt64(ordinal)),
            TypeCode.Int16 => GetInt16(ordinal),
            TypeCode.UInt16 => checked((ushort)GetInt64(ordinal)),
            TypeCode.Int32 => GetInt32(ordinal),
            TypeCode.UInt32 => checked((uint)GetInt64(ordinal)),
            TypeCode.Int64 => GetInt64(ordinal),
            TypeCode.UInt64 => checked((ulong)GetDecimal(ordinal)),
            TypeCode.Single => GetFloat(ordinal),
            TypeCode.Double => GetDouble(ordinal),
            TypeCode.Decimal => GetDecimal(ordinal),
            TypeCode.Char => GetChar(ordinal),
            TypeCode.String => GetString(ordinal),
            TypeCode.DateTime => GetDateTime(ordinal),
            _ => type == typeof(Guid) ? GetGuid(ordinal) : GetValue(ordinal),
        };

    /// <summary>The value as one of the types that .NET has for times; null when another type is asked for.</summary>
    private object? TimeValue(int ordinal, Type type)
    {
        if (type == typeof(DateOnly))
        {
            return DateOnly.FromDateTime(ClrValues.ToDateTime(Current(ordinal)));
        }

        if (type == typeof(TimeOnly))
        {
            return TimeOnly.FromTimeSpan(ClrValues.ToTimeSpan(Converted(ordinal, SqlType.Time)));
        }

        if (type == typeof(TimeSpan))
        {
            return ClrValues.ToTimeSpan(Current(ordinal));
        }

        return type == typeof(DateTimeOffset)
            ? new DateTimeOffset(DateTime.SpecifyKind(ClrValues.ToDateTime(Current(ordinal)), DateTimeKind.Utc))
            : null;
    }

    // A long text is read in parts, and decoded once for all of them.
    private string CharsOf(int ordinal)
    {
        RequireValue(ordinal);
        if (_chars is not { } chars || _charsOrdinal != ordinal)
        {
            (_chars, _charsOrdinal) = (chars = GetString(ordinal), ordinal);
        }

        return chars;
    }

    private static long Copy<T>(
        ReadOnlySpan<T> source, long offset, Span<T> buffer, bool measures, int bufferOffset, int length)
    {
        if (measures)
        {
            return source.Length;
        }

        int start = (int)Math.Min(offset, source.Length);
        int count = Math.Min(Math.Min(length, source.Length - start), buffer.Length - bufferOffset);
        source.Slice(start, count).CopyTo(buffer[bufferOffset..]);
        return count;
    }
}
