using SQLitePCL;

namespace Orm.Backends.Sqlite.Interop;

/// <summary>
/// Ends the statement that a connection runs when its token is cancelled. One per connection: SQLite asks it every few
/// instructions, on the thread that runs the statement.
/// </summary>
/// <remarks>
/// Nobody calls sqlite3_interrupt: that ends all statements of the connection, also those that are only being read and
/// those that begin before all of them have ended, and it may arrive when another statement runs already.
/// </remarks>
internal sealed class CancellationProbe
{
    /// <summary>Some ten microseconds' worth.</summary>
    private const int InstructionsBetween = 1000;

    private CancellationProbe()
    {
    }

    /// <summary>The token of the statement that runs, which is none between statements.</summary>
    internal CancellationToken Token { get; set; }

    /// <summary>Makes a connection ask.</summary>
    internal static CancellationProbe On(sqlite3 connection)
    {
        var probe = new CancellationProbe();
        raw.sqlite3_progress_handler(
            connection,
            InstructionsBetween,
            static self => ((CancellationProbe)self).Token.IsCancellationRequested ? 1 : 0,
            probe);
        return probe;
    }
}
