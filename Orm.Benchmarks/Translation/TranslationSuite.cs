using Microsoft.EntityFrameworkCore;
using Orm.Benchmarks.Harness;
using Orm.Benchmarks.Mapping;

namespace Orm.Benchmarks.Translation;

/// <summary>
/// What it costs to make SQL of a query: the first time, when all of it is work, and again, when it is found. No
/// statement runs.
/// </summary>
internal static class TranslationSuite
{
    private const string Name = "translate";
    private const long Author = 7;
    private const int Count = 20;

    // What was asked of the run-time provider: 300 us the first time, 1.5 us again.
    private const double FirstGoal = 300_000;
    private const double AgainGoal = 1_500;

    public static int Run(BenchmarkOptions options)
    {
        using var template = SeededDatabase.Open();
        using var connection = SeededDatabase.CopyOf(template);
        using var peer = new PostDbContext(connection);
        var ours = PostsDb.CopyOf(connection.Handle!).Context;
        using (ours)
        using (ours.Database)
        {
            Results.Report(Measure(peer, ours, new InterleavedRounds(Name, options), options), options);
        }

        return 0;
    }

    private static List<Measurement> Measure(
        PostDbContext peer, PostsDb ours, InterleavedRounds rounds, BenchmarkOptions options)
    {
        var number = 0;
        var peers = FiveOperators.Over(peer.Posts, Author, Count);
        var known = FiveOperators.Over(ours.Posts, Author, Count);
        var workloads = new (string Name, Entry[] Entries)[]
        {
            ("first time",
            [
                new("EF Core 6", _ => Sql(FiveOperators.NeverSeen(peer.Posts, Author, Count, ++number))),
                new("Orm", _ => OurSql(FiveOperators.NeverSeen(ours.Posts, Author, Count, ++number)))
                    { NanosecondGoal = FirstGoal },
            ]),
            ("again, with building the query",
            [
                new("EF Core 6", index => Sql(FiveOperators.Over(peer.Posts, index, Count))),
                new("Orm", index => OurSql(FiveOperators.Over(ours.Posts, index, Count))),
            ]),
            ("again",
            [
                new("EF Core 6", _ => Sql(peers)),
                new("Orm", _ => OurSql(known)) { NanosecondGoal = AgainGoal },
            ]),
        };
        return
        [
            .. workloads.Where(workload => options.Selects(workload.Name))
                .SelectMany(workload => rounds.Run(workload.Name, workload.Entries)),
        ];
    }

    private static long Sql(IQueryable<PostLine> query) => query.ToQueryString().Length;

    private static long OurSql(IQueryable<PostLine> query) => ((Query<PostLine>)query).ToSql().Length;
}
