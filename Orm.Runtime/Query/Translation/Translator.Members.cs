using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <content>Members: columns, navigations and the joins that they need, members of objects and of scalars.</content>
internal sealed partial class Translator
{
    private Shape TranslateMember(MemberNode member)
    {
        if (ForeignKeyOf(member) is { } foreignKey)
        {
            return new ScalarShape(foreignKey, member.Type);
        }

        return member is { Name: "Length", Receiver.Type: { Scalar: null, Element: not null } }
            ? TranslateOperator(new OperatorNode("Count", member.Receiver, [], member.Type))
            : MemberOf(Translate(member.Receiver), member);
    }

    private Shape MemberOf(Shape receiver, MemberNode member) => receiver switch
    {
        EntityShape entity => EntityMember(entity, member),
        ObjectShape made => made.Find(member.Name) ?? throw new TranslationException(
            member,
            $"The query makes the {member.DeclaringType.Name} itself, and does not say what {member.Name} is. Set it " +
            "in the initialiser."),
        ScalarShape value when MemberTranslators.Find(member.DeclaringType.FullName)
            ?.TranslateMember(member, value.Value, this) is { } scalar => new ScalarShape(scalar, member.Type),
        ConditionalShape choice => ConditionalMember(choice, member),
        OptionalShape optional => MemberOf(optional.Value, member),
        ElementShape element => ElementMember(element, member),
        NullShape => new ScalarShape(Values.Null(member), member.Type),
        GroupingShape group when member.Name == "Key" => group.Key,
        _ => throw new TranslationException(
            member, $"{member.DeclaringType.Name}.{member.Name} has no meaning in SQL."),
    };

    private Shape ConditionalMember(ConditionalShape choice, MemberNode member)
    {
        var whenTrue = MemberOf(choice.WhenTrue, member);
        var whenFalse = MemberOf(choice.WhenFalse, member);
        if (whenTrue is ScalarShape left && whenFalse is ScalarShape right)
        {
            var (first, second) = Values.Unify(left.Value, right.Value, member);
            return new ScalarShape(CaseScalar.When(choice.Test, first, second), member.Type);
        }

        return new ConditionalShape(choice.Test, whenTrue, whenFalse, member.Type);
    }

    private Shape EntityMember(EntityShape entity, MemberNode member)
    {
        if (entity.Table.FindColumn(member.Name) is { } column)
        {
            return new ScalarShape(entity.Columns[column.Ordinal], member.Type);
        }

        if (entity.Table.FindNavigation(member.Name) is not { } navigation)
        {
            throw new TranslationException(
                member,
                $"{entity.Table.Entity}.{member.Name} is not mapped to a column. Use a mapped property, or " +
                "compute it after the results are read.");
        }

        return navigation.IsCollection
            ? new SequenceShape(Collection(entity, navigation, member.Type), member.Type)
            : Reference(entity, navigation, member);
    }

    /// <summary>The row that a reference leads to, as rows of a query of their own.</summary>
    internal SequenceShape Referenced(EntityShape from, NavigationInfo navigation, TypeRef type)
        => new(Collection(from, navigation, type), type) { Included = IncludedRows.Reference };

    /// <summary>The rows that a collection navigation leads to, tied to the row that it starts from.</summary>
    private QueryState Collection(EntityShape from, NavigationInfo navigation, TypeRef type)
    {
        var id = NewSource();
        var shape = EntityShape.Of(navigation.Target, id, isOptional: false, type.Element ?? type);
        if (navigation.Link is { } link)
        {
            return Linked(from, navigation, link, shape, id);
        }

        var matches = Match(from, navigation, shape);
        var select = SelectRelation.Over(new Source(id, new TableRelation(navigation.Target), navigation.Target.Name));
        return new QueryState(select with { Where = matches }, shape);
    }

    // The links of the row come first: they are few, and each leads to its target by the target's key.
    private QueryState Linked(
        EntityShape from, NavigationInfo navigation, LinkInfo link, EntityShape target, int targetSource)
    {
        var id = NewSource();
        var links = EntityShape.Of(link.Table, id, isOptional: false, target.Type);
        var join = new Join(
            JoinKind.Inner,
            new Source(targetSource, new TableRelation(navigation.Target), navigation.Target.Name),
            Match(links, link.TargetColumns, target, navigation.TargetColumns));
        return new QueryState(
            SelectRelation.Over(new Source(id, new TableRelation(link.Table), link.Table.Name)) with
            {
                Joins = EquatableArray.Of(join),
                Where = Match(from, navigation.Columns, links, link.Columns),
            },
            target);
    }

