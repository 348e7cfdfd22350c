using Orm.Tests.Faults.Planted;
using Xunit;
using Xunit.Abstractions;

namespace Orm.Tests.Faults;

/// <summary>
/// The proof of the proof: bugs of the kind that the schedules and the crashes are there for are put into a copy of the
/// engine, and each has to be found with the seeds that the tests run anyway.
/// </summary>
public sealed class PlantedBugTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_planted_bug_is_found_and_nothing_without_one()
    {
        using var engine = new MutatedEngine(PlantedBug.All);
        foreach (var hunters in Enum.GetValues<Hunters>())
        {
            Assert.Null(engine.Find(bug: -1, hunters, seeds: 10));
        }

        List<string> unfound = [];
        for (int i = 0; i < PlantedBug.All.Length; i++)
        {
            var bug = PlantedBug.All[i];
            string? found = engine.Find(i, bug.Hunters, SeedsOf(bug.Hunters));
            output.WriteLine($"{bug}: {found ?? "not found"}");
            if (found is null)
            {
                unfound.Add(bug.Name);
            }
        }

        Assert.Empty(unfound);
    }

    private static int SeedsOf(Hunters hunters) => hunters switch
    {
        Hunters.Trees => Engine.Schedules.TreeScheduleTests.Seeds,
        Hunters.Transactions => Engine.Schedules.TransactionScheduleTests.Seeds,
        Hunters.Locks => Engine.Data.Sessions.RandomLockTests.Seeds,
        Hunters.Promises => SynchronousTests.Seeds,
        Hunters.IndexOnlyReads => Engine.Transactions.IndexOnlyReadTests.Seeds,
        Hunters.Vacuums => Engine.Transactions.PackedDatabaseTests.Seeds,
        _ => TransactionCrashTests.Seeds,
    };
}
