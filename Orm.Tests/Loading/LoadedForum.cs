using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Loading;

/// <summary>The conformance suite's rows in a private database in memory, with a context over them.</summary>
internal static class LoadedForum
{
    private static readonly Lazy<Task<OrmOptions<ConformanceDb>>> Shared = new(CreateAsync);

    private static readonly Lazy<Task<OrmOptions<ConformanceDb>>> SharedEngine =
        new(() => FillAsync(OrmOptions<ConformanceDb>.Engine("Data Source=:memory:")));

    /// <summary>A context over rows that no test changes.</summary>
    internal static async Task<ConformanceDb> ConnectAsync() => new(await Shared.Value);

    /// <summary>The same on the engine.</summary>
    internal static async Task<ConformanceDb> ConnectToEngineAsync() => new(await SharedEngine.Value);

    /// <summary>The options of a database of the caller's own.</summary>
    internal static Task<OrmOptions<ConformanceDb>> CreateAsync() => FillAsync(
        OrmOptions<ConformanceDb>.Sqlite($"Data Source=loading-{Guid.NewGuid():N};Mode=Memory;Cache=Shared"));

    private static async Task<OrmOptions<ConformanceDb>> FillAsync(OrmOptions<ConformanceDb> options)
    {
        await using var db = new ConformanceDb(options);
        await db.Schema.CreateAsync();
        await ObjectGraph.Instance.InsertIntoAsync(db);
        return options;
    }
}
