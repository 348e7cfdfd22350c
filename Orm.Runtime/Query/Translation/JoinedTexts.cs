using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Linq.Translation.Operators;

namespace Orm.Linq.Translation;

/// <summary>
/// <c>string.Join</c> and <c>string.Concat</c> over the elements of a query or a group: null is the empty string, and
/// no elements are, too.
/// </summary>
/// <remarks>
/// An aggregate that takes its rows in as they come is enough where the elements have no order. Elements in an order
/// are a subquery that is sorted, and the aggregate reads it: SQLite before 3.44 has no order inside of an aggregate.
/// </remarks>
internal static class JoinedTexts
{
    /// <summary>Whether an argument is a sequence whose elements are rows.</summary>
    internal static bool IsSequence(SyntaxNode argument)
        => argument is OperatorNode or ParameterNode or MemberNode
            && argument.Type.Element is not null
            && argument.Type.Scalar is null;

    /// <summary>The texts of the elements, one behind the other.</summary>
    internal static Scalar Join(SyntaxNode separator, SyntaxNode sequence, Translator translator)
        => Join(Strings.OrEmpty(translator.TranslateScalar(separator)), sequence, translator);

    /// <inheritdoc cref="Join(SyntaxNode, SyntaxNode, Translator)"/>
    internal static Scalar Join(Scalar separator, SyntaxNode sequence, Translator translator)
    {
        var element = ElementOf(sequence);
        if (GroupRows.Find(sequence, translator) is { IsDistinct: false, OrderBy.IsEmpty: true } rows)
        {
            return Strings.OrEmpty(Aggregate(rows.Element, separator, element) with
            {
                Filter = rows.Filter,
                IsNullable = rows.Filter is not null,
            });
        }

        var query = translator.TranslateQuery(sequence);
        if (!query.Select.OrderBy.IsEmpty)
        {
            query = Sorted(query, translator);
        }

        return Strings.OrEmpty(Aggregates.Over(query, shape => Aggregate(shape, separator, element), translator));
    }

    private static AggregateScalar Aggregate(Shape element, Scalar separator, SyntaxNode node)
    {
        var text = Strings.OrEmpty(Strings.AsText(Translator.AsScalar(element, node), node));
        return new AggregateScalar(AggregateFunction.Join, text, IsDistinct: false, Filter: null, ScalarType.Text)
        {
            Separator = separator,
        };
    }

    /// <summary>The query as a subquery that is in order, whether or not it is paged.</summary>
    private static QueryState Sorted(QueryState query, Translator translator)
    {
        var nested = translator.PushDown(query);
        var source = nested.Select.From!;
        var sorted = (SelectRelation)source.Relation with { OrderBy = query.Select.OrderBy };
        return nested with { Select = SelectRelation.Over(source with { Relation = sorted }) };
    }

    /// <summary>The part of the query that says what an element is.</summary>
    private static SyntaxNode ElementOf(SyntaxNode sequence) => sequence switch
    {
        OperatorNode { Name: "Select" } select when select.Arguments[0] is LambdaNode { Body: var body } => body,
        OperatorNode op when op.Type.Element?.Equals(op.Source.Type.Element) == true => ElementOf(op.Source),
        _ => new ParameterNode("element", sequence.Type.Element!),
    };
}
