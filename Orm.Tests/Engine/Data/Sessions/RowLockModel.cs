namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>
/// What transactions of several sessions must hold: a lock is noted when the statement that takes it has returned, and
/// forgotten before it is let go. So what is noted together is held together.
/// </summary>
internal sealed class RowLockModel
{
    /// <summary>The locks that a query can ask for.</summary>
    internal static readonly (string Text, Mode Mode)[] Strengths =
    [
        ("KEY SHARE", Mode.KeyShare), ("SHARE", Mode.Share), ("NO KEY UPDATE", Mode.NoKeyUpdate),
        ("UPDATE", Mode.Update),
    ];

    private readonly List<Held> _held = [];

    // Sessions with a commit that is in the log and not visible, in the order of the log.
    private readonly List<int> _appended = [];

    /// <summary>The strengths of locks, the weakest first, and which exclude each other.</summary>
    internal enum Mode
    {
        KeyShare,
        Share,
        NoKeyUpdate,
        Update,
    }

    /// <summary>How many locks have been noted.</summary>
    internal int Noted { get; private set; }

    /// <summary>A session has a row, with those that have it already.</summary>
    /// <exception cref="InvalidOperationException">That cannot be.</exception>
    internal void Note(int session, string row, Mode mode)
    {
        Noted++;
        foreach (var other in _held)
        {
            if (other.Session != session && other.Row == row && Exclude(other.Mode, mode))
            {
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"session {session} has {row} for {mode}, and session {other.Session} for {other.Mode}"));
            }
        }

        _held.Add(new Held(session, row, mode));
    }

    /// <summary>How many locks a session has: a place to go back to.</summary>
    internal int CountOf(int session) => _held.Count(lock_ => lock_.Session == session);

    /// <summary>A session may not have more than the locks of before any longer.</summary>
    internal void Forget(int session, int count = 0)
    {
        for (int i = 0; i < _held.Count; i++)
        {
            if (_held[i].Session == session && --count < 0)
            {
                _held.RemoveAt(i--);
            }
        }
    }

    /// <summary>A session's commit is in the log.</summary>
    internal void NoteAppended(int session) => _appended.Add(session);

    /// <summary>A session's commit is visible, and all that are before it in the log: their locks are over.</summary>
    internal void NotePublished(int session)
    {
        for (int left = _appended.IndexOf(session) + 1; left > 0; left--)
        {
            Forget(_appended[0]);
            _appended.RemoveAt(0);
        }
    }

    private static bool Exclude(Mode one, Mode other) => (Weaker: Min(one, other), Stronger: Max(one, other)) switch
    {
        { Stronger: Mode.Update } => true,
        { Stronger: Mode.NoKeyUpdate } pair => pair.Weaker >= Mode.Share,
        _ => false,
    };

    private static Mode Min(Mode one, Mode other) => one < other ? one : other;

    private static Mode Max(Mode one, Mode other) => one < other ? other : one;

    private sealed record Held(int Session, string Row, Mode Mode);
}

/// <summary>A statement that has changed a row.</summary>
internal sealed record RowChange(int Session, string Statement)
{
    /// <summary>What it gave back.</summary>
    internal string Rows { get; set; } = "";
}
