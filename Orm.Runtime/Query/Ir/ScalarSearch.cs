namespace Orm.Linq.Ir;

/// <summary>Looks for parts of scalars.</summary>
internal static class ScalarSearch
{
    /// <summary>Whether a scalar or a part of it fulfils a condition.</summary>
    internal static bool Contains(this Scalar scalar, Func<Scalar, bool> condition)
    {
        var search = new Search(condition);
        search.Rewrite(scalar);
        return search.IsFound;
    }

    /// <summary>Whether a value depends on the rows around its row: a window function is part of it.</summary>
    internal static bool HasWindow(this Scalar scalar)
        => scalar is not ColumnScalar && scalar.Contains(part => part is WindowScalar);

    private sealed class Search(Func<Scalar, bool> condition) : TreeRewriter
    {
        internal bool IsFound { get; private set; }

        internal override Scalar Rewrite(Scalar scalar)
        {
            IsFound = IsFound || condition(scalar);
            return IsFound ? scalar : RewriteParts(scalar);
        }

        // What stands in a subquery belongs to the subquery's rows.
        internal override Relation Rewrite(Relation relation) => relation;
    }
}
