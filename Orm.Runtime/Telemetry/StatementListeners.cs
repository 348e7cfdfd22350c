using Orm.Backends;

namespace Orm.Telemetry;

/// <summary>Is told of statements as they run.</summary>
internal interface IStatementListener
{
    /// <summary>A statement is about to run.</summary>
    /// <param name="session">What runs it.</param>
    /// <param name="database">The database that it runs on.</param>
    /// <param name="statement">The statement.</param>
    void OnRunning(object session, Database database, SqlStatement statement);
}

/// <summary>Who wants to be told of the statements of this process. Where nobody does it costs one read.</summary>
internal static class StatementListeners
{
    private static readonly Lock Changing = new();
    private static volatile IStatementListener[] _all = [];

    internal static bool Any => _all.Length > 0;

    internal static void Add(IStatementListener listener)
    {
        lock (Changing)
        {
            _all = [.. _all, listener];
        }
    }

    internal static void Remove(IStatementListener listener)
    {
        lock (Changing)
        {
            _all = [.. _all.Where(known => !ReferenceEquals(known, listener))];
        }
    }

    internal static void Tell(object session, Database database, SqlStatement statement)
    {
        foreach (var listener in _all)
        {
            listener.OnRunning(session, database, statement);
        }
    }
}
