using System.Collections.Concurrent;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Rows;

namespace Orm.Engine.Transactions;

/// <summary>
/// A database as the SQL half sees it: tables and indexes by number, and transactions that read and change them. All
/// members may be called from any thread.
/// </summary>
/// <remarks>
/// <code>
///   using var database = Database.Open(new DatabaseOptions(new DiskFileSystem(directory), "x.db"));
///   using var transaction = database.Begin();
///   var table = transaction.CreateTable(layout);                  // number 1 in a new database
///   var index = transaction.CreateIndex(table, [new(1)], isUnique: true);
///   transaction.Insert(table, table.NewRowId(), row);             // bytes of a RowWriter
///   transaction.Commit();
///   ...
///   var again = database.Table(1);                                // after opening: by the numbers the catalog keeps
/// </code>
/// </remarks>
internal sealed partial class Database : IDisposable
{
    // A frame is written and checked as a whole, and built in the processor's cache: long transactions are logged in
    // several.
    private const int LargestFrame = 256 * 1024;

    private readonly ConcurrentDictionary<uint, Table> _tables = [];
    private readonly ConcurrentDictionary<uint, Index> _indexes = [];
    private readonly ConcurrentDictionary<uint, Sequence> _sequences = [];
    private readonly ConcurrentDictionary<Transaction, ulong> _validating = [];
    private uint _lastTree;
    private bool _isClosed;

    /// <summary>How many rows a table has at least for reading all of it in vectors.</summary>
    internal long LeastRowsForVectors { get; set; } = 1000;

    /// <summary>How many rows a table has at least for several threads to read it together.</summary>
    internal long LeastRowsForWorkers { get; set; } = 50_000;

    /// <summary>The hook for tests: morsels hold so many row ids, and not those of some leaves.</summary>
    internal long? RowsOfMorsels { get; set; }

    private Database(DatabaseOptions options, DurableStore store)
    {
        Options = options;
        Store = store;
        Snapshots = new Snapshots(store.LastTimestamp);
        Waits = new LockWaits(options.Clock);
        Collector = new VersionCollector(this);
        Checkpoints = new AutomaticCheckpoints(store, options.CheckpointAfterBytes);
        Memory = new MemoryBudget(options.MemoryLimit);
        TemporaryFiles = new TemporaryFiles(options.ReadOnly ? null : options.Files, options.Name);
        TemporaryFiles.DeleteLeftovers();

        store.OpenTransactions = new OpenTransactions(this);
        foreach (var (number, tree) in Trees.Defined)
        {
            _lastTree = Math.Max(_lastTree, number);
            if (tree.Table is { } stored)
            {
                _tables[number] = new Table(number, stored);
            }
        }

        foreach (var (number, tree) in Trees.Defined)
        {
            if (tree.Definition is IndexDefinition definition && _tables.TryGetValue(definition.Table, out var table))
            {
                Add(new Index(number, table, definition, tree.Index!));
            }
        }
    }

    internal DatabaseOptions Options { get; }

    /// <summary>Called between steps; tests arrange the order of threads with it.</summary>
    internal Action<TransactionStep>? Schedule { get; set; }

    internal bool IsReadOnly => Options.ReadOnly;

    internal DurableStore Store { get; }

    internal TreeRowStore Trees => (TreeRowStore)Store.Rows;

    internal Snapshots Snapshots { get; }

    internal LockWaits Waits { get; }

    /// <summary>The turn to commit.</summary>
    internal SoleHolder Turn { get; } = new();

    /// <summary>The definitions: who changes them has them until it ends.</summary>
    internal SoleHolder Definitions { get; } = new();

    internal RowMaintenance Rows { get; } = new();

    internal ChangingTransactions Changing { get; } = new();

    /// <summary>The transactions that are being undone while those who began them go on.</summary>
    internal BackgroundRollbacks Rollbacks { get; } = new();

    internal VersionCollector Collector { get; }

    internal AutomaticCheckpoints Checkpoints { get; }

    /// <summary>What running statements may hold.</summary>
    internal MemoryBudget Memory { get; }

    /// <summary>Where running statements keep what does not fit in memory.</summary>
    internal TemporaryFiles TemporaryFiles { get; }

    internal int FrameBytes => Math.Min(LargestFrame, Store.MaxFrameBytes);

    /// <summary>Opens a database, or creates it.</summary>
    /// <exception cref="FileNotFoundException">There is none, and it is not to be created.</exception>
    /// <exception cref="DatabaseLockedException">It is open elsewhere.</exception>
    /// <exception cref="DatabaseAccessException">The operating system does not allow it.</exception>
    /// <exception cref="DatabaseCorruptException">Its files are damaged.</exception>
    internal static Database Open(DatabaseOptions options)
    {
        var store = DurableStore.Open(new DurableStoreOptions(options.Files, options.Name)
        {
            Log = options.Log,
            Clock = options.Clock,
            Create = options.Create,
            ReadOnly = options.ReadOnly,
            Archive = options.Archive,
            OpenRows = pages => new TreeRowStore(pages, options.Name, options.BufferBytes),
        });
        try
        {
            return new Database(options, store);
        }
        catch (Exception)
        {
            store.CloseFiles();
            throw;
        }
    }

