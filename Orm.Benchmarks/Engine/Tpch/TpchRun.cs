using System.Diagnostics;
using Orm.Engine;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// Runs queries in rounds, each contestant once in each, prints the median of the ratios, and compares the answers.
/// </summary>
/// <remarks>
/// The peers are compiled code, and the engine becomes that as it runs: the just-in-time compiler translates again what
/// ran often. So the engine runs a query for a while before its rounds. What the first runs took, planning and
/// compiling included, is printed by itself.
/// </remarks>
/// <param name="connection">The engine.</param>
/// <param name="peers">What it is compared with, if anything.</param>
internal sealed class TpchRun(EngineConnection connection, IReadOnlyList<ITpchPeer> peers)
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(1);

    private readonly List<double>[] _ratios = [.. peers.Select(_ => new List<double>())];
    private readonly double[] _totals = new double[peers.Count + 1];
    private readonly double[] _processorTimes = new double[peers.Count + 1];
    private double _first;

    /// <summary>The folder of known answers, <c>qNN.csv</c>.</summary>
    internal string? Answers { get; init; }

    /// <summary>What is put before a query to see its plan; null: it is not shown.</summary>
    internal string? Explain { get; init; }

    internal required int Rounds { get; init; }

    /// <summary>The queries whose answer is not the known one, or not a peer's.</summary>
    internal int Wrong { get; private set; }

    internal IEnumerable<string> Summary()
    {
        yield return FormattableString.Invariant(
            $"total {_totals[^1]:F1} ms, the first runs {_first:F1} ms, {Wrong} wrong");
        for (int i = 0; i < peers.Count; i++)
        {
            double mean = Math.Exp(_ratios[i].DefaultIfEmpty(double.NaN).Average(Math.Log));
            string goal = peers[i].Goal is { } wanted
                ? FormattableString.Invariant($" (goal {wanted:F3} at scale 0.1)")
                : "";
            yield return FormattableString.Invariant(
                $"{peers[i].Name}: geomean of the ratios {mean:F3}{goal}, total {_totals[i]:F1} ms, ")
                + FormattableString.Invariant($"ratio of the totals {_totals[^1] / _totals[i]:F3}, ")
                + FormattableString.Invariant($"processor time of all rounds {_processorTimes[i]:F0} ms, ")
                + FormattableString.Invariant($"the engine's {_processorTimes[^1]:F0} ms");
        }
    }

    internal void Run(string name, string sql)
    {
        try
        {
            double[] ratios = Measure(sql, out double best);
            string[] differences = [.. Differences(name, sql, out int rows)];
            Wrong += differences.Length == 0 ? 0 : 1;
            string beside = string.Concat(peers.Zip(
                ratios, (peer, ratio) => FormattableString.Invariant($"  {ratio:F3} of {peer.Name}")));
            string verdict = differences.Length > 0 ? string.Join("; ", differences)
                : Answers is null && peers.Count == 0 ? "not compared"
                : "right";
            Console.WriteLine(
                FormattableString.Invariant($"{name} {best,10:F1} ms{beside} {rows,6} rows  {verdict}"));
            PrintPlan(sql);
        }
        catch (EngineException error)
        {
            Wrong++;
            Console.WriteLine($"{name} {error.SqlState} {error.Message}");
        }
    }

    /// <summary>The median of the ratios to each peer.</summary>
    private double[] Measure(string sql, out double best)
    {
        double[] quickest = [.. _totals.Select(_ => double.MaxValue)];
        List<double>[] ratios = [.. peers.Select(_ => new List<double>())];
        WarmUp(sql);
        for (int round = 0; round < Rounds; round++)
        {
            double ours = Milliseconds(() => TpchAnswer.ReadAll(Command(sql)), ref _processorTimes[^1]);
            quickest[^1] = Math.Min(quickest[^1], ours);
            for (int i = 0; i < peers.Count; i++)
            {
                ITpchPeer peer = peers[i];
                double theirs = Milliseconds(() => peer.Run(sql), ref _processorTimes[i]);
                quickest[i] = Math.Min(quickest[i], theirs);
                ratios[i].Add(ours / theirs);
            }
        }

        for (int i = 0; i < _totals.Length; i++)
        {
            _totals[i] += quickest[i];
        }

        best = quickest[^1];
        double[] medians = [.. ratios.Select(all => all.Order().ElementAt(all.Count / 2))];
        for (int i = 0; i < medians.Length; i++)
        {
            _ratios[i].Add(medians[i]);
        }

        return medians;
    }

    private void WarmUp(string sql)
    {
        long started = Stopwatch.GetTimestamp();
        _first += Milliseconds(() => TpchAnswer.ReadAll(Command(sql)));
        while (Stopwatch.GetElapsedTime(started) < s_warmUp)
        {
            TpchAnswer.ReadAll(Command(sql));
        }

        foreach (ITpchPeer peer in peers)
        {
            peer.Run(sql);
        }
    }

    private List<string> Differences(string name, string sql, out int count)
    {
        List<string[]> rows;
        using (EngineCommand command = Command(sql))
        {
            using EngineDataReader reader = command.ExecuteReader();
            rows = TpchAnswer.Read(reader);
        }

        count = rows.Count;
        IEnumerable<(string Whose, List<string[]> Rows)> others =
            peers.Select(peer => (peer.Name, peer.Answer(sql)));
        if (Answers is not null)
        {
            others = others.Prepend(("known", TpchAnswer.Known(Path.Combine(Answers, name + ".csv"))));
        }

        return
        [
            .. from other in others
               let difference = TpchAnswer.Difference(rows, other.Rows)
               where difference is not null
               select $"{other.Whose}: {difference}",
        ];
    }

    /// <summary>The time of a run, and the processor time of this process meanwhile, which is added up.</summary>
    private static double Milliseconds(Action run, ref double processorTime)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        double time = Milliseconds(run);
        processorTime += (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        return time;
    }

    private static double Milliseconds(Action run)
    {
        long started = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private EngineCommand Command(string sql)
    {
        EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>Behind the rounds, so that the times of its operators are those of compiled code.</summary>
    private void PrintPlan(string sql)
    {
        if (Explain is null)
        {
            return;
        }

        using EngineCommand command = Command(Explain + sql);
        using EngineDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            Console.WriteLine(reader.GetString(0));
        }
    }
}
