using System.Collections;
using System.Diagnostics;
using Orm.Linq.Expressions;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Loading;

/// <summary>
/// The entities that a collection navigation leads to. They are read when they are asked for, for all entities that
/// were read with the one that has the navigation.
/// </summary>
/// <remarks>
/// The property that returns it reads nothing, so that <c>post.Comments.Query()</c> does not either; counting,
/// enumerating, adding and removing do.
/// </remarks>
/// <typeparam name="TTarget">The entities.</typeparam>
[DebuggerDisplay("{Description,nq}")]
public abstract class RelatedEntities<TTarget> : IList<TTarget>, IReadOnlyList<TTarget>
    where TTarget : class
{
    private protected RelatedEntities()
    {
    }

    /// <inheritdoc cref="ICollection{T}.Count"/>
    public int Count => Items.Count;

    /// <inheritdoc/>
    bool ICollection<TTarget>.IsReadOnly => false;

    /// <summary>The list, where it is known.</summary>
    internal List<TTarget>? Known { get; set; }

    /// <summary>The navigation as the beginning of a query.</summary>
    internal abstract INavigationRoot Root { get; }

    private List<TTarget> Items => Known ??= Load();

    private string Description => Known is { } known ? $"Count = {known.Count}" : "not loaded";

    /// <inheritdoc/>
    public TTarget this[int index]
    {
        get => Items[index];
        set => Items[index] = value;
    }

    /// <inheritdoc/>
    public void Add(TTarget item) => Items.Add(item);

    /// <inheritdoc/>
    public void Clear() => Items.Clear();

    /// <inheritdoc/>
    public bool Contains(TTarget item) => Items.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(TTarget[] array, int arrayIndex) => Items.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public IEnumerator<TTarget> GetEnumerator() => ((IEnumerable<TTarget>)Items).GetEnumerator();

    /// <inheritdoc/>
    public int IndexOf(TTarget item) => Items.IndexOf(item);

    /// <inheritdoc/>
    public void Insert(int index, TTarget item) => Items.Insert(index, item);

    /// <inheritdoc/>
    public bool Remove(TTarget item) => Items.Remove(item);

    /// <inheritdoc/>
    public void RemoveAt(int index) => Items.RemoveAt(index);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected abstract List<TTarget> Load();
}

/// <inheritdoc/>
/// <typeparam name="TEntity">The entity that has the navigation.</typeparam>
/// <typeparam name="TTarget">The entities that it leads to.</typeparam>
internal sealed class RelatedEntities<TEntity, TTarget>(TEntity entity, EntityModel<TEntity> model, int navigation)
    : RelatedEntities<TTarget>, INavigationRoot
    where TEntity : class
    where TTarget : class
{
    /// <inheritdoc/>
    public EntityModel Owner => model;

    /// <inheritdoc/>
    public NavigationModel Navigation => model.Navigations[navigation];

    /// <inheritdoc/>
    public object Entity => entity;

    internal override INavigationRoot Root => this;

    /// <inheritdoc/>
    public object? ValueOf(int column) => model.GetValue(entity, column);

    /// <inheritdoc/>
    public PeerChunk RequireChunk() => model.GetOrigin(entity) switch
    {
        PeerChunk { Session.IsDisposed: false } chunk => chunk,
        var origin => throw NavigationFailure.NotLoaded(
            entity,
            model,
            navigation,
            origin is PeerChunk ? NavigationNotLoadedReason.ContextDisposed : NavigationNotLoadedReason.Detached),
    };

    /// <inheritdoc/>
    public void ReadKey(object peer, IReadOnlyList<int> columns, Span<KeyPart> key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = KeyPart.Of(model, (TEntity)peer, columns[i]);
        }
    }

    // The load reaches this collection through the entity; where another list was put in its place since, that counts.
    private protected override List<TTarget> Load()
    {
        if (!model.IsKnown(entity, navigation) && model.GetOrigin(entity) is { } origin)
        {
            LazyLoad.Run<TEntity, TTarget>(origin, entity, model, navigation);
        }

        return Known ?? (List<TTarget>?)model.GetKnown(entity, navigation) ?? [];
    }
}
