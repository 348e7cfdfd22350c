using Orm.Linq.Ir;

namespace Orm.Linq.Rewrites;

/// <summary>
/// In conditions, the key of a row that a reference leads to is the foreign key that leads there:
/// <c>post.Author == comment.Author</c> compares <c>AuthorId</c> with <c>AuthorId</c>.
/// </summary>
/// <remarks>
/// Reason: nothing else of the row may be needed, and then its join goes away; where it stays, an index of the foreign
/// key can serve the condition.
/// Counter-example: what is selected keeps the row's own key. Whether there is a row is read off it, and a foreign key
/// without its row, where nobody enforces them, would say that there is one. Nor is one column of an optional foreign
/// key of several a sign of the row.
/// </remarks>
internal sealed class NavigationKeys : TreeRewriter, IRewriteRule
{
    public string Name => nameof(NavigationKeys);

    public bool Applies(DialectTraits dialect) => true;

    public SelectRelation Apply(SelectRelation statement) => RewriteSelect(statement);

    protected override SelectRelation RewriteSelect(SelectRelation select)
    {
        var inner = base.RewriteSelect(select);
        var keys = new Keys();
        foreach (var join in inner.Joins)
        {
            keys.Add(join);
        }

        return keys.IsEmpty
            ? inner
            : inner with
            {
                Where = inner.Where is { } where ? keys.Rewrite(where) : null,
                Joins = inner.Joins.Map(join => join.Path is null ? keys.RewriteOn(join) : join),
            };
    }

    /// <summary>Puts foreign keys in the place of the keys that they lead to.</summary>
    private sealed class Keys : TreeRewriter
    {
        private readonly Dictionary<(int Source, string Name), Scalar> _foreign = [];

        internal bool IsEmpty => _foreign.Count == 0;

        internal void Add(Join join)
        {
            // Of several columns one may be null without the others: no single one says then whether there is a row.
            if (join.Path is not { Navigation: var navigation } path
                || (path.From.Count > 1 && path.From.Any(column => column.IsNullable)))
            {
                return;
            }

            for (var i = 0; i < navigation.TargetColumns.Count; i++)
            {
                var column = navigation.Target.Columns[navigation.TargetColumns[i]];
                if (column.Type == path.From[i].Type)
                {
                    _foreign[(join.Source.Id, column.Name)] = path.From[i];
                }
            }
        }

        // A foreign key may itself start from a row that a reference leads to.
        internal override Scalar Rewrite(Scalar scalar)
            => scalar is ColumnScalar column && _foreign.TryGetValue((column.Source, column.Name), out var foreign)
                ? Rewrite(foreign)
                : RewriteParts(scalar);

        internal Join RewriteOn(Join join) => join.On is { } on ? join with { On = Rewrite(on) } : join;
    }
}
