using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// Include and ThenInclude: navigations that are read with their entities. A reference is joined; a collection, which
/// may be filtered, ordered and limited, is one more statement for all entities, so that no row is repeated. Either can
/// be told to be the other; see <see cref="JoinedCollection"/> for a collection that is joined.
/// </summary>
internal sealed class IncludeOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Include", "ThenInclude"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var query = translator.TranslateQuery(call.Source);
        var shape = translator.Over(ref query, element => Into(element, call, translator));
        return query with { Shape = shape };
    }

    private static EntityShape Into(Shape element, OperatorNode call, Translator translator)
    {
        if (element is not EntityShape entity)
        {
            throw new TranslationException(call, "Only entities have navigations. Include before Select.");
        }

        // What leads back to an entity on the way is that entity, which is there already.
        return IncludePath.DepthOf(entity.Table, call) is var depth and >= 0
            ? Into(entity, call, depth, translator, isNested: false)
            : entity;
    }

    private static EntityShape Into(
        EntityShape entity, OperatorNode call, int depth, Translator translator, bool isNested)
    {
        if (depth == 0)
        {
            return Including(entity, call, translator, isNested);
        }

        var latest = entity.Includes[entity.Includes.Count - 1];
        if (latest.Value is SequenceShape sequence)
        {
            var query = sequence.Query;
            var shape = translator.Over(
                ref query,
                inner => Into((EntityShape)inner, call, depth - 1, translator, isNested: true));
            return With(entity, latest with { Value = sequence with { Query = query with { Shape = shape } } });
        }

        var reference = Into((EntityShape)latest.Value, call, depth - 1, translator, isNested: true);
        return With(entity, latest with { Value = reference });
    }

    private static IncludeShape Read(
        EntityShape entity, LambdaNode lambda, IncludeStrategy strategy, Translator translator)
    {
        var member = IncludePath.NavigationOf(lambda);
        var navigation = entity.Table.FindNavigation(member.Name);
        if (lambda.Body is MemberNode && navigation is { IsCollection: false })
        {
            return new IncludeShape(member.Name, strategy == IncludeStrategy.Statement
                ? translator.Referenced(entity, navigation, member.Type)
                : translator.Included(entity, navigation, member) with { IsShared = true });
        }

        return new IncludeShape(member.Name, translator.TranslateLambda(lambda, entity) switch
        {
            SequenceShape { Query: { Shape: EntityShape element } query } sequence => sequence with
            {
                Type = member.Type,
                Query = query with { Shape = element with { IsShared = navigation is { Link: not null } } },
                Included = strategy == IncludeStrategy.Join ? IncludedRows.JoinedElements : IncludedRows.Elements,
            },
            _ => throw new TranslationException(lambda, IncludePath.Advice),
        });
    }

    // A navigation that is included again only to go on behind it stays what it is. The latest one stands last.
    private static EntityShape Including(EntityShape entity, OperatorNode call, Translator translator, bool isNested)
    {
        var lambda = Translator.Lambda(call, 0);
        var name = IncludePath.NavigationOf(lambda).Name;
        var known = entity.Includes.FirstOrDefault(existing => existing.Navigation == name);
        var strategy = StrategyOf(call);
        var include = lambda.Body is MemberNode && known is not null && strategy == IncludeStrategy.Automatic
            ? known
            : Read(entity, lambda, strategy, translator);
        if (IsJoined(include))
        {
            RequireOneProduct(entity, name, lambda, isNested);
        }

        return With(entity, include);
    }

    // One collection repeats the entity for each of its elements; two repeat the elements of each other.
    private static void RequireOneProduct(EntityShape entity, string name, LambdaNode lambda, bool isNested)
    {
        if (isNested)
        {
            throw new TranslationException(
                lambda,
                $"{entity.Table.Entity}.{name} stands behind another navigation: joined, it would repeat the rows of " +
                "both. Read it by IncludeStrategy.Statement.");
        }

        if (entity.Includes.FirstOrDefault(other => other.Navigation != name && IsJoined(other)) is { } first)
        {
            throw new TranslationException(
                lambda,
                $"{entity.Table.Entity}.{first.Navigation} is joined already: with {name} beside it there would be a " +
                "row for each pair of their elements. Read one of them by IncludeStrategy.Statement.");
        }
    }

    private static bool IsJoined(IncludeShape include)
        => include.Value is SequenceShape { Included: IncludedRows.JoinedElements };

    private static IncludeStrategy StrategyOf(OperatorNode call) => call.Arguments.Count > 1
        && call.Arguments[1] is LiteralNode { Value: int number } ? (IncludeStrategy)number : IncludeStrategy.Automatic;

    private static EntityShape With(EntityShape entity, IncludeShape include)
    {
        var others = entity.Includes.Where(existing => existing.Navigation != include.Navigation);
        return entity with { Includes = others.Append(include).ToEquatableArray() };
    }
}
