using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>What makes two elements belong to one group.</summary>
internal static class GroupKeys
{
    /// <summary>The values that have to be equal: of an entity its key, of an object its members.</summary>
    internal static IEnumerable<Scalar> ValuesOf(Shape key, SyntaxNode node) => key switch
    {
        ScalarShape { LeftOut: { } leftOut } scalar => [leftOut, scalar.Value],
        ScalarShape scalar => [scalar.Value],
        EntityShape { Table.Key.Count: > 0 } entity => entity.At(entity.Table.Key),
        EntityShape entity => throw new TranslationException(
            node, $"{entity.Table.Entity} has no key to group by. Group by its properties."),
        ObjectShape made => made.Members.SelectMany(member => ValuesOf(member.Value, node)),
        ConditionalShape choice
            => [choice.Test, .. ValuesOf(choice.WhenTrue, node), .. ValuesOf(choice.WhenFalse, node)],
        OptionalShape optional => [optional.Presence, .. ValuesOf(optional.Value, node)],
        NullShape => [],
        _ => throw new TranslationException(
            node, "A collection is no key: the database cannot compare collections. Group by a value of it."),
    };

    /// <summary>The columns of GROUP BY. What is the same for all rows is none of them.</summary>
    internal static EquatableArray<Scalar> ClauseOf(IEnumerable<Scalar> values)
    {
        var columns = values.Where(value => !IsConstant(value)).Distinct().ToEquatableArray();

        // One group of all rows, and none where there are no rows: an aggregate without GROUP BY would make one.
        return columns.IsEmpty ? EquatableArray.Of<Scalar>(LiteralScalar.Null(ScalarType.Text)) : columns;
    }

    /// <summary>Whether two keys are equal as C# calls them equal: null is equal to null.</summary>
    internal static Scalar? Match(Shape left, Shape right, SyntaxNode node) => ValuesOf(left, node)
        .Zip(ValuesOf(right, node), (first, second) => (first, second))
        .Where(pair => !IsConstant(pair.second))
        .Select(pair => BinaryScalar.Compare(BinaryOperator.Is, pair.first, pair.second))
        .Aggregate((Scalar?)null, BinaryScalar.AndAlso);

    /// <summary>
    /// Whether a key asks another query: such a value is computed once for each row, below the groups.
    /// </summary>
    internal static bool IsComputedByQuery(Scalar value) => value.Contains(
        part => part is SubqueryScalar or ExistsScalar or InQueryScalar { Query: SelectRelation });

    /// <summary>Whether a value is the same for all rows.</summary>
    internal static bool IsConstant(Scalar value) => value is LiteralScalar or ParameterScalar;
}
