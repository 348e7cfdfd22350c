using System.Security.Cryptography;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Rows;

namespace Orm.Engine.Storage.Durable;

/// <summary>What a <see cref="DurableStore"/> is opened with.</summary>
/// <param name="Files">Where its files are.</param>
/// <param name="Name">The name of the page file, which the names of the others start with.</param>
internal sealed record DurableStoreOptions(IFileSystem Files, string Name)
{
    internal LogOptions Log { get; init; } = new();

    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether the database is created when there is none.</summary>
    internal bool Create { get; init; } = true;

    /// <summary>Nothing is written; the log is replayed in memory only.</summary>
    internal bool ReadOnly { get; init; }

    /// <summary>Where segments of the log are copied before they are given up, if anywhere.</summary>
    internal IFileSystem? Archive { get; init; }

    /// <summary>Where recovery stops: for a copy of a database that is to be as of some moment.</summary>
    internal ReplayLimit ReplayLimit { get; init; } = ReplayLimit.None;

    /// <summary>Makes the row store over the pages of the last checkpoint.</summary>
    internal Func<IPageStore, IRowStore> OpenRows { get; init; } = pages => new MemoryRowStore(pages);

    /// <summary>Chooses the id of a new database.</summary>
    internal Func<UInt128> NewDatabaseId { get; init; } =
        () => BitConverter.ToUInt128(RandomNumberGenerator.GetBytes(16));
}
