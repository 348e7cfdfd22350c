using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <content>Queries: what operators are applied to, and the scopes that their lambdas see.</content>
internal sealed partial class Translator
{
    /// <summary>Translates an expression with many values into a query that operators can be applied to.</summary>
    internal QueryState TranslateQuery(SyntaxNode node)
    {
        switch (node)
        {
            case EntitySetNode set:
                var id = NewSource();
                return new QueryState(
                    SelectRelation.Over(new Source(id, new TableRelation(set.Table), set.Table.Name)),
                    EntityShape.Of(set.Table, id, isOptional: false, set.Entity));
            case NavigationNode related:
                return TranslateRelated(related);
            case CallNode { Method: { DeclaringType: NavigationQueries, Name: "Query" } } related:
                return TranslateQuery(related.Arguments[0]);
            case ValuesNode values:
                return ProgramRows.Translate(values, this);
            case OperatorNode op when OperatorTable.FindQuery(op.Name) is { } translation:
                return translation.Apply(op, this);
            case OperatorNode op when OperatorTable.FindValue(op.Name) is null:
                throw new TranslationException(op, OperatorTable.Refusal(op.Name));
            case ArrayNode array:
                return CapturedCollections.Translate(array, this);
            case CapturedNode { Type.Element: { } element } collection:
                return CapturedCollections.Translate(collection, element, this);
            default:
                return Translate(node) switch
                {
                    SequenceShape sequence => Copy(sequence.Query),
                    GroupingShape group => ElementsOf(group, node),
                    _ => throw new TranslationException(node, "It is no query and no collection navigation."),
                };
        }
    }

    // A group of GroupJoin that is named twice is two queries, each with sources of its own.
    private QueryState Copy(QueryState query)
    {
        var renumbering = new SourceRenumbering(NewSource);
        return query with
        {
            Select = (SelectRelation)renumbering.Rewrite(query.Select),
            Shape = query.Shape.Map(renumbering.Rewrite),
        };
    }

    /// <summary>
    /// Translates something over the elements of a query. Joins that its navigations need are added to the query.
    /// </summary>
    internal T Over<T>(ref QueryState query, Func<Shape, T> translate)
    {
        var scope = new Scope(query.Select);
        _scopes.Add(scope);
        try
        {
            var result = translate(query.Shape);
            query = query with { Select = scope.Select };
            return result;
        }
        finally
        {
            _scopes.RemoveAt(_scopes.Count - 1);
        }
    }

    /// <summary>The scope that has a source; null where none has.</summary>
    private Scope? FindScope(int source) => _scopes.FindLast(scope => scope.Select.HasSource(source));
}
