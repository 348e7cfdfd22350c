using System.Globalization;
using System.Text.Json;
using Orm.Backends;
using Orm.Linq.Sql.Dialects;
using Orm.Model;

namespace Orm.Loading.Batches;

/// <summary>
/// One column of a key in the form in which it travels: a number, or the text that the column stores. Numbers with a
/// fraction are text, because reading one from JSON can be off by the last bit, and bytes are hexadecimal digits.
/// </summary>
internal struct KeyPart : IParameterBinder
{
    /// <summary>Whether the column is NULL.</summary>
    internal readonly bool IsNull => !IsNumber && Text is null;

    /// <summary>Whether it is what a property holds that nobody set: null, zero, no letters, an empty GUID.</summary>
    internal readonly bool IsDefault => IsNumber
        ? Number == 0
        : Text is null or "" || (Guid.TryParseExact(Text, "D", out var guid) && guid == Guid.Empty);

    internal bool IsNumber { get; private set; }

    internal long Number { get; private set; }

    internal string? Text { get; private set; }

    /// <summary>The column of an entity, through the property's conversion where it has one.</summary>
    internal static KeyPart Of<TEntity>(EntityModel<TEntity> model, TEntity entity, int column)
        where TEntity : class
    {
        var part = default(KeyPart);
        model.BindColumn(entity, column, ref part, 0);
        return part;
    }

    /// <summary>The column of a row.</summary>
    internal static KeyPart Of<TRow>(ref TRow row, KeyColumn column)
        where TRow : struct, IRowReader
    {
        var part = default(KeyPart);
        var (ordinal, kind, dateTimeKind) = column;
        if (row.IsNull(ordinal))
        {
            return part;
        }

        switch (kind)
        {
            case ScalarKind.Int32:
                part.BindInt64(0, row.GetInt32(ordinal));
                break;
            case ScalarKind.Int64:
                part.BindInt64(0, row.GetInt64(ordinal));
                break;
            case ScalarKind.String:
                part.BindString(0, row.GetString(ordinal));
                break;
            default:
                var value = ScalarReading.Read(ref row, ordinal, kind, dateTimeKind);
                ScalarBinding.BindBoxed(ref part, 0, kind, dateTimeKind, value);
                break;
        }

        return part;
    }

    internal readonly void Write(Utf8JsonWriter json)
    {
        if (IsNumber)
        {
            json.WriteNumberValue(Number);
        }
        else
        {
            // Without a text it is a null, which equals no key.
            json.WriteStringValue(Text);
        }
    }

    public void BindNull(int ordinal)
    {
        IsNumber = false;
        Text = null;
    }

    public void BindBoolean(int ordinal, bool value) => BindInt64(ordinal, value ? 1 : 0);

    public void BindInt64(int ordinal, long value)
    {
        IsNumber = true;
        Number = value;
    }

    public void BindUInt64(int ordinal, ulong value) => BindInt64(ordinal, unchecked((long)value));

    public void BindChar(int ordinal, char value) => Text = value.ToString();

    public void BindSingle(int ordinal, float value) => BindDouble(ordinal, value);

    public void BindDouble(int ordinal, double value) => Text = value.ToString("R", CultureInfo.InvariantCulture);

    public void BindDecimal(int ordinal, decimal value) => Text = SqliteDecimal.Canonical(value);

    public void BindString(int ordinal, string? value) => Text = value;

    public void BindBytes(int ordinal, byte[]? value) => Text = value is null ? null : Convert.ToHexString(value);

    public void BindDateTime(int ordinal, DateTime value, DateTimeKind kind) => Text = Time(value);

    public void BindDateTimeOffset(int ordinal, DateTimeOffset value) => Text = Time(value.UtcDateTime) + "+00:00";

    public void BindDateOnly(int ordinal, DateOnly value)
        => Text = value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public void BindTimeOnly(int ordinal, TimeOnly value)
        => Text = value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    public void BindTimeSpan(int ordinal, TimeSpan value) => BindInt64(ordinal, value.Ticks);

    public void BindGuid(int ordinal, Guid value)
        => Text = value.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant();

    private static string Time(DateTime value)
        => value.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