    /// <summary>Begins a transaction.</summary>
    /// <param name="isolation">Its level.</param>
    /// <param name="readOnly">Whether it changes nothing.</param>
    /// <param name="losses">Of SERIALIZABLE transactions: how those before it have fared, if it matters.</param>
    internal Transaction Begin(
        IsolationLevel isolation = IsolationLevel.ReadCommitted,
        bool readOnly = false,
        SerializationLosses? losses = null) =>
        new(this, isolation, readOnly, losses);

    /// <summary>
    /// The tables, those that open transactions have made among them. A dropped one is found by its number only, until
    /// no snapshot needs it.
    /// </summary>
    internal IEnumerable<Table> Tables => _tables.Values.Where(table => !table.IsDropped);

    /// <summary>The table of a number, or null when there is none.</summary>
    internal Table? Table(uint number) => _tables.GetValueOrDefault(number);

    /// <summary>The index of a number, or null when there is none.</summary>
    internal Index? Index(uint number) => _indexes.GetValueOrDefault(number);

    /// <summary>The sequence of a number; one that was never used begins anew.</summary>
    internal Sequence Sequence(uint number) =>
        _sequences.GetOrAdd(number, static (n, store) => new Sequence(store, n), Store);

    /// <summary>Saves all pages, so that the log before can be forgotten. Transactions go on meanwhile.</summary>
    internal void Checkpoint() => Store.Checkpoint();

    /// <summary>Checks the whole database; changes wait meanwhile. See <see cref="DurableStore.Verify"/>.</summary>
    internal List<DatabaseDamage> Verify() => Store.Verify(new DatabaseVerifier(this).Verify);

    /// <summary>
    /// Closes the database. Transactions that are open are lost, as if they had been rolled back.
    /// </summary>
    public void Dispose()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        Checkpoints.Dispose();
        try
        {
            Rollbacks.Wait();
            foreach (var transaction in Changing.Copy())
            {
                transaction.RollBack();
            }

            Collector.Collect();
            TemporaryFiles.DeleteAll();
        }
        finally
        {
            Store.Dispose();
        }
    }

    /// <summary>Closes the files as they are: what a crash would leave, but for the log, which is flushed.</summary>
    internal void CloseFiles()
    {
        _isClosed = true;
        Checkpoints.Dispose();
        Rollbacks.Wait();
        Store.CloseFiles();
    }

    internal uint NewTree() => Interlocked.Increment(ref _lastTree);

    internal void Add(Table table) => _tables[table.Number] = table;

    internal void Add(Index index)
    {
        _indexes[index.Number] = index;
        lock (index.Table)
        {
            index.Table.Indexes = index.Table.Indexes.Add(index);
        }
    }

    /// <summary>Changes of rows no longer keep an index up; older snapshots read it still.</summary>
    internal static void Retire(Index index)
    {
        lock (index.Table)
        {
            index.Table.Indexes = index.Table.Indexes.Remove(index);
        }
    }

    /// <summary>Takes a definition back.</summary>
    internal void Undo(DefinitionChange change)
    {
        if (change.Table is { } table)
        {
            table.IsDropped = false;
        }
        else if (change.Index is { } index)
        {
            Add(index);
        }
        else
        {
            DropTree(change.Tree);
        }
    }

    /// <summary>Drops a tree that nobody reads any more, or that nobody but its maker has known.</summary>
    internal void DropTree(uint tree)
    {
        _tables.TryRemove(tree, out _);
        if (_indexes.TryRemove(tree, out var index))
        {
            Retire(index);
        }

        Trees.Drop(tree);
    }

    internal void RequireTable(Table table)
    {
        if (table.IsDropped || _tables.GetValueOrDefault(table.Number) != table)
        {
            throw new InvalidOperationException(
                FormattableString.Invariant($"Table {table.Number} has been dropped: look it up again."));
        }
    }

    internal List<OpenChanges> CopyOpenChanges() =>
        [.. Changing.Copy().Select(transaction => transaction.CopyChanges()).Where(open => open.Changes.Length > 0)];

    /// <summary>A commit that is not newer than any snapshot whose reads are still to be validated.</summary>
    internal ulong OldestValidation => _validating.Values.DefaultIfEmpty(ulong.MaxValue).Min();

    /// <summary>Called before the transaction takes its snapshot.</summary>
    internal void BeginValidating(Transaction transaction) => _validating[transaction] = Snapshots.Published;

    internal void EndValidating(Transaction transaction) => _validating.TryRemove(transaction, out _);
}