    /// <summary>
    /// The row that a reference leads to, read with the row that has it. That is no reason to leave a row out, so that
    /// the join is an outer one even where a row has to be there.
    /// </summary>
    internal EntityShape Included(EntityShape from, NavigationInfo navigation, MemberNode member)
        => Reference(from, navigation, member, isOptional: true);

    private EntityShape Reference(EntityShape from, NavigationInfo navigation, MemberNode member)
        => Reference(from, navigation, member, from.IsOptional || !navigation.IsRequired);

    /// <summary>The row that a reference navigation leads to; joined once, however often it is named.</summary>
    private EntityShape Reference(EntityShape from, NavigationInfo navigation, MemberNode member, bool isOptional)
    {
        var path = new NavigationPath(navigation, from.At(navigation.Columns));
        var scope = path.From.OfType<ColumnScalar>().Select(column => FindScope(column.Source)).FirstOrDefault()
            ?? throw new TranslationException(member, "The navigation starts from no row of the query.");
        var existing = scope.Select.Joins.FirstOrDefault(join => path.Equals(join.Path));
        if (existing is not null)
        {
            isOptional = isOptional && existing.Kind == JoinKind.Left;
            Require(existing, isOptional, scope);
            return EntityShape.Of(navigation.Target, existing.Source.Id, isOptional, member.Type);
        }

        var id = NewSource();
        var shape = EntityShape.Of(navigation.Target, id, isOptional, member.Type);
        var join = new Join(
            isOptional ? JoinKind.Left : JoinKind.Inner,
            new Source(id, new TableRelation(navigation.Target), navigation.Property),
            Match(from, navigation, shape),
            path);
        scope.Select = scope.Select with { Joins = scope.Select.Joins.Add(join) };
        return shape;
    }

    // What asks for the row itself leaves rows without one out, whether or not it was included before.
    private static void Require(Join join, bool isOptional, Scope scope)
    {
        if (!isOptional && join.Kind == JoinKind.Left)
        {
            var inner = join with { Kind = JoinKind.Inner };
            scope.Select = scope.Select with
            {
                Joins = scope.Select.Joins.Map(other => other == join ? inner : other),
            };
        }
    }

    private static Scalar Match(EntityShape from, NavigationInfo navigation, EntityShape target)
        => Match(from, navigation.Columns, target, navigation.TargetColumns);

    private static Scalar Match(
        EntityShape from, EquatableArray<int> columns, EntityShape target, EquatableArray<int> targetColumns)
    {
        Scalar? condition = null;
        for (var i = 0; i < columns.Count; i++)
        {
            var equal = BinaryScalar.Compare(
                BinaryOperator.Equal, target.Columns[targetColumns[i]], from.Columns[columns[i]]);
            condition = BinaryScalar.AndAlso(condition, equal);
        }

        return condition!;
    }

    /// <summary>
    /// <c>post.Author.Id</c> is <c>post.AuthorId</c>: the matched columns of a target are known without joining it.
    /// </summary>
    private Scalar? ForeignKeyOf(MemberNode member)
    {
        if (ReferenceOf(member.Receiver) is not var (from, navigation)
            || navigation.Target.FindColumn(member.Name) is not { } column)
        {
            return null;
        }

        for (var i = 0; i < navigation.TargetColumns.Count; i++)
        {
            if (navigation.TargetColumns[i] == column.Ordinal)
            {
                return from.Columns[navigation.Columns[i]];
            }
        }

        return null;
    }

    /// <summary>The row and the navigation that lead to an entity; null where no reference does.</summary>
    internal (EntityShape From, NavigationInfo Navigation)? ReferenceOf(SyntaxNode node)
        => node is MemberNode reference && TryTranslateEntity(reference.Receiver) is { } from
            && from.Table.FindNavigation(reference.Name) is { IsCollection: false } navigation
                ? (from, navigation)
                : null;

    private EntityShape? TryTranslateEntity(SyntaxNode node) => node switch
    {
        ParameterNode parameter => TranslateParameter(parameter) as EntityShape,
        MemberNode member => TranslateMember(member) as EntityShape,
        _ => null,
    };
}
