using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Linq.Translation.Operators;

namespace Orm.Linq.Translation;

/// <summary>C#'s <c>==</c> and <c>!=</c>: of values, entities, null, and objects member by member.</summary>
internal static class Equality
{
    internal static Scalar Translate(BinaryNode binary, Translator translator)
    {
        var equal = Scalars(binary)
            ? OfScalars(binary, translator)
            : Of(binary.Left, binary.Right, binary, translator);
        return binary.Operator == CSharpBinary.Equal ? equal : UnaryScalar.Not(equal);
    }

    /// <summary>Whether two expressions are equal, one of which may be an entity of the program.</summary>
    internal static Scalar Of(SyntaxNode left, SyntaxNode right, SyntaxNode node, Translator translator)
        => CapturedEntities.Equal(left, right, translator)
            ?? Of(translator.Translate(left), translator.Translate(right), node);

    /// <summary>Whether what is found is equal to an expression, which may be an entity of the program.</summary>
    internal static Scalar Of(Shape found, SyntaxNode wanted, SyntaxNode node, Translator translator)
        => CapturedEntities.Equal(found, wanted) ?? Of(found, translator.Translate(wanted), node);

    /// <summary>Whether two shapes are equal, member by member.</summary>
    internal static Scalar Of(Shape left, Shape right, SyntaxNode node) => (left, right) switch
    {
        (ScalarShape first, ScalarShape second) => OfValues(first.Value, second.Value, node),
        (EntityShape or ElementShape { Query.Shape: EntityShape }, EntityShape)
            or (EntityShape, ElementShape { Query.Shape: EntityShape })
            or (ElementShape { Query.Shape: EntityShape }, ElementShape { Query.Shape: EntityShape })
            => OfKeys(left, right, node),
        (NullShape, NullShape) => LiteralScalar.True,
        (ScalarShape value, NullShape) => UnaryScalar.IsNull(value.Value),
        (NullShape, ScalarShape value) => UnaryScalar.IsNull(value.Value),
        (ElementShape element, NullShape) => IsMissing(element),
        (NullShape, ElementShape element) => IsMissing(element),
        (EntityShape entity, NullShape or ScalarShape { Value: LiteralScalar { Value: null } }) => IsMissing(entity),
        (NullShape or ScalarShape { Value: LiteralScalar { Value: null } }, EntityShape entity) => IsMissing(entity),
        (ObjectShape, NullShape) or (NullShape, ObjectShape) => LiteralScalar.False,
        (OptionalShape optional, NullShape) => UnaryScalar.IsNull(optional.Presence),
        (NullShape, OptionalShape optional) => UnaryScalar.IsNull(optional.Presence),
        (ObjectShape first, ObjectShape second) when first.Members.Count == second.Members.Count => first.Members
            .Select((member, i) => Of(member.Value, second.Members[i].Value, node))
            .Aggregate((Scalar?)null, BinaryScalar.AndAlso) ?? LiteralScalar.True,
        _ => throw new TranslationException(node, "The two sides have no common form that the database could compare."),
    };

    /// <summary>Whether two values are equal in C#'s sense.</summary>
    internal static Scalar OfValues(Scalar left, Scalar right, SyntaxNode node)
    {
        var (first, second) = Values.Unify(left, right, node);
        return BinaryScalar.Compare(BinaryOperator.Is, first, second);
    }

    /// <summary>Whether there is no entity: its key is NULL.</summary>
    internal static Scalar IsMissing(EntityShape entity) => entity.IsOptional
        ? UnaryScalar.IsNull(entity.Columns[entity.Table.Key.Count == 0 ? 0 : entity.Table.Key[0]])
        : LiteralScalar.False;

    private static Scalar IsMissing(ElementShape element) => UnaryScalar.Not(AnyOperator.Exists(element.Query));

    private static bool Scalars(BinaryNode binary)
        => binary.Left.Type.Scalar is not null && binary.Right.Type.Scalar is not null;

    private static Scalar OfScalars(BinaryNode binary, Translator translator)
    {
        var (left, right) = Operands.Translate(binary, translator);
        return BinaryScalar.Compare(BinaryOperator.Is, left, right);
    }

    private static Scalar OfKeys(Shape left, Shape right, SyntaxNode node)
    {
        var (first, table) = KeyOf(left);
        var (second, other) = KeyOf(right);
        return table == other && first.Count > 0
            ? first.Zip(second, (one, two) => (Scalar)BinaryScalar.Compare(BinaryOperator.Is, one, two))
                .Aggregate(BinaryScalar.And)
            : throw new TranslationException(
                node, "Only entities of one type with a key can be compared. Compare properties.");
    }

    /// <summary>The key of an entity that is a row, or that a query finds.</summary>
    internal static (List<Scalar> Values, TableInfo Table) KeyOf(Shape shape)
    {
        var entity = shape as EntityShape ?? (EntityShape)((ElementShape)shape).Query.Shape;
        var key = entity.At(entity.Table.Key);
        return (shape is ElementShape found
            ? [.. key.Select(column => Translator.ValueOf(found.Query.Select, column))]
            : [.. key], entity.Table);
    }
}
