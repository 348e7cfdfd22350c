namespace Orm.Backends;

/// <summary>What a <see cref="StatementCache{TStatement}"/> has to know of a prepared statement.</summary>
internal interface ICachedStatement
{
    /// <summary>The text that was prepared: the instance by which it was asked for last.</summary>
    SqlStatement Statement { get; set; }

    /// <summary>Whether it is being read, so that a second run needs another one.</summary>
    bool IsRunning { get; }

    /// <summary>Ends the run.</summary>
    void End();

    /// <summary>Frees it.</summary>
    void Close();
}

/// <summary>
/// The statements that a connection prepared, up to a bound; the ones that were not used for the longest time are
/// evicted. Found by the plan's <see cref="SqlStatement"/> instance first, and by the text for those that are made
/// anew each time.
/// </summary>
/// <remarks>
/// A statement that is still being read cannot run a second time: it gets a twin, which is kept beside it. Statements
/// that run are never evicted; the bound is passed while more than that run at once, and holds again after.
/// </remarks>
/// <typeparam name="TStatement">The backend's statements.</typeparam>
internal sealed class StatementCache<TStatement>(int capacity)
    where TStatement : class, ICachedStatement
{
    private readonly Dictionary<SqlStatement, Entry> _byInstance = [];
    private readonly Dictionary<string, Entry> _byText = [];
    private readonly LinkedList<Entry> _byUse = new();

    /// <summary>How many statements are kept.</summary>
    internal int Count => _byUse.Count;

    /// <summary>Finds a statement that is free, or null.</summary>
    internal TStatement? Find(SqlStatement statement)
    {
        if (!_byInstance.TryGetValue(statement, out var entry))
        {
            if (!_byText.TryGetValue(statement.Text, out entry))
            {
                return null;
            }

            // The instance by which it was asked for last: a text that is built anew each time leaves no trail.
            _byInstance.Remove(entry.Prepared.Statement);
            _byInstance.Add(statement, entry);
            entry.Prepared.Statement = statement;
        }

        while (entry.Prepared.IsRunning)
        {
            if (entry.Twin is null)
            {
                return null;
            }

            entry = entry.Twin;
        }

        if (_byUse.First != entry.Node)
        {
            _byUse.Remove(entry.Node);
            _byUse.AddFirst(entry.Node);
        }

        return entry.Prepared;
    }

    /// <summary>Keeps a statement that was just prepared, and evicts what passes the bound.</summary>
    internal void Add(TStatement prepared)
    {
        var entry = new Entry(prepared);
        _byUse.AddFirst(entry.Node);
        if (_byText.TryGetValue(prepared.Statement.Text, out var first))
        {
            entry.Twin = first.Twin;
            first.Twin = entry;
        }
        else
        {
            _byText.Add(prepared.Statement.Text, entry);
            _byInstance.Add(prepared.Statement, entry);
        }

        var node = _byUse.Last;
        while (_byUse.Count > capacity && node is not null && node != entry.Node)
        {
            var before = node.Previous;
            if (!node.Value.Prepared.IsRunning)
            {
                Evict(node.Value);
            }

            node = before;
        }
    }

    /// <summary>Ends every run that is still open.</summary>
    internal void EndAll()
    {
        foreach (var entry in _byUse)
        {
            if (entry.Prepared.IsRunning)
            {
                entry.Prepared.End();
            }
        }
    }

    /// <summary>Frees all statements.</summary>
    internal void Clear()
    {
        foreach (var entry in _byUse)
        {
            entry.Prepared.Close();
        }

        _byUse.Clear();
        _byText.Clear();
        _byInstance.Clear();
    }

    private void Evict(Entry entry)
    {
        _byUse.Remove(entry.Node);
        var first = _byText[entry.Prepared.Statement.Text];
        if (first == entry)
        {
            _byInstance.Remove(entry.Prepared.Statement);
            _byText.Remove(entry.Prepared.Statement.Text);
            if (entry.Twin is { } heir)
            {
                _byText.Add(heir.Prepared.Statement.Text, heir);
                _byInstance[heir.Prepared.Statement] = heir;
            }
        }
        else
        {
            var before = first;
            while (before.Twin != entry)
            {
                before = before.Twin!;
            }

            before.Twin = entry.Twin;
        }

        entry.Prepared.Close();
    }

    private sealed class Entry
    {
        internal Entry(TStatement prepared)
        {
            Prepared = prepared;
            Node = new LinkedListNode<Entry>(this);
        }

        internal TStatement Prepared { get; }

        internal LinkedListNode<Entry> Node { get; }

        /// <summary>Another statement of the same text, prepared while this one was running.</summary>
        internal Entry? Twin { get; set; }
    }
}
