using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// The columns of two queries whose elements become those of one: the values of both, place by place, with one type
/// each.
/// </summary>
/// <param name="source">The number of the relation that both become.</param>
/// <param name="node">The operator, for refusals.</param>
internal sealed class SetColumns(int source, SyntaxNode node)
{
    private readonly List<SelectItem> _left = [];
    private readonly List<SelectItem> _right = [];

    internal EquatableArray<SelectItem> Left => _left.ToEquatableArray();

    internal EquatableArray<SelectItem> Right => _right.ToEquatableArray();

    /// <summary>What an element of either query is in terms of the relation of both.</summary>
    internal Shape Align(Shape left, Shape right, string name) => (left, right) switch
    {
        (ScalarShape first, ScalarShape second) => AlignValues(first, second, name),
        (EntityShape first, EntityShape second) when first.Table == second.Table => first with
        {
            Columns = first.Columns
                .Select((column, i) => Add(column, second.Columns[i], first.Table.Columns[i].Name))
                .ToEquatableArray(),
            IsOptional = first.IsOptional || second.IsOptional,
        },
        (ObjectShape first, ObjectShape second) => AlignObjects(first, second, name),
        (NullShape, NullShape) => left,
        (NullShape, _) => Align(Missing(right), right, name),
        (_, NullShape) => Align(left, Missing(left), name),
        (OptionalShape first, OptionalShape second) => new OptionalShape(
            Add(first.Presence, second.Presence, "present"), Align(first.Value, second.Value, name), first.Type),
        (OptionalShape, ObjectShape) => Align(left, Present(right), name),
        (ObjectShape, OptionalShape) => Align(Present(left), right, name),
        (ConditionalShape first, ConditionalShape second) => new ConditionalShape(
            Add(first.Test, second.Test, name),
            Align(first.WhenTrue, second.WhenTrue, name),
            Align(first.WhenFalse, second.WhenFalse, name),
            first.Type),
        _ => throw new TranslationException(
            node, "The elements of the two queries are made in different ways. Make them of the same members, and " +
            "choose what differs inside of the members."),
    };

    /// <summary>What a pair of values is in terms of the relation; the same pair is the same column.</summary>
    internal Scalar Add(Scalar left, Scalar right, string name)
    {
        var (first, second) = Values.Unify(left, right, node);
        var place = _left.FindIndex(item => item.Value == first);
        while (place >= 0 && _right[place].Value != second)
        {
            place = _left.FindIndex(place + 1, item => item.Value == first);
        }

        if (place < 0)
        {
            place = _left.Count;
            var unique = Names.Unique(first is ColumnScalar column ? column.Name : name, _left);
            _left.Add(new SelectItem(first, unique));
            _right.Add(new SelectItem(second, unique));
        }

        return new ColumnScalar(
            source, _left[place].Name, TypeOf(first, second), first.IsNullable || second.IsNullable);
    }

    private ScalarShape AlignValues(ScalarShape left, ScalarShape right, string name)
        => new(Add(left.Value, right.Value, name), left.Type.CanBeNull ? left.Type : right.Type);

    private ObjectShape AlignObjects(ObjectShape left, ObjectShape right, string name)
    {
        var isSame = left.Members.Count == right.Members.Count && left.Type.Equals(right.Type)
            && left.Members.Select((member, i) => member.Name == right.Members[i].Name
                && member.Setter is null == right.Members[i].Setter is null).All(equal => equal);
        if (!isSame)
        {
            throw new TranslationException(
                node, $"The two queries make their {left.Type.Name} of different members. Set the same members in " +
                "the same order.");
        }

        return left with
        {
            Members = left.Members
                .Select((member, i) => member with
                {
                    Value = Align(member.Value, right.Members[i].Value, member.Name ?? name),
                })
                .ToEquatableArray(),
        };
    }

    private static OptionalShape Present(Shape shape) => new(LiteralScalar.Of(1), shape, shape.Type);

    private static Shape Missing(Shape like)
    {
        var missing = like.Map(scalar => LiteralScalar.Null(scalar.Type));
        return missing switch
        {
            EntityShape entity => entity with { IsOptional = true },
            ObjectShape => new OptionalShape(LiteralScalar.Null(ScalarType.Int32), missing, like.Type),
            _ => missing,
        };
    }

    // A literal that met a wider value is written as it is; the column has the wider type.
    private static ScalarType TypeOf(Scalar left, Scalar right)
        => left.Type == right.Type || !left.Type.IsNumeric || !right.Type.IsNumeric
            ? left.Type
            : ScalarType.Of(Numbers.Common(left.Type.Kind, right.Type.Kind));
}
