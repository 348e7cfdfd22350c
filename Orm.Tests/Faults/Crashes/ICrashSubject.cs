using System.Collections.Immutable;
using Orm.Engine;

namespace Orm.Tests.Faults.Crashes;

/// <summary>An open instance of what a workload crashes: a store of rows, or a database with transactions.</summary>
internal interface ICrashSubject
{
    /// <summary>The newest commit that it has.</summary>
    int LastCommit { get; }

    /// <summary>What the verifier finds wrong.</summary>
    IReadOnlyList<DatabaseDamage> Verify();

    /// <summary>How it differs from what it should hold, a commit of <see cref="CommitSurvivor"/> aside.</summary>
    string? DifferenceFrom(ImmutableSortedDictionary<string, string> expected);

    void Checkpoint();

    /// <summary>Commits something that is no part of the workload, durably, if there is a place for it.</summary>
    bool CommitSurvivor();

    /// <summary>Whether it has what <see cref="CommitSurvivor"/> committed.</summary>
    bool HasSurvivor();

    /// <summary>Closes the files as they are.</summary>
    void CloseFiles();
}
