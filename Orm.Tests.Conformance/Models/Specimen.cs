namespace Orm.Tests.Conformance.Models;

/// <summary>A value of every type, and of its nullable form.</summary>
[Entity]
public partial class Specimen
{
    public int Id { get; set; }

    public bool Boolean { get; set; }

    public bool? MaybeBoolean { get; set; }

    public sbyte SByte { get; set; }

    public sbyte? MaybeSByte { get; set; }

    public byte Byte { get; set; }

    public byte? MaybeByte { get; set; }

    public short Int16 { get; set; }

    public short? MaybeInt16 { get; set; }

    public ushort UInt16 { get; set; }

    public ushort? MaybeUInt16 { get; set; }

    public int Int32 { get; set; }

    public int? MaybeInt32 { get; set; }

    public uint UInt32 { get; set; }

    public uint? MaybeUInt32 { get; set; }

    public long Int64 { get; set; }

    public long? MaybeInt64 { get; set; }

    public ulong UInt64 { get; set; }

    public ulong? MaybeUInt64 { get; set; }

    public char Char { get; set; }

    public char? MaybeChar { get; set; }

    public float Single { get; set; }

    public float? MaybeSingle { get; set; }

    public double Double { get; set; }

    public double? MaybeDouble { get; set; }

    public decimal Decimal { get; set; }

    public decimal? MaybeDecimal { get; set; }

    public required string String { get; set; }

    public string? MaybeString { get; set; }

    public required byte[] Bytes { get; set; }

    public byte[]? MaybeBytes { get; set; }

    public DateTime DateTime { get; set; }

    public DateTime? MaybeDateTime { get; set; }

    [DateTimeKind(DateTimeKind.Unspecified)]
    public DateTime WallClock { get; set; }

    public DateTimeOffset DateTimeOffset { get; set; }

    public DateTimeOffset? MaybeDateTimeOffset { get; set; }

    public DateOnly DateOnly { get; set; }

    public DateOnly? MaybeDateOnly { get; set; }

    public TimeOnly TimeOnly { get; set; }

    public TimeOnly? MaybeTimeOnly { get; set; }

    public TimeSpan TimeSpan { get; set; }

    public TimeSpan? MaybeTimeSpan { get; set; }

    public Guid Guid { get; set; }

    public Guid? MaybeGuid { get; set; }

    public Weekday Weekday { get; set; }

    public Weekday? MaybeWeekday { get; set; }

    [StoredAsText]
    public Weekday NamedWeekday { get; set; }

    [StoredAsText]
    public Weekday? MaybeNamedWeekday { get; set; }

    /// <summary>A combination of flags.</summary>
    public Access Access { get; set; }

    /// <summary>A time at an edge of the calendar.</summary>
    public DateTime EdgeOfTime { get; set; }

    /// <summary>A second number that is null in other rows, for truth tables of two operands.</summary>
    public int? OtherInt32 { get; set; }

    /// <summary>A second text that is null in other rows.</summary>
    public string? OtherString { get; set; }

    /// <summary>A second truth value that is null in other rows.</summary>
    public bool? OtherBoolean { get; set; }
}

public enum Weekday
{
    None,
    Monday,
    Tuesday,
    Sunday = 7,
}

[Flags]
public enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
    Delete = 4,
    All = 7,
}
