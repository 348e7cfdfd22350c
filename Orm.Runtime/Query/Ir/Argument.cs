namespace Orm.Linq.Ir;

/// <summary>Where the value of a parameter comes from when the query runs.</summary>
/// <param name="Form">How the value is made of the captured one.</param>
/// <param name="Index">The captured value's number in the order of the query's text; -1 for a constant.</param>
/// <param name="Constant">The value, where the translation itself made it.</param>
internal sealed record Argument(ArgumentForm Form, int Index, object? Constant = null)
{
    internal static Argument Captured(int index) => new(ArgumentForm.Value, index);

    internal static Argument OfConstant(object? value) => new(ArgumentForm.Constant, -1, value);
}

/// <summary>How the value of a parameter is made of a captured one.</summary>
internal enum ArgumentForm
{
    /// <summary>As it is.</summary>
    Value,

    /// <summary>As it is; a negative one is an error.</summary>
    NotNegative,

    /// <summary>As it is; one that is not at least one is an error.</summary>
    Positive,

    /// <summary>It was not captured: it stands in the program's text.</summary>
    Constant,

    /// <summary>A collection's elements that are not null, as a JSON array.</summary>
    JsonElements,

    /// <summary>The program's rows, as a JSON array of arrays; the constant says what they consist of.</summary>
    JsonRows,

    /// <summary>Whether a collection has an element that is null.</summary>
    HasNullElement,

    /// <summary>All of a collection's elements, null among them, as a JSON array.</summary>
    JsonElementsAndNulls,

    /// <summary>A number of rows: none where it is negative.</summary>
    RowCount,

    /// <summary>One row at the position, or none where the position is negative.</summary>
    RowAtPosition,

    /// <summary>
    /// A column of a captured entity, which the constant names (see <see cref="EntityColumn"/>); NULL where there is no
    /// entity.
    /// </summary>
    EntityValue,

    /// <summary>That column of a collection's entities that are not null, as a JSON array.</summary>
    EntityElements,

    /// <summary>The keys that a batch is read for (see <see cref="ParentKeys"/>), as a JSON array.</summary>
    ParentKeys,
}
