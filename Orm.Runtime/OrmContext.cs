using System.ComponentModel;
using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Model;
using Orm.Sessions;
using Orm.Telemetry;

namespace Orm;

/// <summary>
/// A unit of work with a database: the sets of its entities, and what reads and writes them. Derive a partial class and
/// declare <c>public partial EntitySet&lt;T&gt; Name { get; }</c> for each entity; the generator writes the rest.
/// </summary>
/// <remarks>A context serves one thread at a time and is cheap to make: use one for each unit of work.</remarks>
public abstract partial class OrmContext : IQueryOwner, IDisposable, IAsyncDisposable
{
    private readonly Dictionary<Type, object> _sets = [];

    /// <summary>Makes a context on the database that the options name.</summary>
    protected OrmContext(OrmOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        var telemetry = new StatementTelemetry(options.Logger, options.LogParameterValues);
        Session = new Session(GetType().Name, options.Database, telemetry)
        {
            AllowsLazyLoading = options.AllowLazyLoading,
            RepetitionThreshold = options.RepetitionThreshold,
            Owner = this,
        };
    }

    /// <summary>The context's entities. Written by the generator.</summary>
    protected internal abstract ContextModel Model { get; }

    internal OrmOptions Options { get; }

    internal Session Session { get; }

    internal Database Database => Session.Database;

    internal QueryContext Queries => field ??= new QueryContext(this, Session);

    QueryContext IQueryOwner.Queries => Queries;

    ContextModel IQueryOwner.Model => Model;

    /// <summary>The tables of the context's entities: creating and dropping them.</summary>
    public DatabaseSchema Schema => field ??= new DatabaseSchema(Session, Model);

    /// <summary>The set of an entity.</summary>
    /// <exception cref="EntityNotInContextException">The context does not know the type.</exception>
    public EntitySet<TEntity> Set<TEntity>()
        where TEntity : class
        => SetOf<TEntity>(model: null);

    /// <summary>The set of an entity that the context declares one of. Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected EntitySet<TEntity> DeclaredSet<TEntity>()
        where TEntity : class, IEntity<TEntity>
        => SetOf(TEntity.Model);

    private EntitySet<TEntity> SetOf<TEntity>(EntityModel<TEntity>? model)
        where TEntity : class
    {
        // A second thread is told so by the session; until then it must not damage the table.
        lock (_sets)
        {
            if (_sets.TryGetValue(typeof(TEntity), out var known))
            {
                return (EntitySet<TEntity>)known;
            }

            var set = new EntitySet<TEntity>(Queries, model ?? Model.Get<TEntity>());
            _sets.Add(typeof(TEntity), set);
            return set;
        }
    }

    /// <summary>Undoes an open transaction and gives the connection back.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Undoes an open transaction and gives the connection back.</summary>
    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync().ConfigureAwait(false);
        Dispose(disposing: false);
        GC.SuppressFinalize(this);
    }

    /// <summary>Undoes an open transaction and gives the connection back.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Session.Dispose();
        }
    }
}
