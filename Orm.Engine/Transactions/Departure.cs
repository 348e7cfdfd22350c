namespace Orm.Engine.Transactions;

/// <summary>A row was deleted, or moved to another row id.</summary>
/// <param name="Writer">Who did it.</param>
/// <param name="Place">Where it stands among the changes of that transaction.</param>
/// <param name="MovedTo">The row id that the row has since then; null: it was deleted.</param>
/// <param name="Earlier">What happened before to another row that had the same id.</param>
internal sealed record Departure(TransactionState Writer, int Place, long? MovedTo, Departure? Earlier)
{
    /// <summary>Puts what happened before behind what happened later.</summary>
    internal static Departure? Join(Departure? later, Departure? earlier) => later is null
        ? earlier
        : earlier is null ? later : later with { Earlier = Join(later.Earlier, earlier) };

    /// <summary>Whether it happened after another one. Both have committed.</summary>
    internal bool IsAfter(Departure other) => Writer == other.Writer
        ? Place > other.Place
        : Writer.Timestamp > other.Writer.Timestamp;
}
