using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Linq.Translation.Operators;

namespace Orm.Linq.Translation;

/// <summary>
/// Entities of the program that a query compares rows with: by what leads to them, which is their key. As in C#, null
/// is equal to an entity that is not there.
/// </summary>
internal static class CapturedEntities
{
    /// <summary>Whether an expression may be an entity of the program.</summary>
    internal static bool Is(SyntaxNode node) => Find(node) is not null;

    /// <summary>
    /// Whether two expressions are equal, one of which is an entity of the program; null where neither is.
    /// </summary>
    internal static Scalar? Equal(SyntaxNode left, SyntaxNode right, Translator translator)
        => Find(left) is { } first ? Equal(first, KeyOf(right, translator))
            : Find(right) is { } second ? Equal(second, KeyOf(left, translator))
            : null;

    /// <summary>Whether a row is an entity of the program; null where the expression is none.</summary>
    internal static Scalar? Equal(Shape row, SyntaxNode node)
        => Find(node) is { } entity ? Equal(entity, KeyOf(row)) : null;

    /// <summary>
    /// Whether an expression is one of the program's entities; null where the collection is not one of entities.
    /// </summary>
    internal static Scalar? Among(CapturedNode collection, SyntaxNode value, Translator translator)
    {
        if (collection.Type.Element is not { Scalar: null, IsReference: true } element
            || KeyOf(value, translator) is not { } key || !IsOf(element, key))
        {
            return null;
        }

        if (key.Columns.Count == 1)
        {
            var argument = new Argument(ArgumentForm.EntityElements, collection.Index, key.PartOf(0));
            return ContainsOperator.InElements(collection, argument, key.Columns[0]);
        }

        // Several columns are rows of the program.
        var columns = key.Columns.Select((column, i) => new ValuesColumn(
            key.PartOf(i).Info.Name, column.Type, IsNullable: false, key.PartOf(i))).ToEquatableArray();
        var rows = new ParameterScalar(
            new Argument(ArgumentForm.JsonRows, collection.Index, new ValuesLayout(columns)),
            ScalarType.Text,
            IsNullable: false);
        var id = translator.NewSource();
        var isIt = key.Columns
            .Select((column, i) => BinaryScalar.Compare(
                BinaryOperator.Equal,
                new ColumnScalar(id, columns[i].Name, columns[i].Type, IsNullable: false),
                column))
            .Aggregate(BinaryScalar.And);
        return AnyOperator.Exists(new QueryState(
            SelectRelation.Over(new Source(id, new ValuesRelation(rows, columns), "values")) with { Where = isIt },
            new ScalarShape(LiteralScalar.Of(1), element)));
    }

    private static Scalar? Equal(CapturedNode entity, EntityKey? found)
        => found is { } key && IsOf(entity.Type, key)
            ? key.Columns
                .Select((column, i) => BinaryScalar.Compare(
                    BinaryOperator.Is,
                    column,
                    new ParameterScalar(
                        new Argument(ArgumentForm.EntityValue, entity.Index, key.PartOf(i)),
                        column.Type,
                        entity.Type.CanBeNull)))
                .Aggregate(BinaryScalar.And)
            : null;

    // A cast to a base type changes no object.
    private static CapturedNode? Find(SyntaxNode node) => Uncast(node) is CapturedNode
    {
        Type: { Scalar: null, IsReference: true, Element: null, Items: null },
    } entity
        ? entity
        : null;

    private static SyntaxNode Uncast(SyntaxNode node)
        => node is UnaryNode { Operator: CSharpUnary.Convert, Type.Scalar: null } cast ? Uncast(cast.Operand) : node;

    private static bool IsOf(TypeRef type, EntityKey key) => type.Equals(key.Entity) || type.IsA(key.Entity);

    private static EntityKey? KeyOf(SyntaxNode node, Translator translator)
    {
        var plain = Uncast(node);
        if (translator.ReferenceOf(plain) is var (from, navigation) && TellsByForeignKey(from, navigation))
        {
            return new EntityKey(
                from.At(navigation.Columns), navigation.Target, navigation.TargetColumns, plain.Type);
        }

        return translator.Translate(plain) is { } shape ? KeyOf(shape) : null;
    }

    private static EntityKey? KeyOf(Shape shape)
        => (shape as EntityShape ?? (shape as ElementShape)?.Query.Shape as EntityShape) is { Table.Key.Count: > 0 } row
            ? new EntityKey(
                Equality.KeyOf(shape).Values.ToEquatableArray(), row.Table, row.Table.Key.ToEquatableArray(), row.Type)
            : null;

    // A foreign key of several columns may be NULL in some of them; and what another row refers to does not know
    // whether there is one.
    private static bool TellsByForeignKey(EntityShape from, NavigationInfo navigation)
        => !navigation.TargetColumns.Any(ordinal => navigation.Target.Columns[ordinal].IsNullable)
            && ((navigation.IsRequired && !from.IsOptional)
                || (navigation.Columns.Count == 1
                    && (navigation.IsRequired || from.Table.Columns[navigation.Columns[0]].IsNullable)));

    /// <summary>What tells the rows of an entity apart.</summary>
    /// <param name="Columns">The columns, or what has their values.</param>
    /// <param name="Table">The entity's table.</param>
    /// <param name="Ordinals">The entity's columns that hold the same.</param>
    /// <param name="Entity">The entity's class.</param>
    private sealed record EntityKey(
        EquatableArray<Scalar> Columns, TableInfo Table, EquatableArray<int> Ordinals, TypeRef Entity)
    {
        internal EntityColumn PartOf(int place) => new(Table, Ordinals[place]);
    }
}
