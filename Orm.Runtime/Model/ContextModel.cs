using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Orm.Model;

/// <summary>
/// Implemented by the generator on every entity, so that code can reach its model without reflection.
/// </summary>
/// <typeparam name="TSelf">The entity's class.</typeparam>
public interface IEntity<TSelf>
    where TSelf : class, IEntity<TSelf>
{
    /// <summary>The entity's model.</summary>
    static abstract EntityModel<TSelf> Model { get; }
}

/// <summary>Reaches the models that the generator wrote.</summary>
public static class EntityModels
{
    /// <summary>The model of an entity.</summary>
    public static EntityModel<TEntity> Of<TEntity>()
        where TEntity : class, IEntity<TEntity>
        => TEntity.Model;
}

/// <summary>The entities of a context: those it has sets of, and those that their navigations lead to.</summary>
public sealed class ContextModel
{
    private readonly EntityModel[] _declared;
    private Known? _known;

    /// <summary>Makes the model of a context.</summary>
    /// <param name="name">The context's class name, for messages.</param>
    /// <param name="entities">
    /// The entities of its sets; those that navigations and foreign keys lead to are added.
    /// </param>
    public ContextModel(string name, params ReadOnlySpan<EntityModel> entities)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        _declared = entities.ToArray();
    }

    /// <summary>The context's class name.</summary>
    public string Name { get; }

    /// <summary>All entities, those with sets first.</summary>
    public IReadOnlyList<EntityModel> Entities => All.Entities;

    /// <summary>The entities, and the tables of the links between them that no class stands for.</summary>
    internal IReadOnlyList<EntityModel> Tables => All.Tables;

    // Found when it is asked for: a process that runs compiled queries alone never does. Threads that meet here find
    // the same twice, and all of them keep one.
    private Known All => _known ?? Interlocked.CompareExchange(ref _known, new Known(_declared), null) ?? _known;

    /// <summary>The model of an entity.</summary>
    /// <exception cref="EntityNotInContextException">The context does not know the type.</exception>
    public EntityModel<TEntity> Get<TEntity>()
        where TEntity : class
        => TryGet(typeof(TEntity), out var model)
            ? (EntityModel<TEntity>)model
            : throw new EntityNotInContextException(typeof(TEntity), Name);

    /// <summary>The model of an entity, where the context knows the type.</summary>
    public bool TryGet(Type type, [NotNullWhen(true)] out EntityModel? model)
        => All.ByType.TryGetValue(type, out model);

    private sealed class Known
    {
        internal Known(EntityModel[] declared)
        {
            Entities = WithReachable(declared);
            ByType = Entities.ToFrozenDictionary(entity => entity.ClrType);
        }

        internal List<EntityModel> Entities { get; }

        internal FrozenDictionary<Type, EntityModel> ByType { get; }

        internal IReadOnlyList<EntityModel> Tables => field ??= [.. Entities, .. LinkTables.Among(Entities)];

        private static List<EntityModel> WithReachable(EntityModel[] declared)
        {
            var seen = new HashSet<EntityModel>();
            var found = declared.Where(seen.Add).ToList();
            for (var i = 0; i < found.Count; i++)
            {
                var targets = found[i].Navigations.Select(navigation => navigation.Target())
                    .Concat(found[i].ForeignKeys.Select(key => key.Principal()));
                found.AddRange(targets.Where(seen.Add));
            }

            return found;
        }
    }
}
