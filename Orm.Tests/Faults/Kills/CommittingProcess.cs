using System.Buffers.Binary;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Rows;

namespace Orm.Tests.Faults.Kills;

/// <summary>
/// A process of its own, to be killed: four threads commit as fast as they can, and write down each commit that was
/// acknowledged in a file of their own, which a kill leaves intact because the operating system has it.
/// </summary>
internal static class CommittingProcess
{
    internal const int Threads = 4;
    internal const string Argument = "commit-until-killed";
    internal const string StatementsArgument = "commit-statements-until-killed";
    internal const string ReadyLine = "committing";
    internal const int AcknowledgementBytes = sizeof(long);

    private const int CommitsPerCheckpoint = 40;

    /// <summary>The entry point: this assembly is a program only for the sake of these processes.</summary>
    internal static int Main(string[] args)
    {
        if (args is not [Argument or StatementsArgument, var directory])
        {
            Console.Error.WriteLine("These are tests: run them with 'dotnet test'.");
            return 2;
        }

        if (args[0] == StatementsArgument)
        {
            StatementThread.Create(directory);
            Run(thread => StatementThread.Commit(directory, thread));
        }
        else
        {
            using var store = DurableStore.Open(OptionsFor(directory));
            Run(thread => Commit(store, directory, thread));
        }

        return 0;
    }

    private static void Run(Action<int> commit)
    {
        Console.WriteLine(ReadyLine);
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() => commit(thread))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    internal static DurableStoreOptions OptionsFor(string directory) =>
        new(new DiskFileSystem(directory), "x.db")
        {
            Log = new LogOptions { SegmentBytes = 256 * 1024 },
            OpenRows = pages => new TreeRowStore(pages, "x.db", 4 * 1024 * 1024),
        };

    internal static string AcknowledgementsOf(string directory, int thread) =>
        Path.Join(directory, FormattableString.Invariant($"acknowledged.{thread}"));

    internal static byte[] KeyOf(int thread, long number)
    {
        byte[] key = new byte[1 + sizeof(long)];
        key[0] = (byte)thread;
        BinaryPrimitives.WriteInt64BigEndian(key.AsSpan(1), number);
        return key;
    }

    internal static byte[] RowOf(int thread, long number)
    {
        byte[] row = new byte[20 + (int)(number % 200)];
        row.AsSpan().Fill((byte)((thread * 31) + number));
        return row;
    }

    private static void Commit(DurableStore store, string directory, int thread)
    {
        using var acknowledgements = new FileStream(
            AcknowledgementsOf(directory, thread), FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        var batch = new LogBatch();
        // What was written down may be cut in the middle by the kill: whole entries count.
        for (long number = acknowledgements.Length; ; number++)
        {
            byte[] key = KeyOf(thread, number);
            byte[] row = RowOf(thread, number);
            batch.BeginCommit(transaction: 0);
            batch.Put(1, key, row);
            var end = store.Append(batch, _ => store.Rows.Put(1, key, row));
            store.Secure(end, number % 3 == 0 ? Synchronous.Normal : Synchronous.Full);
            byte[] acknowledgement = new byte[AcknowledgementBytes];
            BinaryPrimitives.WriteInt64LittleEndian(acknowledgement, number);
            acknowledgements.Write(acknowledgement);
            if (thread == 0 && number % CommitsPerCheckpoint == 0)
            {
                store.Checkpoint();
            }
        }
    }
}
