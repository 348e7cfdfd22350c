using System.Collections;
using Orm.Backends;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Linq.Materialization.Groups;

/// <summary>
/// Reads entities with a collection of theirs out of the rows of one statement, a row for each element.
/// </summary>
internal sealed class JoinedMaterializer<TEntity> : IRowMaterializer<TEntity>, IGroupMaterializer<TEntity>
{
    private readonly Func<IList> _newList;

    internal JoinedMaterializer(
        EntityModel model,
        int navigation,
        KeyColumn[] columns,
        IRowMaterializer<TEntity> owner,
        IRowMaterializer<object?> element)
    {
        Model = model;
        Navigation = navigation;
        Columns = columns;
        Owner = owner;
        OwnerOrigins = Materializers.OriginsOf(Owner);
        Element = element;
        Back = InverseReference.Of(model.Navigations[navigation]);
        _newList = model.Navigations[navigation].Target()
            .Accept(new ListOf(model.Navigations[navigation].Link is not null));
        Slots = [.. SlotsOf(Owner), .. SlotsOf(Element)];
    }

    internal static JoinedMaterializer<TEntity> Of(JoinedResult result, Dialect dialect)
    {
        var model = (EntityModel)result.Owner.Table.Handle;
        return new JoinedMaterializer<TEntity>(
            model,
            model.Navigations.TakeWhile(known => known.Property != result.Navigation).Count(),
            [.. result.Columns.Select(NestedStatement.KeyOf)],
            Materializers.Of<TEntity>(result.Owner, dialect),
            Materializers.Of<object?>(result.Element, dialect));
    }

    /// <inheritdoc/>
    public IReadOnlyList<ResultSlot> Slots { get; }

    internal EntityModel Model { get; }

    /// <summary>The collection's place in the model's navigations.</summary>
    internal int Navigation { get; }

    /// <summary>The columns that decide which entity a row belongs to.</summary>
    internal KeyColumn[] Columns { get; }

    internal IRowMaterializer<TEntity> Owner { get; }

    internal OriginFactory<TEntity>? OwnerOrigins { get; }

    internal IRowMaterializer<object?> Element { get; }

    /// <summary>How an element is told whose collection it is in, where it can be.</summary>
    internal InverseReference? Back { get; }

    /// <inheritdoc/>
    public GroupCollector<TEntity> Begin(RowScope scope) => new JoinedCollector<TEntity>(this, scope);

    /// <inheritdoc/>
    public TEntity Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
        => throw new InvalidOperationException("An entity with a joined collection is read of several rows.");

    internal IList NewList() => _newList();

    internal static IReadOnlyList<ResultSlot> SlotsOf<T>(IRowMaterializer<T> reader)
        => reader is IScopedReader<T> scoped ? scoped.Slots : [];

    private sealed class ListOf(bool isLinked) : IEntityModelVisitor<Func<IList>>
    {
        public Func<IList> Visit<TTarget>(EntityModel<TTarget> model)
            where TTarget : class
            => isLinked ? () => new LinkedEntities<TTarget>() : () => new List<TTarget>();
    }
}

/// <summary>The entities that one execution has read so far, each with the elements that it was joined with.</summary>
internal sealed class JoinedCollector<TEntity> : GroupCollector<TEntity>
{
    private readonly JoinedMaterializer<TEntity> _source;
    private readonly Dictionary<GroupKey, (TEntity Owner, IList Elements)> _byKey = [];
    private readonly GroupKey _present;
    private readonly RowScope _ownerScope;
    private readonly RowScope _elementScope;
    private readonly ResultRows<TEntity> _owner;
    private readonly IRowMaterializer<object?> _element;

    internal JoinedCollector(JoinedMaterializer<TEntity> source, RowScope scope)
    {
        _source = source;
        _present = new GroupKey(source.Columns.Length);
        _ownerScope = scope.Inner(JoinedMaterializer<TEntity>.SlotsOf(source.Owner));
        _elementScope = scope.Inner(JoinedMaterializer<TEntity>.SlotsOf(source.Element));
        _owner = new ResultRows<TEntity>(
            ScopedRows.Of(source.Owner, _ownerScope), source.OwnerOrigins?.Create(scope.Session));
        _element = ScopedRows.Of(source.Element, _elementScope);
    }

    /// <inheritdoc/>
    public override TEntity Read<TRow>(ref TRow row)
    {
        _present.Read(ref row, _source.Columns);
        if (!_byKey.TryGetValue(_present, out var known))
        {
            known = (_owner.Read(ref row), _source.NewList());
            _source.Model.SetKnownOf(known.Owner!, _source.Navigation, known.Elements);
            _byKey.Add(_present.Copy(), known);
            Groups.Add(known.Owner);
        }

        if (_element.Read(ref row) is { } element)
        {
            known.Elements.Add(element);
            _source.Back?.Target.SetKnownOf(element, _source.Back.Navigation, known.Owner);
        }

        return known.Owner;
    }

    internal override void Complete()
    {
        Accept();
        _ownerScope.Complete();
        _elementScope.Complete();
    }

    internal override async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        Accept();
        await _ownerScope.CompleteAsync(cancellationToken).ConfigureAwait(false);
        await _elementScope.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    // What was read of a link table is what it says.
    private void Accept()
    {
        foreach (var (_, elements) in _byKey.Values)
        {
            (elements as ILinkedEntities)?.Accept();
        }
    }
}
