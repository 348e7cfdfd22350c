using Orm.Backends;

namespace Orm.Tests.Generator.Behavior;

/// <summary>Takes parameters into a list, as the values that it was given; integers as <see cref="long"/>.</summary>
internal readonly struct ArrayBinder() : IParameterBinder
{
    private readonly SortedList<int, object?> _values = [];

    internal IReadOnlyList<object?> Values => [.. _values.Values];

    /// <summary>The value of one parameter.</summary>
    internal object? this[int ordinal] => _values[ordinal];

    public void BindNull(int ordinal) => _values.Add(ordinal, null);

    public void BindBoolean(int ordinal, bool value) => _values.Add(ordinal, value);

    public void BindInt64(int ordinal, long value) => _values.Add(ordinal, value);

    public void BindUInt64(int ordinal, ulong value) => _values.Add(ordinal, value);

    public void BindChar(int ordinal, char value) => _values.Add(ordinal, value);

    public void BindSingle(int ordinal, float value) => _values.Add(ordinal, value);

    public void BindDouble(int ordinal, double value)
    {
        if (double.IsNaN(value))
        {
            throw new ValueNotStorableException(ordinal, "is not a number.");
        }

        _values.Add(ordinal, value);
    }

    public void BindDecimal(int ordinal, decimal value) => _values.Add(ordinal, value);

    public void BindString(int ordinal, string? value) => _values.Add(ordinal, value);

    public void BindBytes(int ordinal, byte[]? value) => _values.Add(ordinal, value);

    public void BindDateTime(int ordinal, DateTime value, DateTimeKind kind)
    {
        if (value.Kind != kind)
        {
            throw new ValueNotStorableException(ordinal, $"is {value.Kind}, and its column holds {kind}.");
        }

        _values.Add(ordinal, value);
    }

    public void BindDateTimeOffset(int ordinal, DateTimeOffset value) => _values.Add(ordinal, value);

    public void BindDateOnly(int ordinal, DateOnly value) => _values.Add(ordinal, value);

    public void BindTimeOnly(int ordinal, TimeOnly value) => _values.Add(ordinal, value);

    public void BindTimeSpan(int ordinal, TimeSpan value) => _values.Add(ordinal, value);

    public void BindGuid(int ordinal, Guid value) => _values.Add(ordinal, value);
}
