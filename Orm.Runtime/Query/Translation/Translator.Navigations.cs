using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <content>Queries over the navigations of entities in memory.</content>
internal sealed partial class Translator
{
    /// <summary>Where <c>Query()</c> of a navigation is declared: inside of a query it changes nothing.</summary>
    private const string NavigationQueries = "Orm.NavigationQueries";

    /// <summary>
    /// The query that is to run for many entities at once; null where each is a query of its own. Its entities are rows
    /// around the query, whose columns become the keys of a batch.
    /// </summary>
    internal NavigationNode? Shared { get; set; }

    private QueryState TranslateRelated(NavigationNode related)
    {
        var owner = EntityShape.Of(related.Owner, NewSource(), isOptional: false, related.Type);
        if (!ReferenceEquals(related, Shared))
        {
            owner = owner with { Columns = WithValues(owner.Columns, related) };
        }

        return Collection(owner, related.Navigation, related.Type);
    }

    // The columns that the navigation matches are known: they are those of one entity.
    private static EquatableArray<Scalar> WithValues(EquatableArray<Scalar> columns, NavigationNode related)
    {
        var known = columns.ToArray();
        for (var i = 0; i < related.Navigation.Columns.Count; i++)
        {
            var ordinal = related.Navigation.Columns[i];
            var column = related.Owner.Columns[ordinal];
            known[ordinal] = new ParameterScalar(
                Argument.Captured(related.Keys + i), column.Type, column.IsNullable);
        }

        return known.ToEquatableArray();
    }
}
