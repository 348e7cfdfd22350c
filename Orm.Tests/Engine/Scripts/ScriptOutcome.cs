using System.Text;

namespace Orm.Tests.Engine.Scripts;

/// <summary>What the statements of a case gave: the last rows, the number of changed rows, or an error.</summary>
/// <param name="Columns">The names of the columns; none when no statement gives rows.</param>
/// <param name="Rows">The values as text; NULL is null.</param>
/// <param name="Changes">The rows that were changed; -1 when no statement changes rows.</param>
/// <param name="SqlState">The code of the error, or null.</param>
/// <param name="Message">What the error says, or null.</param>
internal sealed record ScriptOutcome(
    string[] Columns, List<string?[]> Rows, long Changes = -1, string? SqlState = null, string? Message = null)
{
    internal static ScriptOutcome Error(string state, string message) => new([], [], -1, state, message);

    /// <summary>As a golden file says it.</summary>
    public override string ToString()
    {
        if (SqlState is not null)
        {
            return $"{SqlState} {Message}";
        }

        if (Columns.Length == 0)
        {
            return Changes >= 0 ? FormattableString.Invariant($"{Changes} changed") : "";
        }

        var text = new StringBuilder(string.Join('|', Columns));
        foreach (string?[] row in Rows)
        {
            text.Append('\n').AppendJoin('|', row.Select(value => value ?? "NULL"));
        }

        return text.ToString();
    }

    /// <summary>What has to be the same on another database.</summary>
    internal string Comparable(bool withNames, bool isOrdered)
    {
        if (SqlState is not null)
        {
            return "error " + SqlState;
        }

        IEnumerable<string> rows = Rows.Select(row => string.Join('|', row.Select(value => value ?? "NULL")));
        rows = isOrdered ? rows : rows.Order(StringComparer.Ordinal);
        string head = withNames ? string.Join('|', Columns) : "";
        return Columns.Length == 0 ? ToString() : string.Join('\n', rows.Prepend(head));
    }
}
