using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// OrderBy, ThenBy, Order and their descending forms. LINQ sorts stably: a second OrderBy leaves rows that it calls
/// equal in the order of the first, so its key goes before the others instead of replacing them.
/// </summary>
internal sealed class OrderByOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } =
        ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var query = translator.TranslateQuery(call.Source);
        var isDescending = call.Name.EndsWith("Descending", StringComparison.Ordinal);
        if (call.Arguments.Count > 1 || (call.Arguments.Count == 1 && call.Arguments[0] is not LambdaNode))
        {
            throw new TranslationException(
                call, "A comparer is code that the database cannot run. Order by a key instead.");
        }

        query = translator.Admit(query, Clause.OrderBy);
        var keys = translator.OverWindows(ref query, element => Keys(call, element, translator), keys => keys);
        if (query.Select.IsDistinct && !keys.All(key => IsSelected(query.Shape, key)))
        {
            query = translator.PushDown(query);
            keys = translator.Over(ref query, element => Keys(call, element, translator));
        }

        var order = keys.Select(key => new Ordering(key, isDescending));
        var existing = query.Select.OrderBy;
        var before = call.Name.StartsWith("ThenBy", StringComparison.Ordinal) ? query.LatestKeys : 0;
        return query with
        {
            Select = query.Select with
            {
                OrderBy = existing.Take(before).Concat(order).Concat(existing.Skip(before)).ToEquatableArray(),
            },
            LatestKeys = before + keys.Count,
        };
    }

    private static List<Scalar> Keys(OperatorNode call, Shape element, Translator translator)
    {
        var lambda = call.Arguments.Count == 0 ? null : Translator.Lambda(call, 0);
        var key = lambda is null ? element : translator.TranslateLambda(lambda, element);
        return OfShape(key, call);
    }

    /// <summary>The scalars that order a value; an object is ordered by its members.</summary>
    internal static List<Scalar> OfShape(Shape key, SyntaxNode call) => key switch
    {
        ScalarShape { Value.Type.Conversion: { } conversion } => throw new TranslationException(
            call, $"The column is stored through {conversion}; the database does not know its order."),
        ScalarShape scalar => [scalar.Value],
        OptionalShape optional => OfShape(optional.Value, call),
        ObjectShape made => [.. made.Members.SelectMany(member => OfShape(member.Value, call))],
        _ => throw new TranslationException(call, "Only values have an order. Order by a property."),
    };

    private static bool IsSelected(Shape shape, Scalar key)
        => shape.Items(CollectionRelation.ValueColumn).Any(item => item.Value == key);
}
