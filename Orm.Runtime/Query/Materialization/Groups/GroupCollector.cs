using Orm.Backends;

namespace Orm.Linq.Materialization.Groups;

/// <summary>The groups that one execution has read so far, in the order of their first elements.</summary>
internal abstract class GroupCollector<TGroup> : IRowMaterializer<TGroup>
{
    internal List<TGroup> Groups { get; } = [];

    /// <summary>Puts the element of a row into its group.</summary>
    public abstract TGroup Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader;

    /// <summary>Reads the collections inside of keys and elements.</summary>
    internal abstract void Complete();

    /// <inheritdoc cref="Complete"/>
    internal abstract ValueTask CompleteAsync(CancellationToken cancellationToken);
}

/// <inheritdoc/>
internal sealed class GroupCollector<TKey, TElement> : GroupCollector<IGrouping<TKey, TElement>>
{
    private readonly GroupMaterializer<TKey, TElement> _source;
    private readonly Dictionary<GroupKey, Group<TKey, TElement>> _byKey = [];
    private readonly GroupKey _present;
    private readonly RowScope _keyScope;
    private readonly RowScope _elementScope;
    private readonly IRowMaterializer<TKey> _key;
    private readonly ResultRows<TElement> _element;

    internal GroupCollector(GroupMaterializer<TKey, TElement> source, RowScope scope)
    {
        _source = source;
        _present = new GroupKey(source.Columns.Length);
        _keyScope = scope.Inner(GroupMaterializer<TKey, TElement>.SlotsOf(source.Key));
        _elementScope = scope.Inner(GroupMaterializer<TKey, TElement>.SlotsOf(source.Element));
        _key = ScopedRows.Of(source.Key, _keyScope);
        _element = new ResultRows<TElement>(
            ScopedRows.Of(source.Element, _elementScope), source.ElementOrigins?.Create(scope.Session));
    }

    /// <inheritdoc/>
    public override IGrouping<TKey, TElement> Read<TRow>(ref TRow row)
    {
        _present.Read(ref row, _source.Columns);
        if (!_byKey.TryGetValue(_present, out var group))
        {
            group = new Group<TKey, TElement>(_key.Read(ref row));
            _byKey.Add(_present.Copy(), group);
            Groups.Add(group);
        }

        group.Add(_element.Read(ref row));
        return group;
    }

    internal override void Complete()
    {
        _keyScope.Complete();
        _elementScope.Complete();
    }

    internal override async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await _keyScope.CompleteAsync(cancellationToken).ConfigureAwait(false);
        await _elementScope.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
