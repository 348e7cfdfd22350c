using Orm.Linq.Ir;
using Orm.Linq.Rewrites;
using Orm.Linq.Syntax;
using Orm.Linq.Translation.Operators;
using Orm.Linq.Translation.Windows;

namespace Orm.Linq.Translation;

/// <summary>A whole query as one statement, and what its rows become.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Result">What a row becomes.</param>
/// <param name="Advice">What the author of the query should know.</param>
internal sealed record TranslatedQuery(SelectRelation Statement, Result Result, IReadOnlyList<QueryAdvice> Advice)
{
    // A row has a column even where its result needs none.
    private static EquatableArray<SelectItem> OneColumn
        => EquatableArray.Of(new SelectItem(LiteralScalar.Of(1), CollectionRelation.ValueColumn));

    /// <summary>Translates a query, or a query and the operator that ends it.</summary>
    /// <exception cref="TranslationException">A part has no translation.</exception>
    internal static TranslatedQuery Of(SyntaxNode root, DialectTraits dialect)
        => Plain(root, dialect).RewrittenFor(dialect);

    /// <summary>
    /// Translates a query whose own statement can be rewritten for several databases. Statements that read collections
    /// inside of its results are rewritten for the one that is named.
    /// </summary>
    /// <exception cref="TranslationException">A part has no translation.</exception>
    internal static TranslatedQuery Plain(SyntaxNode root, DialectTraits dialect)
    {
        var translator = new Translator(dialect);
        var query = root switch
        {
            OperatorNode op when OperatorTable.FindValue(op.Name) is ElementOperator
                => ElementOperator.Restrict(op, translator),
            OperatorNode op when OperatorTable.FindValue(op.Name) is { } value
                => AsQuery(value.Apply(op, translator)),
            _ => translator.TranslateQuery(root),
        };
        var (statement, result) = Lay(query, root, translator);
        return new TranslatedQuery(statement, result, translator.Advice);
    }

    /// <summary>The query with the rules applied that hold for a database.</summary>
    internal TranslatedQuery RewrittenFor(DialectTraits dialect)
        => this with { Statement = RewriteRules.Apply(Statement, dialect) };

    /// <summary>Lays the elements of a query out as the columns of a statement.</summary>
    /// <exception cref="TranslationException">An element cannot be read from columns.</exception>
    internal static (SelectRelation Statement, Result Result) Lay(
        QueryState query, SyntaxNode root, Translator translator)
    {
        var layout = new ResultLayout(translator);
        Result result;
        if (query.Shape is GroupingShape groups)
        {
            (query, var key) = translator.RowsOf(query, root);
            result = GroupingResult.Of(query, key, layout, groups.Type, root);
        }
        else if (JoinedCollection.Find(query.Shape) is not null)
        {
            (query, result) = JoinedCollection.Lay(query, root, layout, translator);
        }
        else
        {
            result = layout.Add(query.Shape, CollectionRelation.ValueColumn, root);
        }

        if (layout.HasSequences && query.Select.IsDistinct)
        {
            throw new TranslationException(root, "Elements that hold collections are never equal: leave Distinct out.");
        }

        var statement = query.Select with { Items = layout.Items.IsEmpty ? OneColumn : layout.Items };
        WindowPlaces.Check(statement, root);
        return (statement, result);
    }

    // SELECT (SELECT COUNT(*) FROM ...) is the inner SELECT.
    private static QueryState AsQuery(Shape shape)
        => shape is ScalarShape { Value: SubqueryScalar { Query: var select } } value
            ? new QueryState(select with { Items = default }, value with { Value = select.Items[0].Value })
            : new QueryState(SelectRelation.Empty, shape);
}
