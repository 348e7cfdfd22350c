using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Buffers;

/// <summary>
/// Lets many threads change pages at once, and a checkpoint take an instant at which none is in the middle of a change.
/// A change that touches several pages (a split, a merge) is inside once, so a checkpoint has all of it or nothing.
/// </summary>
/// <remarks>
/// Entering again on the same thread is allowed and costs nothing: a transaction can put several changes into one.
/// </remarks>
internal sealed class ChangeGate
{
    private const int Stripes = 16;

    [ThreadStatic]
    private static ChangeGate? s_entered;

    [ThreadStatic]
    private static int s_depth;

    private readonly Stripe[] _inside = new Stripe[Stripes];
    private readonly Lock _cut = new();
    private int _closed;

    internal void Enter()
    {
        if (s_depth > 0)
        {
            if (s_entered != this)
            {
                throw new InvalidOperationException("A change of one database cannot contain a change of another.");
            }

            s_depth++;
            return;
        }

        ref long inside = ref _inside[Environment.CurrentManagedThreadId & (Stripes - 1)].Count;
        SpinWait spin = default;
        while (true)
        {
            Interlocked.Increment(ref inside);
            if (Volatile.Read(ref _closed) == 0)
            {
                break;
            }

            Interlocked.Decrement(ref inside);
            while (Volatile.Read(ref _closed) != 0)
            {
                spin.SpinOnce();
            }
        }

        s_entered = this;
        s_depth = 1;
    }

    internal void Exit()
    {
        if (--s_depth == 0)
        {
            s_entered = null;
            Interlocked.Decrement(ref _inside[Environment.CurrentManagedThreadId & (Stripes - 1)].Count);
        }
    }

    /// <summary>
    /// Waits until no change is under way, runs the action, and lets changes continue. The action itself may enter: it
    /// makes room for the pages that it reads.
    /// </summary>
    internal T Cut<T>(Func<T> atTheInstant)
    {
        if (s_depth > 0)
        {
            throw new InvalidOperationException("A change cannot contain the beginning of a checkpoint.");
        }

        lock (_cut)
        {
            Interlocked.Exchange(ref _closed, 1);
            try
            {
                SpinWait spin = default;
                for (int i = 0; i < Stripes; i++)
                {
                    while (Volatile.Read(ref _inside[i].Count) != 0)
                    {
                        spin.SpinOnce(sleep1Threshold: -1);
                    }
                }

                s_entered = this;
                s_depth = 1;
                return atTheInstant();
            }
            finally
            {
                s_entered = null;
                s_depth = 0;
                Volatile.Write(ref _closed, 0);
            }
        }
    }

    [StructLayout(LayoutKind.Explicit, Size = 64)]
    private struct Stripe
    {
        [FieldOffset(0)]
        internal long Count;
    }
}
