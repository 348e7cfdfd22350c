using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>The navigations that lead from the entity of a query to what an Include or ThenInclude names.</summary>
internal static class IncludePath
{
    internal const string Advice =
        "Name a navigation, behind a collection at most with Where, OrderBy, ThenBy, Skip and Take.";

    /// <summary>The navigation that a lambda names.</summary>
    /// <exception cref="TranslationException">It names none.</exception>
    internal static MemberNode NavigationOf(LambdaNode lambda)
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
            : throw new TranslationException(lambda, StepsOf(lambda.Body) ?? Advice);
    }

    // p.Author.Mentor: what was meant are two navigations, one after the other.
    private static string? StepsOf(SyntaxNode path)
    {
        var names = new Stack<string>();
        while (path is MemberNode member)
        {
            names.Push(member.Name);
            path = member.Receiver;
        }

        if (path is not ParameterNode row || names.Count < 2)
        {
            return null;
        }

        var steps = new System.Text.StringBuilder($"Include({row.Name} => {row.Name}.{names.Peek()})");
        for (var from = names.Pop(); names.Count > 0; from = names.Pop())
        {
            var entity = from.Substring(0, 1).ToLowerInvariant();
            steps.Append($".ThenInclude({entity} => {entity}.{names.Peek()})");
        }

        return $"Include the navigations one after the other: {steps}.";
    }

    /// <summary>
    /// How many navigations lead to the one that an operator names; -1 where it leads back to an entity on the way.
    /// </summary>
    /// <param name="root">The query's entity.</param>
    /// <param name="call">The operator.</param>
    internal static int DepthOf(TableInfo root, OperatorNode call)
    {
        var way = new Stack<NavigationInfo?>();
        var leadsBack = false;
        foreach (var step in Steps(call))
        {
            var table = way.Count == 0 ? root : way.Peek()?.Target;
            var name = NavigationOf(Translator.Lambda(step, 0)).Name;
            var navigation = table?.FindNavigation(name);
            leadsBack = way.Count > 0 && navigation is { IsCollection: false } && way.Peek()?.Inverse == name;
            if (leadsBack)
            {
                way.Pop();
            }
            else
            {
                way.Push(navigation);
            }
        }

        return leadsBack ? -1 : way.Count - 1;
    }

    // ThenInclude goes on where the operator before it ended.
    private static IEnumerable<OperatorNode> Steps(OperatorNode call)
    {
        var steps = new Stack<OperatorNode>([call]);
        while (steps.Peek() is { Name: "ThenInclude", Source: OperatorNode before })
        {
            steps.Push(before);
        }

        return steps;
    }
}
