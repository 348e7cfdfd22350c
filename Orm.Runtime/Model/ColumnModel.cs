namespace Orm.Model;

/// <summary>A mapped property and its column, as the generator read them.</summary>
public sealed class ColumnModel
{
    /// <summary>The C# property's name.</summary>
    public required string Property { get; init; }

    /// <summary>The column's name in the database.</summary>
    public required string Name { get; init; }

    /// <summary>The property's type, without <see cref="Nullable{T}"/>.</summary>
    public required Type ClrType { get; init; }

    /// <summary>The type whose meaning the column keeps.</summary>
    public required ScalarKind Kind { get; init; }

    /// <summary>Whether the column accepts NULL: the property is declared nullable.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The column's place in the primary key, from zero; -1 where it is no part of it.</summary>
    public int KeyOrdinal { get; init; } = -1;

    /// <summary>Whether the column is part of the primary key.</summary>
    public bool IsKey => KeyOrdinal >= 0;

    /// <summary>Who makes the value of a new row.</summary>
    public ValueGeneration Generation { get; init; }

    /// <summary>Whether this is the optimistic concurrency column.</summary>
    public bool IsVersion { get; init; }

    /// <summary>The longest string or byte array, in characters or bytes; null where there is no limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>All digits of a decimal; null where not declared.</summary>
    public int? Precision { get; init; }

    /// <summary>The digits behind the point of a decimal; null where not declared.</summary>
    public int? Scale { get; init; }

    /// <summary>The database's own type name, where <c>[Column(TypeName = ...)]</c> declares it.</summary>
    public string? StoreType { get; init; }

    /// <summary>The default value as an SQL expression, where declared.</summary>
    public string? DefaultSql { get; init; }

    /// <summary>The kind of every value of a <see cref="ScalarKind.DateTime"/> column.</summary>
    public DateTimeKind DateTimeKind { get; init; } = DateTimeKind.Utc;

    /// <summary>
    /// Turns a value of the property's type into the type of <see cref="Kind"/> (an enum into its number or name, a
    /// converted type into its column form); null where the two are the same type.
    /// Serves values that arrive boxed, as captured variables of queries do.
    /// </summary>
    public Func<object, object>? ToColumn { get; init; }

    /// <summary>The reverse of <see cref="ToColumn"/>; null where the two are the same type.</summary>
    public Func<object, object>? FromColumn { get; init; }
}

/// <summary>Who makes a column's value when a row is inserted.</summary>
public enum ValueGeneration
{
    /// <summary>The application sets it.</summary>
    None,

    /// <summary>The database does, where the property holds zero (integer keys).</summary>
    Database,

    /// <summary>The runtime does, where the property holds an empty <see cref="Guid"/> (a version 7 value).</summary>
    SequentialGuid,
}
