using Orm.Backends;
using Orm.Loading.Batches;
using Orm.Model;
using Orm.Sessions;

namespace Orm.Writing;

/// <summary>A statement about one link, or about all links of an owner.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Link">The link. Of all links of an owner, the target says nothing.</param>
/// <param name="Columns">The columns that are the statement's parameters.</param>
internal readonly record struct LinkChange<TOwner, TTarget>(
    SqlStatement Statement, Link<TOwner, TTarget> Link, IReadOnlyList<int> Columns)
    where TOwner : class
    where TTarget : class;

/// <summary>
/// In what a many-to-many collection differs from the links that were read. Elements are compared by their keys: a row
/// that was read twice is two objects.
/// </summary>
internal sealed class LinkChanges<TOwner, TTarget>
    where TOwner : class
    where TTarget : class
{
    private readonly EntityModel<TTarget> _target;
    private readonly int _inverse;
    private readonly LinkStatements _statements;
    private readonly List<LinkChange<TOwner, TTarget>> _changes = [];

    // What is put into a collection while its changes are written is of the next time.
    private readonly List<(LinkedEntities<TTarget> Collection, TTarget[] Elements)> _compared = [];

    internal LinkChanges(
        EntityModel<TOwner> model, EntityModel<TTarget> target, int navigation, IEnumerable<TOwner> owners)
    {
        _target = target;
        var table = model.Navigations[navigation].LinkTable!;
        Table = (EntityModel<Link<TOwner, TTarget>>)table.Model;
        _statements = LinkStatements.Of(table);
        _inverse = InverseOf(target, model.Navigations[navigation]);
        foreach (var owner in owners)
        {
            if (model.GetKnown(owner, navigation) is LinkedEntities<TTarget> collection)
            {
                TTarget[] elements = [.. collection];
                _compared.Add((collection, elements));
                var isNew = model.GetOrigin(owner) is null or { IsOfInserted: true };
                Compare(owner, collection.Stored, elements, isNew, table.OwnerColumns);
            }
        }
    }

    internal EntityModel<Link<TOwner, TTarget>> Table { get; }

    internal bool Any => _changes.Count > 0;

    /// <summary>What has to be done, deletions before insertions of the same collection.</summary>
    internal IReadOnlyList<LinkChange<TOwner, TTarget>> All => _changes;

    /// <summary>Notes that the table says now what the collections said, those on the other side too.</summary>
    /// <param name="session">What takes it back when the open transaction is undone.</param>
    internal void Accept(Session session)
    {
        foreach (var (collection, elements) in _compared)
        {
            session.Note(LinksFact<TTarget>.Of(collection), collection, before: 0);
            collection.Accept(elements);
        }

        foreach (var (statement, link, _) in _changes)
        {
            if (statement == _statements.Clear || _inverse < 0
                || _target.GetKnown(link.Target, _inverse) is not LinkedEntities<TOwner> back)
            {
                continue;
            }

            session.Note(LinksFact<TOwner>.OfOtherSide(back), back, before: 0);
            if (statement == _statements.Insert)
            {
                back.Link(link.Owner);
            }
            else
            {
                back.Unlink(link.Owner);
            }
        }
    }

    private static int InverseOf(EntityModel target, NavigationModel navigation)
        => target.Navigations.TakeWhile(other => other.Property != navigation.Inverse).Count() is var index
            && index < target.Navigations.Count ? index : -1;

    private void Compare(
        TOwner owner,
        IReadOnlyList<TTarget>? before,
        TTarget[] elements,
        bool isNew,
        IReadOnlyList<int> ownerColumns)
    {
        using var stored = new EntityKeyIndex<TTarget>(_target, _target.Key, isListed: false);
        using var wanted = new EntityKeyIndex<TTarget>(_target, _target.Key, isListed: false);
        if (before is null && !isNew)
        {
            var all = new Link<TOwner, TTarget>(owner, Target: null!);
            _changes.Add(new LinkChange<TOwner, TTarget>(_statements.Clear, all, ownerColumns));
        }

        foreach (var element in elements)
        {
            wanted.Add(element);
        }

        foreach (var element in before ?? [])
        {
            stored.Add(element);
            if (wanted.Find(element, _target.Key) < 0)
            {
                Add(_statements.Delete, owner, element);
            }
        }

        foreach (var element in elements)
        {
            // Twice in the collection is once in the table.
            if (stored.Find(element, _target.Key) < 0)
            {
                stored.Add(element);
                Add(_statements.Insert, owner, element);
            }
        }
    }

    private void Add(SqlStatement statement, TOwner owner, TTarget element)
        => _changes.Add(new LinkChange<TOwner, TTarget>(
            statement, new Link<TOwner, TTarget>(owner, element), Table.Key));
}
