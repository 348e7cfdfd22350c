using Orm.Benchmarks.Harness;

namespace Orm.Benchmarks.Engine.Statements;

/// <summary>Something that both peers do.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Goal">The ratio that the engine has to reach.</param>
/// <param name="Operation">Does it once: the argument counts up.</param>
internal sealed record Workload(string Name, double Goal, Func<ItemStatements, int, long> Operation)
{
    private const int Samples = 100;

    /// <summary>Those that change rows for good come last: each peer gets as far as its speed lets it.</summary>
    internal static readonly IReadOnlyList<Workload> All =
    [
        new("point select", 0.6, (item, i) => item.Point(Shuffled(i))),
        new("range of 100 rows", 0.5, (item, i) => item.Range(Shuffled(i))),
        new("insert by key", 0.7, (item, i) => item.Insert(SqlPeer.Items + i)) { RollsBack = true },
        new("update by key", 0.7, (item, i) => item.Update(Shuffled(i))) { RollsBack = true },
        new("delete by key", 0.7, (item, i) => item.Delete(Shuffled(i))) { RollsBack = true },
        new("join 100,000 x 1,000,000", 0.25, (item, _) => item.Join()) { IsLong = true },
        new("sort of 1,000,000 rows", 0.5, (item, _) => item.Sort()) { IsLong = true },
        new("window over 1,000,000 rows", 0.5, (item, _) => item.Window()) { IsLong = true },
        .. ItemStatements.Wholes.Select((whole, number) =>
            new Workload(whole.Name, whole.Goal, (item, _) => item.Whole(number)) { IsLong = true }),
        new("update by key, committed", 0.7, (item, i) => item.Update(Shuffled(i))),
        new("delete by key, committed", 0.7, (item, _) => item.DeleteNext()) { After = item => item.Restore() },
        new("insert by key, committed", 0.7, (item, _) => item.InsertNext()),
    ];

    /// <summary>Whether one operation takes more than a slice.</summary>
    internal bool IsLong { get; private init; }

    /// <summary>Whether a slice is a transaction that is rolled back behind it.</summary>
    internal bool RollsBack { get; private init; }

    /// <summary>What makes the table again what it was, behind each slice.</summary>
    internal Action<ItemStatements> After { get; private init; } = static _ => { };

    internal Entry Enter(SqlPeer peer, ItemStatements statements)
    {
        Func<ItemStatements, int, long> operation = Operation;
        return new Entry(peer.Name, i => operation(statements, i))
        {
            BeforeSlice = RollsBack ? peer.Begin : static () => { },
            AfterSlice = RollsBack ? peer.RollBack : () => After(statements),
            Goal = peer.IsOurs ? Goal : null,
            Statements = 1,
        };
    }

    /// <summary>What some operations come to.</summary>
    internal long Answer(SqlPeer peer, ItemStatements statements)
    {
        Entry entry = Enter(peer, statements);
        entry.BeforeSlice();
        long sum = 0;
        for (int i = 0; i < (IsLong ? 1 : Samples); i++)
        {
            sum = unchecked((sum * 31) + entry.Operation(i));
        }

        entry.AfterSlice();
        return sum;
    }

    internal static long Shuffled(int i) => i * SqlPeer.Stride % SqlPeer.Items;
}
