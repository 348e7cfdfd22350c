using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Orm.Tests.Faults.Crashes;
using Orm.Tests.Faults.Damage;

namespace Orm.Benchmarks.Engine;

/// <summary>
/// Flips one bit of every byte of every file of small databases, or every bit, one at a time: what the tests do with
/// some of them.
/// </summary>
internal static class Damage
{
    private const int EveryByte = 8;
    private const int EveryBit = 1;

    internal static Command Command()
    {
        var everyBit = new Option<bool>("--every-bit") { Description = "all bits of each byte, for an hour or so" };
        var command = new Command(
            "damage", "every byte of the files of small databases, damaged: reported, or harmless")
        {
            everyBit,
        };
        command.SetAction(given => Run(given.GetValue(everyBit) ? EveryBit : EveryByte));
        return command;
    }

    /// <summary>Runs until all bits have been flipped.</summary>
    /// <returns>0 when nothing was found.</returns>
    private static int Run(int step)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stop.Cancel();
        };
        return Fuzz("killed", SmallDatabase.OfKilledProcess(), step, stop.Token)
            && Fuzz("closed", SmallDatabase.Closed(), step, stop.Token) ? 0 : 1;
    }

    private static bool Fuzz(string name, SmallDatabase database, int step, CancellationToken cancellation)
    {
        var fuzzer = new DamageFuzzer(database, step);
        var started = Stopwatch.GetTimestamp();
        using var timer = new Timer(_ => Report(), null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
        try
        {
            fuzzer.Run(Environment.ProcessorCount, cancellation);
            return true;
        }
        catch (CrashFinding finding)
        {
            Console.WriteLine(finding);
            return false;
        }
        finally
        {
            Report();
        }

        void Report() => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Stopwatch.GetElapsedTime(started):hh\\:mm\\:ss}  {name}: {fuzzer.Flips:N0} of {fuzzer.All:N0} bits, " +
            $"{fuzzer.Reported:N0} reported, the others harmless"));
    }
}
