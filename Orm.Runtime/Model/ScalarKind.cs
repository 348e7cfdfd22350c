namespace Orm.Model;

/// <summary>
/// The types that a column can have, named for the C# type whose meaning they keep. Every backend stores each of them
/// without loss, or says which values it refuses.
/// </summary>
public enum ScalarKind
{
    /// <summary><see cref="bool"/>.</summary>
    Boolean,

    /// <summary><see cref="sbyte"/>.</summary>
    SByte,

    /// <summary><see cref="byte"/>.</summary>
    Byte,

    /// <summary><see cref="short"/>.</summary>
    Int16,

    /// <summary><see cref="ushort"/>.</summary>
    UInt16,

    /// <summary><see cref="int"/>.</summary>
    Int32,

    /// <summary><see cref="uint"/>.</summary>
    UInt32,

    /// <summary><see cref="long"/>.</summary>
    Int64,

    /// <summary><see cref="ulong"/>.</summary>
    UInt64,

    /// <summary><see cref="char"/>: one UTF-16 code unit that is not a surrogate.</summary>
    Char,

    /// <summary><see cref="float"/>; NaN is refused where a backend cannot store it.</summary>
    Single,

    /// <summary><see cref="double"/>; NaN is refused where a backend cannot store it.</summary>
    Double,

    /// <summary><see cref="decimal"/>, exact; trailing zeros behind the point are not kept.</summary>
    Decimal,

    /// <summary><see cref="string"/>, compared by code point.</summary>
    String,

    /// <summary>A <see cref="byte"/> array.</summary>
    Bytes,

    /// <summary><see cref="System.DateTime"/> to 100 ns, of the one kind that its column declares.</summary>
    DateTime,

    /// <summary><see cref="System.DateTimeOffset"/>: the instant is kept, the offset comes back as zero.</summary>
    DateTimeOffset,

    /// <summary><see cref="System.DateOnly"/>.</summary>
    DateOnly,

    /// <summary><see cref="System.TimeOnly"/> to 100 ns.</summary>
    TimeOnly,

    /// <summary><see cref="System.TimeSpan"/> to 100 ns.</summary>
    TimeSpan,

    /// <summary><see cref="System.Guid"/>.</summary>
    Guid,
}
