namespace Orm;

/// <summary>A column of a row cannot be read as the type that its property has.</summary>
public abstract class RowReadException : OrmException
{
    private readonly string _reason;

    /// <summary>Makes the error of a backend's reader, which knows the ordinal only.</summary>
    protected RowReadException(int ordinal, string reason, Exception? innerException = null)
        : base(reason, innerException)
    {
        Ordinal = ordinal;
        _reason = reason;
    }

    /// <summary>The column's ordinal in the result, from zero.</summary>
    public int Ordinal { get; }

    /// <summary>The column's name in the result, where known.</summary>
    public string? Column { get; private set; }

    /// <summary>The entity's class name, where the row becomes one.</summary>
    public string? Entity { get; private set; }

    /// <summary>The property's name, where the column becomes one.</summary>
    public string? Property { get; private set; }

    /// <summary>The row's key, where it has one that can be read.</summary>
    public string? Key { get; private set; }

    /// <inheritdoc/>
    public override string Message
    {
        get
        {
            var place = (Entity, Property) switch
            {
                (not null, not null) => $"{Entity}.{Property}",
                _ => Column is null ? $"Column {Ordinal} of the result" : $"Column '{Column}' of the result",
            };
            var row = Key is null ? string.Empty : $" of the row with key {Key}";
            return $"{place}{row} {_reason}";
        }
    }

    /// <summary>Adds where the column stands. Facts that are already known are kept.</summary>
    public void Locate(string? column, string? entity = null, string? property = null, string? key = null)
    {
        Column ??= column;
        Entity ??= entity;
        Property ??= property;
        Key ??= key;
    }
}

/// <summary>A column is NULL and its property is not nullable.</summary>
public sealed class UnexpectedNullException(int ordinal) : RowReadException(
    ordinal, "is NULL in the database, but its type does not allow null. Make the property " +
        "nullable, or repair the data.");

/// <summary>A column holds a value of another type than its property has.</summary>
public sealed class ColumnTypeException(int ordinal, string expected, string actual) : RowReadException(
    ordinal, $"should be {expected}, but the database holds {actual}.")
{
    /// <summary>What the property needs.</summary>
    public string Expected { get; } = expected;

    /// <summary>What the database holds.</summary>
    public string Actual { get; } = actual;
}

/// <summary>A column's value does not fit its property's type.</summary>
public sealed class ColumnOverflowException(int ordinal, string type, object value) : RowReadException(
    ordinal, FormattableString.Invariant($"holds {value}, which does not fit {type}. Use a wider type."))
{
    /// <summary>The property's type.</summary>
    public string Type { get; } = type;

    /// <summary>The value in the database.</summary>
    public object Value { get; } = value;
}

/// <summary>A value cannot be stored in its column without loss.</summary>
public sealed class ValueNotStorableException : OrmException
{
    private readonly string _reason;

    /// <summary>Makes the error of whoever refuses the value.</summary>
    /// <param name="ordinal">The parameter's ordinal, from zero.</param>
    /// <param name="reason">Why the value is refused and what to do, continuing "The value of X ...".</param>
    public ValueNotStorableException(int ordinal, string reason)
        : base(reason)
    {
        Ordinal = ordinal;
        _reason = reason;
    }

    /// <summary>The parameter's ordinal, from zero.</summary>
    public int Ordinal { get; }

    /// <summary>The entity's class name, where the value is a property of one.</summary>
    public string? Entity { get; private set; }

    /// <summary>The property's name, where the value is one's.</summary>
    public string? Property { get; private set; }

    /// <inheritdoc/>
    public override string Message => Entity is null
        ? $"The value of parameter {Ordinal + 1} {_reason}"
        : $"The value of {Entity}.{Property} {_reason}";

    /// <summary>Adds whose value it is. Facts that are already known are kept.</summary>
    public void Locate(string entity, string property)
    {
        Entity ??= entity;
        Property ??= property;
    }
}

/// <summary>The result of raw SQL lacks a column that its entity needs.</summary>
public sealed class ResultColumnMissingException(string entity, string property, string column) : OrmException(
    $"The result has no column '{column}' for {entity}.{property}. Select it, or rename it with AS.")
{
    /// <summary>The entity's class name.</summary>
    public string Entity { get; } = entity;

    /// <summary>The property's name.</summary>
    public string Property { get; } = property;

    /// <summary>The column's name.</summary>
    public string Column { get; } = column;
}

/// <summary>
/// A statement parses a text, as with <c>int.Parse</c>, that is not written as the type needs it. The message does not
/// quote the text, which may be personal.
/// </summary>
public sealed class TextNotParsableException(DatabaseErrorFacts facts, Exception? innerException = null)
    : DatabaseException(
        $"The statement parses a text that has another form: {facts.DatabaseMessage}. Leave out the rows with other " +
        "texts, or read the text and parse it afterwards.", facts, innerException);
