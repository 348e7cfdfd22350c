namespace Orm;

/// <summary>A write would break a constraint. Nothing of the statement was kept.</summary>
public abstract class ConstraintViolationException : DatabaseException
{
    /// <summary>Makes the error.</summary>
    protected ConstraintViolationException(
        string message, ViolatedConstraint constraint, DatabaseErrorFacts facts, Exception? innerException)
        : base(message, facts, innerException)
    {
        ArgumentNullException.ThrowIfNull(constraint);
        Constraint = constraint.Name;
        Table = constraint.Table;
        Columns = constraint.Columns;
    }

    /// <summary>The constraint's name, where it could be told.</summary>
    public string? Constraint { get; }

    /// <summary>The table, where it could be told.</summary>
    public string? Table { get; }

    /// <summary>The constrained columns, where they could be told.</summary>
    public IReadOnlyList<string> Columns { get; }
}

/// <summary>The constraint that a write broke, as far as it could be told.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Table">Its table.</param>
/// <param name="Columns">Its columns.</param>
public sealed record ViolatedConstraint(string? Name, string? Table, IReadOnlyList<string> Columns)
{
    /// <summary>A constraint of which nothing is known.</summary>
    public static ViolatedConstraint Unknown { get; } = new(null, null, []);

    /// <summary>For messages: <c>Users (Name)</c>.</summary>
    public override string ToString() => (Table, Columns) switch
    {
        (null, _) => "the table",
        (_, []) => Table,
        _ => $"{Table} ({string.Join(", ", Columns)})",
    };
}

/// <summary>A row with the same key or the same unique values exists.</summary>
public sealed class UniqueViolationException(
    ViolatedConstraint constraint, DatabaseErrorFacts facts, Exception? innerException = null)
    : ConstraintViolationException(
        $"Another row of {constraint} has the same values, which must be unique.", constraint, facts, innerException);

/// <summary>A referenced row does not exist, or rows still reference the one that is deleted.</summary>
public sealed class ForeignKeyViolationException(
    ViolatedConstraint constraint, DatabaseErrorFacts facts, Exception? innerException = null)
    : ConstraintViolationException(
        $"A foreign key of {constraint} does not hold: the referenced row does not exist, or rows " +
        "still reference the one that is changed or deleted.", constraint, facts, innerException);

/// <summary>A row does not fulfil a CHECK constraint.</summary>
public sealed class CheckViolationException(
    ViolatedConstraint constraint, DatabaseErrorFacts facts, Exception? innerException = null)
    : ConstraintViolationException(
        $"The row does not fulfil the check {constraint.Name ?? "constraint"} of {constraint.Table ?? "the table"}.",
        constraint, facts, innerException);

/// <summary>A required column has no value.</summary>
public sealed class NotNullViolationException(
    ViolatedConstraint constraint, DatabaseErrorFacts facts, Exception? innerException = null)
    : ConstraintViolationException(
        $"A required column of {constraint} has no value.", constraint, facts, innerException);
