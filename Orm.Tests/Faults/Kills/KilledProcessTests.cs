using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using Orm.Engine;
using Orm.Engine.Storage.Durable;
using Xunit;

namespace Orm.Tests.Faults.Kills;

/// <summary>
/// The real thing: a process is killed while it commits to a real disk, again and again; so often as the variable
/// <c>ORM_KILLS</c> says, 25 times without it.
/// </summary>
public sealed class KilledProcessTests : IDisposable
{
    private const int CommitsAwaited = 3;
    private const int StatementCommitsAwaited = 1;

    private static readonly int s_kills =
        int.TryParse(Environment.GetEnvironmentVariable("ORM_KILLS"), CultureInfo.InvariantCulture, out int kills)
            ? kills
            : 25;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("orm-kills-");

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_when_the_process_is_killed()
    {
        var random = new Random(1);
        for (int kill = 0; kill < s_kills; kill++)
        {
            await CommitAndKill(
                CommittingProcess.Argument,
                TimeSpan.FromMilliseconds(random.Next(120)),
                kill % 2 == 0 ? process => WaitForMore(process, CommitsAwaited) : null);
            using var store = DurableStore.Open(CommittingProcess.OptionsFor(_directory.FullName));
            RequireAcknowledged(store);
            Assert.Empty(store.Verify());
            if (kill % 2 == 0)
            {
                // Every other time without the checkpoint of a clean close.
                store.CloseFiles();
            }
        }

        Assert.True(Enumerable.Range(0, CommittingProcess.Threads).All(thread => Acknowledged(thread).Count > s_kills));
    }

    [Fact]
    public async Task Nor_is_a_transaction_of_statements_lost_or_done_by_half()
    {
        var random = new Random(2);
        for (int kill = 0; kill < s_kills; kill++)
        {
            await CommitAndKill(
                CommittingProcess.StatementsArgument,
                TimeSpan.FromMilliseconds(random.Next(400)),
                kill % 2 == 0 ? process => WaitAndLookIn(process, kill == 0) : null);
            using var connection = new EngineConnection(StatementThread.ConnectionStringFor(_directory.FullName));
            connection.Open();
            for (int thread = 0; thread < CommittingProcess.Threads; thread++)
            {
                long entries = StatementThread.EntriesOf(connection, thread);
                Assert.InRange(entries, Acknowledged(thread).LastOrDefault(), long.MaxValue);
            }

            Assert.Empty(connection.Verify());
        }

        Assert.All(Enumerable.Range(0, CommittingProcess.Threads), thread => Assert.NotEmpty(Acknowledged(thread)));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    // Every other process is killed when each of its threads has done so much, however slow the machine is, and a
    // moment later: so that there is something to lose. The others are killed a moment after they have begun.
    private async Task WaitForMore(Process process, int commits)
    {
        FileInfo[] acknowledged =
        [
            .. Enumerable.Range(0, CommittingProcess.Threads).Select(thread => new FileInfo(
                CommittingProcess.AcknowledgementsOf(_directory.FullName, thread))),
        ];
        long[] wanted =
        [
            .. acknowledged.Select(file =>
                (file.Exists ? file.Length : 0) + (commits * CommittingProcess.AcknowledgementBytes)),
        ];
        while (!process.HasExited && acknowledged.Index().Any(file => !HasBytes(file.Item, wanted[file.Index])))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10));
        }
    }

    private static bool HasBytes(FileInfo file, long bytes)
    {
        file.Refresh();
        return file.Exists && file.Length >= bytes;
    }

    private async Task WaitAndLookIn(Process process, bool looksIn)
    {
        await WaitForMore(process, StatementCommitsAwaited);
        if (looksIn && !process.HasExited)
        {
            RequireOneOwner();
        }
    }

    // What another process writes is not opened in this one, not even for reading.
    private void RequireOneOwner()
    {
        foreach (string settings in (string[])["", ";Read Only=true"])
        {
            using var connection = new EngineConnection(
                StatementThread.ConnectionStringFor(_directory.FullName) + settings);
            var refused = Assert.Throws<DatabaseLockedException>(connection.Open);
            Assert.Equal(Path.Join(_directory.FullName, "sql.db"), refused.File);
        }
    }

    private async Task CommitAndKill(string what, TimeSpan after, Func<Process, Task>? meanwhile)
    {
        string assembly = typeof(CommittingProcess).Assembly.Location;
        string host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet"
            ? path
            : "dotnet";
        var start = new ProcessStartInfo(host)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])["exec", assembly, what, _directory.FullName])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        string? line = await process.StandardOutput.ReadLineAsync();
        if (meanwhile is not null && line == CommittingProcess.ReadyLine)
        {
            await meanwhile(process);
        }

        await Task.Delay(after);
        bool diedByItself = process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        Assert.True(line == CommittingProcess.ReadyLine && !diedByItself, errors);
    }

    private void RequireAcknowledged(DurableStore store)
    {
        for (int thread = 0; thread < CommittingProcess.Threads; thread++)
        {
            foreach (long number in Acknowledged(thread))
            {
                bool found = store.Rows.TryGet(1, CommittingProcess.KeyOf(thread, number), out var row);
                Assert.True(found, FormattableString.Invariant($"Commit {number} of thread {thread} is lost."));
                Assert.Equal(CommittingProcess.RowOf(thread, number), row.Row);
            }
        }
    }

    private List<long> Acknowledged(int thread)
    {
        string file = CommittingProcess.AcknowledgementsOf(_directory.FullName, thread);
        byte[] bytes = File.Exists(file) ? File.ReadAllBytes(file) : [];
        return
        [
            .. bytes.Chunk(CommittingProcess.AcknowledgementBytes)
                .Where(entry => entry.Length == CommittingProcess.AcknowledgementBytes)
                .Select(entry => BinaryPrimitives.ReadInt64LittleEndian(entry)),
        ];
    }
}
