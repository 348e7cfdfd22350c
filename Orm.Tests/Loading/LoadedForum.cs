using Microsoft.Extensions.Logging;
using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;

namespace Orm.Tests.Loading;

/// <summary>The conformance suite's rows in a private database in memory, with a context over them.</summary>
internal static class LoadedForum
{
    private static readonly Lazy<Task<RelationBackend<ConformanceDb>>>[] s_shared =
    [
        .. Enum.GetValues<Backend>().Select(
            backend => new Lazy<Task<RelationBackend<ConformanceDb>>>(() => CreateAsync(backend))),
    ];

    /// <summary>A context over rows that no test changes.</summary>
    internal static async Task<ConformanceDb> ConnectAsync(Backend backend, ILogger? statements = null)
        => new((await s_shared[(int)backend].Value).Options with { Logger = statements });

    /// <summary>A database of the caller's own.</summary>
    /// <param name="backend">What it is behind.</param>
    /// <param name="isEnforced">Whether it keeps rows that others reference.</param>
    internal static async Task<RelationBackend<ConformanceDb>> CreateAsync(Backend backend, bool isEnforced = true)
    {
        var database = new RelationBackend<ConformanceDb>(backend);
        await using var db = new ConformanceDb(database.Options);
        await (isEnforced ? db.Schema.CreateAsync() : LooseTables.CreateAsync(db));
        await ObjectGraph.Instance.InsertIntoAsync(db);
        return database;
    }
}
