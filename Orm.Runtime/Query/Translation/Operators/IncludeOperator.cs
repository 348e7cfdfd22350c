using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// Include and ThenInclude: navigations that are read with their entities. A reference is joined; a collection, which
/// may be filtered, ordered and limited, is one more statement for all entities, so that no row is repeated.
/// </summary>
internal sealed class IncludeOperator : IQueryOperator
{
    private const string Advice =
        "Name a navigation, behind a collection at most with Where, OrderBy, ThenBy, Skip and Take.";

    public IReadOnlyList<string> Names { get; } = ["Include", "ThenInclude"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var query = translator.TranslateQuery(call.Source);
        var shape = translator.Over(ref query, element => Into(element, call, Depth(call), translator));
        return query with { Shape = shape };
    }

    // ThenInclude goes on where the operator before it ended.
    private static int Depth(OperatorNode call)
        => call.Name == "ThenInclude" && call.Source is OperatorNode before ? Depth(before) + 1 : 0;

    private static EntityShape Into(Shape element, OperatorNode call, int depth, Translator translator)
    {
        if (element is not EntityShape entity)
        {
            throw new TranslationException(call, "Only entities have navigations. Include before Select.");
        }

        if (depth == 0)
        {
            return Including(entity, Translator.Lambda(call, 0), translator);
        }

        var latest = entity.Includes[entity.Includes.Count - 1];
        if (latest.Value is SequenceShape sequence)
        {
            var query = sequence.Query;
            var shape = translator.Over(ref query, inner => Into(inner, call, depth - 1, translator));
            return With(entity, latest with { Value = sequence with { Query = query with { Shape = shape } } });
        }

        return With(entity, latest with { Value = Into(latest.Value, call, depth - 1, translator) });
    }

    private static IncludeShape Read(EntityShape entity, LambdaNode lambda, Translator translator)
    {
        var navigation = NavigationOf(lambda);
        return new IncludeShape(navigation.Name, translator.TranslateLambda(lambda, entity) switch
        {
            SequenceShape { Query: { Shape: EntityShape element } query } sequence => sequence with
            {
                Type = navigation.Type,
                Query = query with { Shape = element with { IsShared = IsLinked(entity, navigation) } },
            },
            EntityShape reference => reference with { IsShared = true },
            _ => throw new TranslationException(lambda, Advice),
        });
    }

    // What many lead to comes back for each of them.
    private static bool IsLinked(EntityShape entity, MemberNode navigation)
        => entity.Table.FindNavigation(navigation.Name) is { Link: not null };

    private static MemberNode NavigationOf(LambdaNode lambda)
    {
        var node = lambda.Body;
        while (node is OperatorNode
            {
                Name: "Where" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Skip" or "Take",
            } op)
        {
            node = op.Source;
        }

        return node is MemberNode { Receiver: ParameterNode } member
            ? member
            : throw new TranslationException(lambda, Advice);
    }

    // A navigation that is included again only to go on behind it stays what it is. The latest one stands last.
    private static EntityShape Including(EntityShape entity, LambdaNode lambda, Translator translator)
    {
        var name = NavigationOf(lambda).Name;
        var known = entity.Includes.FirstOrDefault(existing => existing.Navigation == name);
        return With(entity, lambda.Body is MemberNode && known is not null ? known : Read(entity, lambda, translator));
    }

    private static EntityShape With(EntityShape entity, IncludeShape include)
    {
        var others = entity.Includes.Where(existing => existing.Navigation != include.Navigation);
        return entity with { Includes = others.Append(include).ToEquatableArray() };
    }
}
