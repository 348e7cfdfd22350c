using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <summary>Which sources the parts of a query name.</summary>
internal static class Sources
{
    /// <summary>Whether a scalar, or a query inside of it, names a column of some sources.</summary>
    internal static bool Names(this Scalar scalar, ICollection<int> sources)
    {
        var search = new Search(sources);
        search.Rewrite(scalar);
        return search.IsFound;
    }

    /// <summary>Whether a relation names a column of some sources.</summary>
    internal static bool Names(this Relation relation, ICollection<int> sources)
    {
        var search = new Search(sources);
        search.Rewrite(relation);
        return search.IsFound;
    }

    /// <summary>
    /// Whether a scalar names a column of sources other than certain ones and those of the queries inside of it.
    /// </summary>
    internal static bool NamesOthersThan(this Scalar scalar, ICollection<int> sources)
    {
        var census = new Census();
        census.Rewrite(scalar);
        return census.Named.Any(source => !sources.Contains(source) && !census.Declared.Contains(source));
    }

    /// <summary>Whether a relation names a column of a source that it does not have itself.</summary>
    internal static bool NamesOthers(this Relation relation)
    {
        var census = new Census();
        census.Rewrite(relation);
        return census.Named.Any(source => !census.Declared.Contains(source));
    }

    /// <summary>The numbers of the sources in a FROM.</summary>
    internal static HashSet<int> Numbers(this SelectRelation select)
        => new(select.Sources.Select(source => source.Id));

    /// <summary>The conditions that a condition consists of.</summary>
    internal static IEnumerable<Scalar> Conjuncts(Scalar? condition) => condition switch
    {
        null => [],
        BinaryScalar { Operator: BinaryOperator.And } and => Conjuncts(and.Left).Concat(Conjuncts(and.Right)),
        _ => [condition],
    };

    private sealed class Census : TreeRewriter
    {
        internal HashSet<int> Named { get; } = [];

        internal HashSet<int> Declared { get; } = [];

        internal override Scalar Rewrite(Scalar scalar)
        {
            if (scalar is ColumnScalar column)
            {
                Named.Add(column.Source);
            }

            return RewriteParts(scalar);
        }

        protected override Source? RewriteSource(Source? source)
        {
            if (source is not null)
            {
                Declared.Add(source.Id);
            }

            return base.RewriteSource(source);
        }
    }

    private sealed class Search(ICollection<int> sources) : TreeRewriter
    {
        internal bool IsFound { get; private set; }

        internal override Scalar Rewrite(Scalar scalar)
        {
            IsFound = IsFound || (scalar is ColumnScalar column && sources.Contains(column.Source));
            return IsFound ? scalar : RewriteParts(scalar);
        }
    }
}
