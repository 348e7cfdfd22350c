using System.Data.Common;
using Microsoft.Extensions.Logging;
using Orm.Backends;

namespace Orm;

/// <summary>Says how the contexts of an application reach their database.</summary>
/// <typeparam name="TContext">The context's class.</typeparam>
public sealed class OrmOptionsBuilder<TContext>
    where TContext : OrmContext
{
    private OrmOptions<TContext>? _options;
    private ILogger? _logger;
    private bool _logParameterValues;
    private bool _allowLazyLoading = true;
    private int? _repetitionThreshold;

    internal OrmOptionsBuilder(ILogger? logger) => _logger = logger;

    /// <summary>Uses an SQLite database.</summary>
    /// <param name="connectionString">For example <c>Data Source=app.db</c>.</param>
    public OrmOptionsBuilder<TContext> UseSqlite(string connectionString)
        => Use(OrmOptions<TContext>.Sqlite(connectionString));

    /// <summary>Uses any ADO.NET provider.</summary>
    /// <param name="factory">Makes a closed connection.</param>
    /// <param name="dialect">The SQL that the database speaks.</param>
    /// <param name="opened">Called with each connection once it is open.</param>
    public OrmOptionsBuilder<TContext> UseAdoNet(
        Func<DbConnection> factory, SqlDialect dialect, Action<DbConnection>? opened = null)
        => Use(OrmOptions<TContext>.AdoNet(factory, dialect, opened));

    /// <summary>Uses a database that the application made; it is disposed by whoever made it.</summary>
    public OrmOptionsBuilder<TContext> UseDatabase(Database database) => Use(new OrmOptions<TContext>(database));

    /// <summary>Logs statements there instead of in the application's category <c>Orm</c>; null logs nothing.</summary>
    public OrmOptionsBuilder<TContext> UseLogger(ILogger? logger)
    {
        _logger = logger;
        return this;
    }

    /// <summary>Shows the values of parameters in the log. They may be personal or secret.</summary>
    public OrmOptionsBuilder<TContext> LogParameterValues(bool enabled = true)
    {
        _logParameterValues = enabled;
        return this;
    }

    /// <inheritdoc cref="OrmOptions.AllowLazyLoading"/>
    public OrmOptionsBuilder<TContext> AllowLazyLoading(bool enabled = true)
    {
        _allowLazyLoading = enabled;
        return this;
    }

    /// <inheritdoc cref="OrmOptions.RepetitionThreshold"/>
    public OrmOptionsBuilder<TContext> ReportRepetition(int threshold)
    {
        _repetitionThreshold = threshold;
        return this;
    }

    internal OrmOptions<TContext> Build()
    {
        var options = _options ?? throw new InvalidOperationException(
            $"AddOrm<{typeof(TContext).Name}> names no database. Call one of the Use methods, for example " +
            "UseSqlite(\"Data Source=app.db\").");
        return options with
        {
            Logger = _logger,
            LogParameterValues = _logParameterValues,
            AllowLazyLoading = _allowLazyLoading,
            RepetitionThreshold = _repetitionThreshold ?? options.RepetitionThreshold,
        };
    }

    private OrmOptionsBuilder<TContext> Use(OrmOptions<TContext> options)
    {
        _options = options;
        return this;
    }
}
