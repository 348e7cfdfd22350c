using Orm.Engine.Transactions;
using Orm.Tests.Engine.Data.Sessions;
using Orm.Tests.Engine.Schedules;
using Orm.Tests.Engine.Transactions;
using Orm.Tests.Faults.CommitModes;
using Orm.Tests.Faults.Crashes;
using Orm.Tests.Faults.Crashes.Transactions;

namespace Orm.Tests.Faults.Planted;

/// <summary>Runs seed after seed of the tests, until one finds something.</summary>
internal static class Hunt
{
    /// <summary>Looks for a mistake.</summary>
    /// <param name="hunters">Who looks.</param>
    /// <param name="seeds">How many seeds are tried at most.</param>
    /// <returns>What was found, or null.</returns>
    internal static string? Find(int hunters, int seeds)
    {
        for (int seed = 0; seed < seeds; seed++)
        {
            try
            {
                Run((Hunters)hunters, (ulong)seed);
            }
            catch (Exception found)
            {
                return FormattableString.Invariant($"seed {seed}: {found.Message}");
            }
        }

        return null;
    }

    private static void Run(Hunters hunters, ulong seed)
    {
        switch (hunters)
        {
            case Hunters.Trees:
                TreeScheduleTests.Run(seed);
                break;
            case Hunters.Transactions:
                TransactionScheduleTests.Run(seed, IsolationLevel.ReadCommitted, []);
                TransactionScheduleTests.Run(seed, IsolationLevel.RepeatableRead, []);
                TransactionScheduleTests.Run(seed, IsolationLevel.Serializable, []);
                break;
            case Hunters.Locks:
                RandomLockTests.Run(seed);
                break;
            case Hunters.Promises:
                foreach (var mode in SynchronousTests.Modes)
                {
                    new SynchronousWorkload(seed, mode).Run(SynchronousTests.Commits);
                }

                break;
            case Hunters.IndexOnlyReads:
                IndexOnlyReadTests.Run(seed);
                break;
            case Hunters.Vacuums:
                PackedDatabaseTests.Run(seed);
                break;
            default:
                new TransactionCrashWorkload(seed, CrashFaults.BehaviourOf(seed)).Run(TransactionCrashTests.Steps);
                break;
        }
    }
}
