using SQLitePCL;

namespace Orm.Backends.Sqlite.Interop;

/// <summary>
/// Ends the statement that a connection runs when its token is cancelled. One per connection: once a token has come
/// that can be cancelled, SQLite asks it every few instructions, on the thread that runs the statement.
/// </summary>
/// <remarks>
/// Nobody calls sqlite3_interrupt: that ends all statements of the connection, also those that are only being read and
/// those that begin before all of them have ended, and it may arrive when another statement runs already.
/// </remarks>
internal sealed class CancellationProbe(sqlite3 connection)
{
    /// <summary>Some ten microseconds' worth.</summary>
    private const int InstructionsBetween = 1000;

    private CancellationToken _token;
    private bool _isAsked;

    /// <summary>The token of the statement that runs, which is none between statements.</summary>
    internal CancellationToken Token
    {
        get => _token;
        set
        {
            _token = value;
            if (value.CanBeCanceled && !_isAsked)
            {
                MakeAsked();
            }
        }
    }

    // Not when the connection is opened: most programs read their first row without a token, and what calls back into
    // the program costs them a millisecond of their start.
    private void MakeAsked()
    {
        raw.sqlite3_progress_handler(
            connection,
            InstructionsBetween,
            static self => ((CancellationProbe)self)._token.IsCancellationRequested ? 1 : 0,
            this);
        _isAsked = true;
    }
}
