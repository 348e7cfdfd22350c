using System.ComponentModel;
using Orm.Linq.Expressions;
using Orm.Model;

namespace Orm.Compiled;

/// <summary>How a compiled query that begins with the navigation of an entity is asked for many of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledPeers
{
    private readonly EntityModel _owner;
    private readonly int _navigation;
    private readonly int _parentOrdinal;
    private readonly bool _knowsInverse;
    private readonly int[] _columns;

    // Which reference leads back; asked for when all models are made.
    private PeerKeys? _keys;

    private CompiledPeers(
        EntityModel owner, int navigation, string question, int parentOrdinal, bool knowsInverse, int[] columns)
    {
        _owner = owner;
        _navigation = navigation;
        _parentOrdinal = parentOrdinal;
        _knowsInverse = knowsInverse;
        _columns = columns;
        Question = question;
    }

    /// <summary>Stands for all that is generated for the query: the same for places that ask the same.</summary>
    internal string Question { get; }

    internal PeerKeys Keys => _keys ??= new PeerKeys(
        _columns, _parentOrdinal, _knowsInverse ? InverseReference.Of(Navigation) : null);

    private NavigationModel Navigation => _owner.Navigations[_navigation];

    /// <summary>Makes one of what is generated.</summary>
    /// <typeparam name="TEntity">The entity that has the navigation.</typeparam>
    /// <param name="navigation">The navigation's place in the navigations of the entity.</param>
    /// <param name="question">Stands for the statements, their arguments and the reader of rows.</param>
    /// <param name="parentOrdinal">Where the place of the key stands in the rows.</param>
    /// <param name="knowsInverse">Whether rows are the elements, which are told whose they are.</param>
    /// <param name="columns">The ordinals of the entity's columns that are its key.</param>
    public static CompiledPeers Of<TEntity>(
        int navigation, string question, int parentOrdinal, bool knowsInverse, params int[] columns)
        where TEntity : class, IEntity<TEntity>
        => new(EntityModels.Of<TEntity>(), navigation, question, parentOrdinal, knowsInverse, columns);

    /// <summary>Whether a query begins with the navigation.</summary>
    internal bool Lead(INavigationRoot? root)
        => root is not null && ReferenceEquals(root.Owner, _owner) && ReferenceEquals(root.Navigation, Navigation);
}
