using Orm.Linq.Ir;
using Orm.Linq.Rewrites;
using Orm.Linq.Syntax;
using Orm.Linq.Translation.Operators;

namespace Orm.Linq.Translation;

/// <summary>
/// A query over a navigation of one entity, as one statement for any number of entities: their keys travel as one
/// parameter, and the last column is the place of the key that a row belongs to (<see cref="BatchedQuery"/>).
/// </summary>
/// <param name="Statement">The statement.</param>
/// <param name="Result">What a row becomes.</param>
/// <param name="Columns">The ordinals of the entity's columns that are its key, in the key's order.</param>
/// <param name="KeepsElements">Whether the elements are those of the navigation itself.</param>
internal sealed record SharedQuery(
    SelectRelation Statement,
    Result Result,
    EquatableArray<int> Columns,
    bool KeepsElements,
    IReadOnlyList<QueryAdvice> Advice)
{
    private static readonly HashSet<string> Keeping = new(StringComparer.Ordinal)
    {
        "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Take", "Skip", "Distinct", "Include",
        "ThenInclude", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "ElementAt",
        "ElementAtOrDefault", "MinBy", "MaxBy", "Reverse", "TakeLast", "SkipLast",
    };

    /// <summary>Whether a row is an element of the navigation, which can be told whose it is.</summary>
    internal bool HasElements => KeepsElements && Result is EntityResult { PresenceOrdinal: < 0 };

    /// <summary>Where the place of the key stands.</summary>
    internal int ParentOrdinal => Statement.Items.Count - 1;

    /// <summary>The query for many entities; null where it can only be asked for each.</summary>
    internal static SharedQuery? Of(SyntaxNode root, DialectTraits dialect)
    {
        var (node, keeps) = (root, true);
        while (node is OperatorNode op)
        {
            keeps &= Keeping.Contains(op.Name);
            node = op.Source;
        }

        try
        {
            return node is NavigationNode navigation ? Of(root, navigation, keeps, dialect) : null;
        }
        catch (TranslationException)
        {
            // Whether the query itself can be translated is decided where it is translated for one entity.
            return null;
        }
    }

    private static SharedQuery? Of(SyntaxNode root, NavigationNode navigation, bool keeps, DialectTraits dialect)
    {
        var translator = new Translator(dialect) { Shared = navigation };
        var query = QueryOf(root, translator);
        if (query.Shape is GroupingShape)
        {
            return null;
        }

        var (select, result) = TranslatedQuery.Lay(query, root, translator);
        var outer = OuterColumns.Of(select);
        if (outer.Count == 0 || result is JoinedResult)
        {
            return null;
        }

        var ordinals = outer.Select(column => OrdinalOf(navigation.Owner, column)).ToEquatableArray();
        var statement = RewriteRules.Apply(BatchedQuery.Of(select, outer, root, translator), dialect);
        return new SharedQuery(statement, result, ordinals, keeps, translator.Advice);
    }

    // A value stays a subquery, which has a value for a key without rows, too.
    private static QueryState QueryOf(SyntaxNode root, Translator translator)
        => root is OperatorNode op && OperatorTable.FindValue(op.Name) is { } value
            ? value is ElementOperator
                ? ElementOperator.Restrict(op, translator)
                : new QueryState(SelectRelation.Empty, value.Apply(op, translator))
            : translator.TranslateQuery(root);

    private static int OrdinalOf(TableInfo owner, ColumnScalar column)
        => owner.Columns.First(candidate => candidate.Name == column.Name).Ordinal;
}
