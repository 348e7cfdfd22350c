using System.Diagnostics.CodeAnalysis;

namespace Orm.Engine.Sql.Syntax;

/// <summary>
/// Visits a tree and builds the one that its overrides ask for. A part that nothing changed is the same object
/// afterwards. A walker that only looks overrides <see cref="Rewrite"/> and returns what it was given.
/// </summary>
internal abstract class SyntaxRewriter
{
    private bool _changed;

    /// <summary>What to put in the place of a node. Call the base to go on to the node's children.</summary>
    internal virtual SyntaxNode Rewrite(SyntaxNode node)
    {
        bool around = _changed;
        _changed = false;
        SyntaxNode copy = node.WithChildren(this);
        SyntaxNode result = _changed ? copy : node;
        _changed = around;
        return result;
    }

    [return: NotNullIfNotNull(nameof(node))]
    internal T? Map<T>(T? node)
        where T : SyntaxNode
    {
        if (node is null)
        {
            return null;
        }

        SyntaxNode result = Rewrite(node);
        if (ReferenceEquals(result, node))
        {
            return node;
        }

        _changed = true;
        return result as T
            ?? throw new InvalidOperationException($"A {typeof(T).Name} cannot become a {result.GetType().Name}.");
    }

    internal SyntaxList<T> Map<T>(SyntaxList<T> list)
        where T : SyntaxNode
    {
        T[]? changed = null;
        for (int i = 0; i < list.Count; i++)
        {
            T item = Map(list[i]);
            if (!ReferenceEquals(item, list[i]))
            {
                changed ??= list.AsSpan().ToArray();
                changed[i] = item;
            }
        }

        return changed is null ? list : new SyntaxList<T>(changed);
    }
}
