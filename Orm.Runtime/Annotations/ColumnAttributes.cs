using System.Diagnostics.CodeAnalysis;

namespace Orm;

/// <summary>No two rows may have the same value in this column.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UniqueAttribute : Attribute;

/// <summary>
/// Marks the optimistic concurrency column: an <see cref="int"/> or <see cref="long"/> that every update increments
/// and checks. An update or delete of a row whose version has moved raises <see cref="ConcurrencyException"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class VersionAttribute : Attribute;

/// <summary>Stores an enum by the names of its members instead of by their numbers.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class StoredAsTextAttribute : Attribute;

/// <summary>
/// Says which <see cref="DateTime.Kind"/> the column holds. Without it a column holds
/// <see cref="DateTimeKind.Utc"/>. Values of any other kind are refused when they are written, because a database
/// stores no kind and the same text would mean another instant elsewhere.
/// </summary>
/// <param name="kind">
/// <see cref="DateTimeKind.Utc"/> or <see cref="DateTimeKind.Unspecified"/> (wall-clock time).
/// <see cref="DateTimeKind.Local"/> is refused at compile time: it differs from machine to machine.
/// </param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DateTimeKindAttribute(DateTimeKind kind) : Attribute
{
    /// <summary>The kind of every value in the column.</summary>
    public DateTimeKind Kind { get; } = kind;
}

/// <summary>The number of digits of a decimal column, for backends that declare it.</summary>
/// <param name="precision">All digits.</param>
/// <param name="scale">The digits behind the decimal point.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PrecisionAttribute(int precision, int scale) : Attribute
{
    /// <summary>All digits.</summary>
    public int Precision { get; } = precision;

    /// <summary>The digits behind the decimal point.</summary>
    public int Scale { get; } = scale;
}

/// <summary>
/// The column's value when an insert does not name it, as an SQL expression, the same for every backend.
/// </summary>
/// <param name="sql">An SQL expression.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DefaultSqlAttribute(string sql) : Attribute
{
    /// <summary>The SQL expression.</summary>
    public string Sql { get; } = sql;
}

/// <summary>Stores a property through a converter: any type becomes one that every backend knows.</summary>
/// <typeparam name="TConverter">
/// A type with a public parameterless constructor that implements <see cref="IConverter{TValue,TColumn}"/> for the
/// property's type (without its nullability: a null is stored as NULL and never reaches the converter).
/// </typeparam>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ConverterAttribute<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TConverter> : Attribute
    where TConverter : new();

/// <summary>Translates between a property's type and a type that can be stored.</summary>
/// <typeparam name="TValue">The property's type.</typeparam>
/// <typeparam name="TColumn">One of the types that columns can have; see <see cref="Model.ScalarKind"/>.</typeparam>
/// <remarks>
/// Two values that C# calls equal must be stored as equal column values, so that comparisons in SQL agree with C#.
/// </remarks>
public interface IConverter<TValue, TColumn>
    where TValue : notnull
    where TColumn : notnull
{
    /// <summary>The stored form of a value.</summary>
    TColumn ToColumn(TValue value);

    /// <summary>The value of a stored form.</summary>
    TValue FromColumn(TColumn column);
}
