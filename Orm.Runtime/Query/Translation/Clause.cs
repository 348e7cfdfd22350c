namespace Orm.Linq.Translation;

/// <summary>
/// What an operator adds to a SELECT, in the order in which SQL evaluates the clauses. An operator that adds a clause
/// which SQL evaluates before one that is already in use works on a subquery instead: see
/// <see cref="Translator.Admit"/>.
/// </summary>
internal enum Clause
{
    /// <summary>A source beside the others, which can multiply the rows.</summary>
    Join,

    /// <summary>A condition: on the rows, or on the groups where there are some.</summary>
    Where,

    /// <summary>Groups of rows.</summary>
    GroupBy,

    /// <summary>An aggregate over all rows: one group without a key.</summary>
    Aggregate,

    /// <summary>A function over the rows around each row, in the shape of the elements or in the order.</summary>
    Window,

    /// <summary>Another shape of the elements.</summary>
    Select,

    /// <summary>Equal elements once.</summary>
    Distinct,

    /// <summary>An operand of UNION, EXCEPT or INTERSECT, which has no order and no limit of its own.</summary>
    SetOperand,

    /// <summary>An order.</summary>
    OrderBy,

    /// <summary>Rows that are left out at the beginning.</summary>
    Offset,

    /// <summary>A number of rows at most.</summary>
    Limit,
}
