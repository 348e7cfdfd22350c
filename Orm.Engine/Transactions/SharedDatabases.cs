namespace Orm.Engine.Transactions;

/// <summary>
/// In-memory databases that are shared by name within the process: one lives as long as somebody has it open.
/// </summary>
internal static class SharedDatabases
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, Entry> Entries = new(StringComparer.Ordinal);

    /// <summary>Opens the database of a name, or creates it empty.</summary>
    internal static Lease Open(string name)
    {
        lock (Gate)
        {
            if (!Entries.TryGetValue(name, out var entry))
            {
                Entries.Add(name, entry = new Entry(Database.Open(DatabaseOptions.InMemory())));
            }

            entry.Users++;
            return new Lease(name, entry.Database);
        }
    }

    private static void Close(string name)
    {
        lock (Gate)
        {
            var entry = Entries[name];
            if (--entry.Users == 0)
            {
                Entries.Remove(name);
                entry.Database.Dispose();
            }
        }
    }

    /// <summary>The use of a shared database; the last one to be disposed ends it.</summary>
    internal sealed class Lease(string name, Database database) : IDisposable
    {
        private int _closed;

        internal Database Database => database;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _closed, 1) == 0)
            {
                Close(name);
            }
        }
    }

    private sealed class Entry(Database database)
    {
        internal Database Database => database;

        internal int Users { get; set; }
    }
}
