using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Trees;
using Orm.Tests.Engine.Storage;
using Orm.Tests.Engine.Storage.Trees;
using Xunit;

namespace Orm.Tests.Engine.Schedules;

/// <summary>
/// Threads split, merge and walk one tree in forced orders of steps; what each of them was told has to be explained by
/// some order of whole operations.
/// </summary>
public sealed class TreeScheduleTests
{
    internal const int Seeds = 300;
    private const int Threads = 3;
    private const int OperationsEach = 25;
    private const int Keys = 40;

    // Few entries fill a page: nearly every operation comes upon a split or a merge.
    private static readonly byte[] Tail = new byte[2500];

    [Fact]
    public void Every_order_of_steps_is_explained_by_an_order_of_operations()
    {
        int splits = 0;
        int merges = 0;
        Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var steps = Run((ulong)seed);
            Interlocked.Add(ref splits, steps.GetValueOrDefault(TreeStep.SplitNotPosted));
            Interlocked.Add(ref merges, steps.GetValueOrDefault(TreeStep.MergeChosen));
        });

        Assert.InRange(splits, Seeds, int.MaxValue);
        Assert.InRange(merges, Seeds, int.MaxValue);
    }

    internal static Dictionary<TreeStep, int> Run(ulong seed)
    {
        using BufferPool pool = new(new InMemoryPageStore(), "test", 1 << 22);
        var tree = IndexTree.Create(pool);
        var random = new SplitMix64(seed);
        HashSet<int> initial = [.. Enumerable.Range(0, Keys).Where(_ => random.OneIn(2))];
        Assert.All(initial, key => tree.Insert(KeyOf(key), []));

        var schedule = new ForcedSchedule(seed, steps: 600);
        var history = new SetHistory();
        Dictionary<TreeStep, int> passed = [];
        tree.Schedule = step =>
        {
            passed[step] = passed.GetValueOrDefault(step) + 1;
            schedule.Pass();
        };
        schedule.Run([.. Enumerable.Range(0, Threads).Select(_ => random.Next()).Select(
            own => (Action)(() => Work(tree, new SplitMix64(own), schedule, history)))]);
        tree.Schedule = null;

        Assert.Null(history.FindViolation(initial) is { } violation
            ? FormattableString.Invariant($"Seed {seed}: {violation}")
            : null);
        Assert.Equal(0, TreeAssert.IsSound(tree).UnpostedSplits);
        return passed;
    }

    private static void Work(IndexTree tree, SplitMix64 random, ForcedSchedule schedule, SetHistory history)
    {
        bool grows = random.OneIn(2);
        for (int i = 0; i < OperationsEach; i++)
        {
            int key = random.Next(Keys);
            byte[] bytes = KeyOf(key);
            schedule.Pass();
            int began = schedule.Clock;
            switch (random.Next(10))
            {
                case 0:
                    history.AddScan(Scan(tree, forward: random.OneIn(2)), began, schedule.Clock);
                    break;
                case < 3:
                    bool found = tree.Get(bytes, [], out int _) == RowState.Present;
                    history.Add(key, SetHistory.Kind.Find, found, began, schedule.Clock);
                    break;
                case < 6:
                    Change(grows);
                    break;
                default:
                    Change(random.OneIn(2));
                    break;
            }

            void Change(bool adds)
            {
                bool changed = adds ? tree.Insert(bytes, []) : tree.Remove(bytes);
                var kind = adds ? SetHistory.Kind.Insert : SetHistory.Kind.Remove;
                history.Add(key, kind, changed, began, schedule.Clock);
            }
        }
    }

    private static List<int> Scan(IndexTree tree, bool forward)
    {
        List<int> keys = [];
        var cursor = new IndexCursor(tree);
        for (bool at = forward ? cursor.SeekFirst([]) : cursor.SeekLast();
            at;
            at = forward ? cursor.MoveNext() : cursor.MovePrevious())
        {
            int key = cursor.Key[0];
            Assert.True(keys.Count == 0 || (forward ? key > keys[^1] : key < keys[^1]));
            keys.Add(key);
        }

        return keys;
    }

    private static byte[] KeyOf(int key) => [(byte)key, .. Tail];
}
