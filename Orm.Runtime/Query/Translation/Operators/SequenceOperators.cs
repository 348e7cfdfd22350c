using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>Reverse: the elements in the opposite of their order.</summary>
internal sealed class ReverseOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Reverse"];

    public QueryState Apply(OperatorNode call, Translator translator)
        => ElementOperator.Reverse(translator.TranslateQuery(call.Source), call, translator);
}

/// <summary>
/// TakeLast and SkipLast: a page that is cut out of the reversed order, and put back into the order.
/// </summary>
internal sealed class LastPageOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["TakeLast", "SkipLast"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var query = ElementOperator.Reverse(translator.TranslateQuery(call.Source), call, translator);
        var count = Counts.Translate(call);
        query = query with
        {
            Select = call.Name == "TakeLast"
                ? query.Select with { Limit = count }
                : query.Select with { Offset = count },
        };
        return ElementOperator.Reverse(query, call, translator);
    }
}

/// <summary>
/// OfType and Cast, where every element has the type: to object, to the nullable form, to the type that it is, to a
/// base type or an interface of it. OfType leaves out what is null.
/// </summary>
internal sealed class TypeOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["OfType", "Cast"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var query = translator.TranslateQuery(call.Source);
        var from = query.Shape.Type;
        var to = call.Type.Element ?? from;
        var isSame = from.Equals(to) || to.FullName == "System.Object";
        if (!isSame && !IsNullableForm(from, to) && !from.IsA(to))
        {
            throw new TranslationException(
                call, $"Every element is a {from.Name}, and no row says that it is a {to.Name}. Select what the " +
                "elements should become.");
        }

        query = query.Shape is ScalarShape scalar && !isSame
            ? query with { Shape = scalar with { Type = to } }
            : query;
        return call.Name == "Cast" ? query : WithoutNull(query, translator);
    }

    private static bool IsNullableForm(TypeRef from, TypeRef to)
        => from.Scalar is not null && from.Scalar == to.Scalar && Equals(from.EnumMembers?.Count, to.EnumMembers?.Count)
            && (from.IsNullableValue || to.IsNullableValue) && !from.IsReference;

    private static QueryState WithoutNull(QueryState query, Translator translator)
    {
        query = translator.Admit(query, Clause.Where);
        Scalar? isThere = query.Shape switch
        {
            ScalarShape { Value: { IsNullable: true } value } => UnaryScalar.IsNotNull(value),
            EntityShape { IsOptional: true } entity => UnaryScalar.Not(Equality.IsMissing(entity)),
            OptionalShape optional => UnaryScalar.IsNotNull(optional.Presence),
            _ => null,
        };
        return isThere is null ? query : query.Filtered(isThere);
    }
}
