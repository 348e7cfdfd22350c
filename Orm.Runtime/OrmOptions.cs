using System.Data.Common;
using Microsoft.Extensions.Logging;
using Orm.Backends;
using Orm.Backends.AdoNet;
using Orm.Backends.Engine;
using Orm.Backends.Sqlite;

namespace Orm;

/// <summary>
/// How contexts reach their database, and what they report. Immutable and shared: contexts with the same options share
/// one pool of connections.
/// </summary>
public abstract record OrmOptions
{
    private protected OrmOptions(Database database) => Database = database;

    /// <summary>The database.</summary>
    public Database Database { get; }

    /// <summary>Where statements are logged, if anywhere.</summary>
    public ILogger? Logger { get; init; }

    /// <summary>
    /// Whether logged statements show the values of their parameters, which may be personal or secret.
    /// </summary>
    public bool LogParameterValues { get; init; }

    /// <summary>
    /// Whether touching a navigation that is not loaded loads it, for all entities of the same result by one
    /// synchronous statement. Without it, the touch is a <see cref="NavigationNotLoadedException"/> that names what to
    /// load before: for servers behind a network, whose applications wait asynchronously only.
    /// </summary>
    public bool AllowLazyLoading { get; init; } = true;

    /// <summary>
    /// How often one context may run the same query before that is reported: as the log event RepeatedStatement, as an
    /// event of the current activity, and by the counter <c>orm.repeated_statements</c>, with the place in the
    /// application that asked. Nothing is counted where nobody listens. 0 turns it off; the default is 20.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int RepetitionThreshold
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 20;
}

/// <summary>The options of one kind of context.</summary>
/// <typeparam name="TContext">The context's class.</typeparam>
public sealed record OrmOptions<TContext> : OrmOptions
    where TContext : OrmContext
{
    /// <summary>Makes options for a database.</summary>
    /// <param name="database">The database; the caller disposes it when no context needs it any more.</param>
    public OrmOptions(Database database)
        : base(database ?? throw new ArgumentNullException(nameof(database)))
    {
    }

    /// <summary>
    /// Options for a SQLite database. All options of the process with the same connection string share one pool; a
    /// private in-memory database (<c>Data Source=:memory:</c>) belongs to these options and lives as long as they do.
    /// </summary>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite.</param>
    /// <exception cref="ArgumentException">The connection string cannot be understood.</exception>
    public static OrmOptions<TContext> Sqlite(string connectionString) => new(SqliteDatabase.Shared(connectionString));

    /// <summary>
    /// Options for a database of the embedded engine. All options of the process with the same connection
    /// string share one pool; a private database in memory (<c>Data Source=:memory:</c>) belongs to these options and
    /// lives as long as they do.
    /// </summary>
    /// <param name="connectionString">A connection string of <c>EngineConnection</c>.</param>
    /// <exception cref="ArgumentException">The connection string cannot be understood, or names no file.</exception>
    public static OrmOptions<TContext> Engine(string connectionString) => new(EngineDatabase.Shared(connectionString));

    /// <summary>
    /// Options for a database behind any ADO.NET driver. The connections are pooled with their prepared commands, and
    /// the pool belongs to these options: keep them as long as contexts need it.
    /// </summary>
    /// <param name="factory">Makes a connection, closed or open.</param>
    /// <param name="dialect">The SQL that the database speaks.</param>
    /// <param name="opened">Prepares a connection that was just opened.</param>
    public static OrmOptions<TContext> AdoNet(
        Func<DbConnection> factory, SqlDialect dialect, Action<DbConnection>? opened = null)
        => new(new AdoNetDatabase(factory, dialect, opened));
}
