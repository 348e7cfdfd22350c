using Orm.Backends;
using Orm.Telemetry;

namespace Orm;

/// <summary>
/// Counts the statements that a piece of code runs, for tests that hold it to a number:
/// <code>
/// using var counter = StatementCounter.Start(db);
/// await page.RenderAsync(db);
/// counter.AssertAtMost(3);
/// </code>
/// </summary>
/// <remarks>
/// What is counted are statements that are sent, those that fail among them; the begin and end of a transaction are
/// none. Counters can stand inside of each other, and count from any thread.
/// </remarks>
public sealed class StatementCounter : IDisposable
{
    private static readonly AsyncLocal<Flow?> Current = new();

    private readonly Listener _listener;

    private StatementCounter(Listener listener)
    {
        _listener = listener;
        StatementListeners.Add(listener);
    }

    /// <summary>How many statements ran.</summary>
    public int Count => _listener.Read().Count;

    /// <summary>The text of each statement, in the order in which they ran.</summary>
    public IReadOnlyList<string> Texts => _listener.Read();

    /// <summary>The different statements, the most frequent first.</summary>
    public IReadOnlyList<CountedStatement> Statements =>
    [
        .. Texts.GroupBy(text => text, StringComparer.Ordinal)
            .Select(same => new CountedStatement(same.Key, same.Count()))
            .OrderByDescending(statement => statement.Count),
    ];

    /// <summary>Counts what this flow of control runs from here on, with all that it awaits and starts.</summary>
    public static StatementCounter Start()
    {
        var flow = new Flow(Current.Value);
        Current.Value = flow;
        return new StatementCounter(new Listener((_, _) => flow.Has(Current.Value), flow));
    }

    /// <summary>Counts what one context runs, whoever uses it.</summary>
    public static StatementCounter Start(OrmContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var session = context.Session;
        return new StatementCounter(new Listener((user, _) => ReferenceEquals(user, session), flow: null));
    }

    /// <summary>Counts what all contexts run on a database, such as those of a service under test.</summary>
    public static StatementCounter Start(Database database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return new StatementCounter(new Listener((_, used) => ReferenceEquals(used, database), flow: null));
    }

    /// <summary>Begins to count anew.</summary>
    public void Reset() => _listener.Clear();

    /// <summary>Holds the code so far to a number of statements.</summary>
    /// <exception cref="TooManyStatementsException">There were more. The message lists them.</exception>
    public void AssertAtMost(int statements)
    {
        var count = Count;
        if (count > statements)
        {
            throw new TooManyStatementsException(statements, count, Statements);
        }
    }

    /// <summary>Ends the counting. What was counted can still be read.</summary>
    public void Dispose()
    {
        StatementListeners.Remove(_listener);
        if (_listener.Flow is { } flow && ReferenceEquals(Current.Value, flow))
        {
            Current.Value = flow.Outer;
        }
    }

    /// <summary>A flow of control that a counter was started in, and those around it.</summary>
    private sealed class Flow(Flow? outer)
    {
        internal Flow? Outer { get; } = outer;

        internal bool Has(Flow? inner)
        {
            while (inner is not null && !ReferenceEquals(inner, this))
            {
                inner = inner.Outer;
            }

            return inner is not null;
        }
    }

    private sealed class Listener(Func<object, Database, bool> isCounted, Flow? flow) : IStatementListener
    {
        private readonly List<string> _texts = [];

        internal Flow? Flow { get; } = flow;

        public void OnRunning(object session, Database database, SqlStatement statement)
        {
            if (isCounted(session, database))
            {
                lock (_texts)
                {
                    _texts.Add(statement.Text);
                }
            }
        }

        internal List<string> Read()
        {
            lock (_texts)
            {
                return [.. _texts];
            }
        }

        internal void Clear()
        {
            lock (_texts)
            {
                _texts.Clear();
            }
        }
    }
}
