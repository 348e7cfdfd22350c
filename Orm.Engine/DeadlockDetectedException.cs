namespace Orm.Engine;

/// <summary>
/// Transactions waited for each other in a circle, and this one was chosen to give way. Nothing of it can be saved:
/// roll it back and run it again; the others go on. SQLSTATE 40P01.
/// </summary>
public sealed class DeadlockDetectedException : EngineException
{
    internal DeadlockDetectedException(int transactions)
        : base(
            "40P01",
            FormattableString.Invariant($"Deadlock: {transactions} transactions waited for each other in a circle"),
            hint: "This one was chosen to give way: roll it back and run it again.") => Transactions = transactions;

    /// <summary>How many transactions the circle had.</summary>
    public int Transactions { get; }

    /// <summary>True: the same transaction can succeed when it is run again.</summary>
    public override bool IsTransient => true;
}
