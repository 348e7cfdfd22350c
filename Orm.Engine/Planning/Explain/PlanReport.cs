using System.Globalization;
using System.Text;
using System.Text.Json;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Explain;

/// <summary>
/// A plan as EXPLAIN shows it: for each operator the rows that were expected of one run and what it costs, and with
/// ANALYZE what it did.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="statistics">What is known about the data.</param>
/// <param name="actuals">What was measured; null: it did not run.</param>
internal sealed class PlanReport(PlanNode plan, IStatistics statistics, PlanActuals? actuals)
{
    private readonly CardinalityModel _cardinality = new(statistics);
    private readonly NodeText _text = new(new ExpressionText(plan));

    /// <summary>Whether costs and expected rows are shown.</summary>
    internal bool ShowsCosts { get; init; } = true;

    private CostModel Costs => field ??= new CostModel(_cardinality);

    /// <summary>One line for each operator, inputs indented below.</summary>
    internal IReadOnlyList<string> Lines()
    {
        var lines = new List<string>();
        AddLines(plan, 0, lines);
        return lines;
    }

    /// <summary>
    /// An object for each operator: Node, Estimated Rows, Cost, and with ANALYZE Actual Rows and Time in milliseconds
    /// of all loops, Loops and Allocated Bytes; Inputs and Subqueries.
    /// </summary>
    internal string Json()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("Plan");
            Write(plan, writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void AddLines(PlanNode node, int depth, List<string> lines)
    {
        string indent = new(' ', depth * 2);
        lines.Add(indent + (depth > 0 ? "-> " : "") + _text.Of(node) + Numbers(node));
        foreach (PlanNode input in node.Inputs)
        {
            AddLines(input, depth + 1, lines);
        }

        foreach (BoundSubquery subquery in Subqueries(node))
        {
            lines.Add(indent + "  Subquery (" + subquery.Kind + ")");
            AddLines(subquery.Plan, depth + 2, lines);
        }
    }

    private string Numbers(PlanNode node)
    {
        string estimate = !ShowsCosts ? "" : string.Create(
            CultureInfo.InvariantCulture, $"  (cost={Costs.Of(node):F0} rows={_cardinality.Rows(node):F0})");
        return actuals is null ? estimate : actuals.Find(node) is not { } actual
            ? estimate + " (part of the operator above)"
            : estimate + string.Create(
                CultureInfo.InvariantCulture,
                $" (actual rows={actual.Rows} loops={actual.Loops} time={actual.Time.TotalMilliseconds:F3} ms "
                + $"allocated={actual.AllocatedBytes / 1024} kB{Held(actual)})");
    }

    private static string Held(NodeActuals actual) =>
        (actual.Workers > 0 ? FormattableString.Invariant($" workers={actual.Workers}") : "")
        + (actual.MemoryBytes > 0 ? FormattableString.Invariant($" memory={actual.MemoryBytes / 1024} kB") : "")
        + (actual.SpilledBytes > 0 ? FormattableString.Invariant($" spilled={actual.SpilledBytes / 1024} kB") : "");

    private void Write(PlanNode node, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("Node", _text.Of(node));
        if (ShowsCosts)
        {
            writer.WriteNumber("Estimated Rows", Math.Round(_cardinality.Rows(node)));
            writer.WriteNumber("Cost", Math.Round(Costs.Of(node), 2));
        }

        if (actuals?.Find(node) is { } actual)
        {
            writer.WriteNumber("Actual Rows", actual.Rows);
            writer.WriteNumber("Loops", actual.Loops);
            writer.WriteNumber("Time", actual.Time.TotalMilliseconds);
            writer.WriteNumber("Allocated Bytes", actual.AllocatedBytes);
            writer.WriteNumber("Memory Bytes", actual.MemoryBytes);
            writer.WriteNumber("Spilled Bytes", actual.SpilledBytes);
            writer.WriteNumber("Workers", actual.Workers);
        }

        Write("Inputs", node.Inputs, writer);
        Write("Subqueries", Subqueries(node).Select(subquery => subquery.Plan), writer);
        writer.WriteEndObject();
    }

    private void Write(string name, IEnumerable<PlanNode> nodes, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (PlanNode node in nodes)
        {
            Write(node, writer);
        }

        writer.WriteEndArray();
    }

    /// <summary>The queries within the expressions of a node.</summary>
    internal static List<BoundSubquery> Subqueries(PlanNode node)
    {
        var found = new List<BoundSubquery>();
        foreach (BoundExpression expression in node.Expressions)
        {
            expression.Visit(part => found.AddRange(part is BoundSubquery subquery ? [subquery] : []));
        }

        return found;
    }
}
