namespace Orm.Tests.Generator.Entities;

public enum Tiny : sbyte
{
    Least = sbyte.MinValue,
    Zero = 0,
}

public enum Huge : ulong
{
    Zero = 0,
    Most = ulong.MaxValue,
}

/// <summary>Two names of one value, one that is a keyword, and one that is on its way out.</summary>
public enum State
{
    Draft,
    Published,
    Live = Published,
    @default,

    [Obsolete("Use Draft.")]
    Hidden,
}

public readonly record struct Slug(string Text);

public readonly record struct Celsius(double Degrees);

public sealed class SlugConverter : IConverter<Slug, string>
{
    public string ToColumn(Slug value) => value.Text;

    public Slug FromColumn(string column) => new(column);
}

/// <summary>Implemented explicitly, so that it can only be called through the interface.</summary>
public sealed class CelsiusConverter : IConverter<Celsius, double>
{
    double IConverter<Celsius, double>.ToColumn(Celsius value) => value.Degrees;

    Celsius IConverter<Celsius, double>.FromColumn(double column) => new(column);
}

/// <summary>A list that changes in place, which only its column form shows.</summary>
public sealed class TagsConverter : IConverter<List<string>, string>
{
    public string ToColumn(List<string> value) => string.Join(',', value);

    public List<string> FromColumn(string column) => [.. column.Split(',', StringSplitOptions.RemoveEmptyEntries)];
}

public readonly struct PointsConverter : IConverter<int[], byte[]>
{
    public byte[] ToColumn(int[] value) => [.. value.Select(point => (byte)point)];

    public int[] FromColumn(byte[] column) => [.. column.Select(point => (int)point)];
}

/// <summary>Enums and converted types.</summary>
[Entity]
public partial class Converted
{
    public long Id { get; set; }

    public DayOfWeek Day { get; set; }

    public DayOfWeek? NullableDay { get; set; }

    public Tiny Tiny { get; set; }

    public Huge Huge { get; set; }

    public Huge? NullableHuge { get; set; }

    [StoredAsText]
    public State State { get; set; }

    [StoredAsText]
    public State? NullableState { get; set; }

    [Converter<SlugConverter>]
    public Slug Slug { get; set; }

    [Converter<SlugConverter>]
    public Slug? NullableSlug { get; set; }

    [Converter<CelsiusConverter>]
    public Celsius Temperature { get; set; }

    [Converter<CelsiusConverter>]
    public Celsius? NullableTemperature { get; set; }

    [Converter<TagsConverter>]
    public List<string> Tags { get; set; } = [];

    [Converter<TagsConverter>]
    public List<string>? NullableTags { get; set; }

    [Converter<PointsConverter>]
    public int[] Points { get; set; } = [];

    [Converter<PointsConverter>]
    public int[]? NullablePoints { get; set; }
}
