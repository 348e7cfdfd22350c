using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// The elements of a group, or some of them, as the rows of the grouped SELECT that an aggregate there takes in.
/// </summary>
/// <param name="Group">The group.</param>
/// <param name="Element">What an element is.</param>
/// <param name="Filter">Which rows count, where not all.</param>
/// <param name="IsDistinct">Whether equal elements count once.</param>
/// <param name="OrderBy">The order in which an aggregate that minds it has to take them in.</param>
internal sealed record GroupRows(
    GroupingShape Group, Shape Element, Scalar? Filter, bool IsDistinct, EquatableArray<Ordering> OrderBy)
{
    /// <summary>
    /// The rows that an expression stands for: a group of the SELECT that is being made, seen through Where, Select and
    /// Distinct. Null where it is something else, which becomes a query of its own.
    /// </summary>
    internal static GroupRows? Find(SyntaxNode node, Translator translator)
    {
        switch (node)
        {
            case OperatorNode { Name: "Where" } where when IsPlain(where):
                return Find(where.Source, translator)?.Where((LambdaNode)where.Arguments[0], translator);
            case OperatorNode { Name: "Select" } select when IsPlain(select):
                return Find(select.Source, translator)?.Select((LambdaNode)select.Arguments[0], translator);
            case OperatorNode { Name: "Distinct", Arguments.Count: 0 } distinct:
                return Find(distinct.Source, translator)?.Distinct();
            case OperatorNode { Name: "AsQueryable" or "AsEnumerable", Arguments.Count: 0 } same:
                return Find(same.Source, translator);
            case ParameterNode or MemberNode when IsGroup(node.Type):
                return translator.Translate(node) is GroupingShape group && translator.IsOpen(group)
                    ? new GroupRows(
                        group, group.Elements.Shape, Filter: null, IsDistinct: false, group.Elements.Select.OrderBy)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>Those that fulfil a predicate.</summary>
    internal GroupRows Where(LambdaNode predicate, Translator translator) => Where(
        translator.InAggregate(Group, () => translator.TranslatePredicate(predicate, Element)));

    /// <summary>Those for which a condition holds.</summary>
    internal GroupRows Where(Scalar condition) => this with { Filter = BinaryScalar.AndAlso(Filter, condition) };

    /// <summary>What each becomes; null where different ones can become equal that counted once before.</summary>
    internal GroupRows? Select(LambdaNode selector, Translator translator) => IsDistinct ? null : this with
    {
        Element = translator.InAggregate(Group, () => translator.TranslateLambda(selector, Element)),
    };

    private GroupRows? Distinct() => Element is ScalarShape ? this with { IsDistinct = true, OrderBy = default } : null;

    private static bool IsPlain(OperatorNode op)
        => op.Arguments.Count == 1 && op.Arguments[0] is LambdaNode { Parameters.Count: 1 };

    // A result selector knows the elements as IEnumerable<T>.
    private static bool IsGroup(TypeRef type)
        => type.FullName is "System.Linq.IGrouping" or "System.Collections.Generic.IEnumerable";
}
