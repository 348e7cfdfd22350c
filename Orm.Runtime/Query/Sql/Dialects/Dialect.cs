using Orm.Linq.Ir;

namespace Orm.Linq.Sql.Dialects;

/// <summary>How one database writes SQL, and what it cannot do. A dialect is stateless and shared.</summary>
internal abstract class Dialect
{
    /// <summary>What the tree must know of the database.</summary>
    internal abstract DialectTraits Traits { get; }

    /// <summary>C#'s equality, as this database writes it.</summary>
    internal abstract string NullSafeEqual { get; }

    /// <summary>C#'s inequality, as this database writes it.</summary>
    internal abstract string NullSafeNotEqual { get; }

    /// <summary>Whether a comparison may stand beside another one without parentheses.</summary>
    internal virtual bool ChainsComparisons => true;

    /// <summary>Whether INTERSECT binds its queries before UNION and EXCEPT do.</summary>
    internal virtual bool IntersectsFirst => false;

    /// <summary>What stands before a source that is joined without a condition.</summary>
    internal virtual string CrossJoin => "CROSS JOIN ";

    /// <summary>Writes a value of the program's text.</summary>
    internal abstract void WriteLiteral(LiteralScalar literal, SqlWriter sql);

    /// <summary>Writes a function call.</summary>
    internal abstract void WriteFunction(FunctionScalar function, SqlWriter sql);

    /// <summary>Writes a cast.</summary>
    internal abstract void WriteCast(CastScalar cast, SqlWriter sql);

    /// <summary>Writes an aggregate.</summary>
    internal abstract void WriteAggregate(AggregateScalar aggregate, SqlWriter sql);

    /// <summary>Writes a window function's name and arguments, without its window.</summary>
    internal abstract void WriteWindowFunction(WindowScalar window, SqlWriter sql);

    /// <summary>Writes an operator whose form differs between databases.</summary>
    /// <returns>False where the common form is right.</returns>
    internal virtual bool WriteBinary(BinaryScalar binary, SqlWriter sql) => false;

    /// <summary>Writes what follows a key in ORDER BY, before its direction.</summary>
    internal virtual void WriteCollation(Scalar key, SqlWriter sql)
    {
    }

    /// <summary>Writes what follows a key's direction in ORDER BY, where null has a place of its own.</summary>
    internal virtual void WriteNullOrder(Ordering ordering, SqlWriter sql)
    {
    }

    /// <summary>The type that a window function's result is cast to; null where it has the right one.</summary>
    internal virtual string? WindowType(WindowScalar window) => null;

    /// <summary>Writes the relation of a captured collection's elements.</summary>
    internal abstract void WriteCollection(CollectionRelation collection, SqlWriter sql);

    /// <summary>Writes the relation of the program's rows.</summary>
    internal abstract void WriteValues(ValuesRelation values, SqlWriter sql);

    /// <summary>Writes whether a value is among the elements of a captured collection.</summary>
    internal abstract void WriteIsAmong(Scalar value, CollectionRelation collection, SqlWriter sql);

    /// <summary>Writes LIMIT and OFFSET, or what the database has instead.</summary>
    internal abstract void WritePaging(SelectRelation select, SqlWriter sql);

    /// <summary>Writes an identifier in quotes.</summary>
    internal virtual string Quote(string identifier)
        => identifier.IndexOf(
            '"') < 0 ? "\"" + identifier + "\"" : "\"" + string.Join("\"\"", identifier.Split('"')) + "\"";
}
