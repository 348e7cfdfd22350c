namespace Orm.Tests.Conformance.Harness;

/// <summary>What somebody answered to a query: rows, or an error.</summary>
/// <param name="Rows">The rows, described; in no particular order where the query has none.</param>
/// <param name="Error">The error instead.</param>
internal sealed record Answer(IReadOnlyList<string> Rows, Exception? Error = null)
{
    private const int MostShown = 12;

    internal static Answer OfRows<T>(IEnumerable<T> rows, bool isOrdered)
    {
        var described = rows.Select(row => Described.Of(row));
        return new Answer([.. isOrdered ? described : described.Order(StringComparer.Ordinal)]);
    }

    internal static Answer Of(Exception error) => new([], error);

    /// <summary>Whether both are the same rows, or errors of the same type.</summary>
    internal bool Agrees(Answer other) => Error is null
        ? other.Error is null && Rows.SequenceEqual(other.Rows, StringComparer.Ordinal)
        : other.Error?.GetType() == Error.GetType();

    /// <summary>The answer for people; of many rows, those around the first that differs.</summary>
    internal string Show(Answer other)
    {
        if (Error is not null)
        {
            return $"  {Error.GetType().Name}: {Error.Message}";
        }

        var same = Rows.Zip(other.Rows).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, same - 2);
        var shown = Rows.Skip(from).Take(MostShown).Select((row, i) => $"  [{from + i}] {row}");
        return $"  {Rows.Count} rows, the first difference at [{same}]\n{string.Join('\n', shown)}";
    }
}
