using System.Diagnostics;
using System.Runtime.InteropServices;
using Orm.Backends;

namespace Orm.Telemetry;

/// <summary>
/// Counts the statements of one unit of work by their text, to notice a query in a loop: the one that runs more often
/// than the threshold is reported once, with the place that asked for it, and counted from then on.
/// </summary>
/// <param name="context">The context's class name.</param>
/// <param name="threshold">How often the same statement may run.</param>
internal sealed class StatementRepetition(string context, int threshold)
{
    /// <summary>How many texts are counted, so that a context that lives long does not fill the memory.</summary>
    private const int Capacity = 512;

    private readonly Dictionary<string, int> _counts = new(StatementTexts.Instance);

    /// <summary>Notes that a statement is about to run.</summary>
    internal void Note(SqlStatement statement, StatementTelemetry telemetry)
    {
        if (_counts.Count == Capacity && !_counts.ContainsKey(statement.Text))
        {
            return;
        }

        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, statement.Text, out _);
        count++;
        if (count <= threshold)
        {
            return;
        }

        StatementTelemetry.Repeated.Add(1, TagsOf(statement));
        if (count == threshold + 1)
        {
            var site = CallSite.Find();
            telemetry.ReportRepetition(context, count, statement, site);
            Enclosing()?.AddEvent(new ActivityEvent("orm.repeated_statement", tags: EventTags(statement, site)));
        }
    }

    // What the loop is a part of, rather than the one statement that went too far.
    private static Activity? Enclosing() => Activity.Current is { Parent: { } outer } own
        && ReferenceEquals(own.Source, StatementTelemetry.Source)
            ? outer
            : Activity.Current;

    private KeyValuePair<string, object?>[] TagsOf(SqlStatement statement) =>
    [
        new("orm.context", context),
        new("db.collection.name", statement.Tables.Count == 0 ? null : statement.Tables[0]),
    ];

    private ActivityTagsCollection EventTags(SqlStatement statement, CallSite? site) => new()
    {
        ["orm.context"] = context,
        ["orm.threshold"] = threshold,
        ["db.query.text"] = statement.Text,
        ["code.function.name"] = site?.Method,
        ["code.file.path"] = site?.File,
        ["code.line.number"] = site?.Line,
    };

    // Plans keep their text, so that mostly one look tells. Hashing all of it would cost more than it distinguishes.
    private sealed class StatementTexts : IEqualityComparer<string>
    {
        internal static readonly StatementTexts Instance = new();

        public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

        public int GetHashCode(string obj)
        {
            var hash = obj.Length;
            for (var i = 0; i < obj.Length; i += 1 + (obj.Length / 16))
            {
                hash = unchecked((hash * 31) + obj[i]);
            }

            return hash;
        }
    }
}
