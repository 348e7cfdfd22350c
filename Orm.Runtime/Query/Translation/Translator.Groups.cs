using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <content>Groups: when their elements can be aggregated where they are, and how they are found otherwise.</content>
internal sealed partial class Translator
{
    private readonly List<int> _aggregated = [];

    /// <summary>
    /// Whether a group is one of the SELECT whose clauses are being made, outside of any aggregate: only there does an
    /// aggregate take in the group's rows.
    /// </summary>
    internal bool IsOpen(GroupingShape group) => !_aggregated.Contains(group.Source)
        && _scopes.Count > 0
        && _scopes[_scopes.Count - 1].Select is { IsGrouped: true, From: { } from }
        && from.Id == group.Source;

    /// <summary>Translates what an aggregate of a group takes in: no aggregate of that group can stand in it.</summary>
    internal T InAggregate<T>(GroupingShape group, Func<T> translate)
    {
        _aggregated.Add(group.Source);
        try
        {
            return translate();
        }
        finally
        {
            _aggregated.RemoveAt(_aggregated.Count - 1);
        }
    }

    /// <summary>The elements of a group as a query: the rows that were grouped, with the group's key.</summary>
    internal QueryState ElementsOf(GroupingShape group, SyntaxNode node)
    {
        var copy = new SourceRenumbering(NewSource);
        var select = (SelectRelation)copy.Rewrite(group.Elements.Select);
        var matches = GroupKeys.Match(group.ElementKey.Map(copy.Rewrite), group.Key, node);
        return group.Elements with
        {
            Select = select with { Where = BinaryScalar.AndAlso(select.Where, matches) },
            Shape = group.Elements.Shape.Map(copy.Rewrite),
        };
    }
}
