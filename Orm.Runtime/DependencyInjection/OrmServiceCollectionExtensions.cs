using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Orm;
using Orm.Telemetry;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers contexts with an application's services.</summary>
public static class OrmServiceCollectionExtensions
{
    /// <summary>
    /// Registers a context: one for each scope, all on one database and its pool of connections. Statements are logged
    /// in the category <c>Orm</c> where the application has logging.
    /// </summary>
    /// <typeparam name="TContext">The context's class.</typeparam>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Names the database, for example <c>o => o.UseSqlite("Data Source=app.db")</c>.</param>
    /// <exception cref="InvalidOperationException">
    /// When the first context is made: <paramref name="configure"/> named no database.
    /// </exception>
    public static IServiceCollection AddOrm<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TContext>(
        this IServiceCollection services, Action<OrmOptionsBuilder<TContext>> configure)
        where TContext : OrmContext
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(provider => Options(provider, configure));
        services.TryAddScoped<TContext>();
        return services;
    }

    private static OrmOptions<TContext> Options<TContext>(
        IServiceProvider provider, Action<OrmOptionsBuilder<TContext>> configure)
        where TContext : OrmContext
    {
        var builder = new OrmOptionsBuilder<TContext>(
            provider.GetService<ILoggerFactory>()?.CreateLogger(StatementTelemetry.Name));
        configure(builder);
        return builder.Build();
    }
}
