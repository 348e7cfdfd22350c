using System.Globalization;
using System.Text;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;
using SortKey = Orm.Engine.Planning.Binding.SortKey;

namespace Orm.Engine.Planning.Explain;

/// <summary>
/// Expressions of a plan as SQL, for people: what the binder added without being asked (casts) is left out, long lists
/// are cut, and columns carry their table's alias where the plan reads more than one table.
/// </summary>
internal sealed partial class ExpressionText
{
    private const int ShownItems = 8;

    private readonly Dictionary<PlanColumn, string> _aliases = [];
    private readonly Dictionary<PlanColumn, BoundAggregate> _aggregates = [];
    private readonly Dictionary<BoundKept, string> _kept = [];
    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);

    internal ExpressionText(PlanNode plan) => AddColumns(plan);

    internal string Of(BoundExpression expression) => expression switch
    {
        BoundConstant constant => Literal(constant.Value),
        BoundParameter parameter => string.Create(CultureInfo.InvariantCulture, $"${parameter.Index + 1}"),
        BoundColumn column => Of(column.Column),
        BoundCast { IsExplicit: true } cast => $"CAST({Of(cast.Operand)} AS {cast.Type})",
        BoundCast cast => Of(cast.Operand),
        BoundArithmetic arithmetic => Infix(Sign(arithmetic.Operator), arithmetic.Left, arithmetic.Right),
        BoundCall call => OfCall(call),
        BoundRow row => $"({List(row.Items)})",
        BoundCase choices => OfCase(choices.Parts),
        BoundChoice choice => $"{choice.Kind.ToString().ToLowerInvariant()}({List(choice.Operands)})",
        BoundAggregate aggregate => OfAggregate(aggregate),
        BoundWindow window => OfWindow(window),
        BoundNextValue => "next value",
        BoundLet let => OfLet(let),
        BoundKept kept => _kept[kept],
        _ => OfCondition(expression),
    };

    /// <summary>A column by its name; what an aggregate made, by its call.</summary>
    internal string Of(PlanColumn column) =>
        _aggregates.TryGetValue(column, out BoundAggregate? call) ? OfAggregate(call)
        : _tables.Count > 1 && _aliases.TryGetValue(column, out string? alias) ? alias + "." + column.Name
        : column.Name;

    internal string Of(SortKey key) =>
        // NULLs come last in ascending order where nothing is said, and first in descending order.
        Of(key.Expression) + (key.IsDescending ? " DESC" : "")
        + (key.NullsFirst == key.IsDescending ? "" : key.NullsFirst ? " NULLS FIRST" : " NULLS LAST");

    internal string List(SyntaxList<SortKey> keys) => string.Join(", ", keys.Select(Of));

    internal string List(IReadOnlyCollection<BoundExpression> items) => items.Count <= ShownItems
        ? string.Join(", ", items.Select(Of))
        : string.Join(", ", items.Take(ShownItems).Select(Of))
            + string.Create(CultureInfo.InvariantCulture, $", {items.Count - ShownItems} more");

    internal static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "<>",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    private string OfCondition(BoundExpression expression) => expression switch
    {
        BoundComparison comparison => Infix(Sign(comparison.Operator), comparison.Left, comparison.Right),
        BoundDistinct distinct => Infix(
            distinct.IsNegated ? "IS NOT DISTINCT FROM" : "IS DISTINCT FROM", distinct.Left, distinct.Right),
        BoundLogical logical => string.Join(
            logical.Operator == LogicalOperator.And ? " AND " : " OR ",
            logical.Operands.Select(operand => Operand(operand))),
        BoundNot not => "NOT " + Operand(not.Operand),
        BoundIs test => $"{Operand(test.Operand)} IS {(test.IsNegated ? "NOT " : "")}{Upper(test.Test)}",
        BoundLike like => Infix(like.IgnoreCase ? "ILIKE" : "LIKE", like.Operand, like.Pattern)
            + (like.Escape is null ? "" : " ESCAPE " + Of(like.Escape)),
        BoundInList list => $"{Operand(list.Operand)} IN ({List(list.Items)})",
        BoundSubquery subquery => OfSubquery(subquery),
        _ => expression.GetType().Name,
    };

    private string Infix(string sign, BoundExpression left, BoundExpression right) =>
        $"{Operand(left)} {sign} {Operand(right)}";

    private string Operand(BoundExpression operand) => operand switch
    {
        BoundCast { IsExplicit: false } cast => Operand(cast.Operand),
        BoundArithmetic or BoundComparison or BoundDistinct or BoundLogical or BoundNot or BoundIs or BoundLike
            or BoundInList => $"({Of(operand)})",
        BoundCall { Arguments.Count: 2 } call when IsSign(call.Function.Name) => $"({Of(operand)})",
        _ => Of(operand),
    };

    private string OfCall(BoundCall call) => call.Arguments.Count == 2 && IsSign(call.Function.Name)
        ? Infix(call.Function.Name, call.Arguments[0], call.Arguments[1])
        : $"{call.Function.Name}({List(call.Arguments)})";

    private string OfCase(SyntaxList<BoundExpression> parts)
    {
        var text = new StringBuilder("CASE");
        for (int at = 0; at + 1 < parts.Count; at += 2)
        {
            text.Append(CultureInfo.InvariantCulture, $" WHEN {Of(parts[at])} THEN {Of(parts[at + 1])}");
        }

        return text.Append(parts.Count % 2 == 1 ? $" ELSE {Of(parts[^1])}" : "").Append(" END").ToString();
    }

    /// <summary>As it was written: with the value wherever it is used.</summary>
    private string OfLet(BoundLet let)
    {
        _kept[let.Kept] = Of(let.Value);
        return Of(let.Result);
    }

    private string OfSubquery(BoundSubquery subquery)
    {
        string operands = subquery.Operands.Count == 1
            ? Operand(subquery.Operands[0])
            : $"({List(subquery.Operands)})";
        return subquery.Kind switch
        {
            SubqueryKind.Exists => "EXISTS (subquery)",
            SubqueryKind.Any => $"{operands} {Sign(subquery.Comparison)} ANY (subquery)",
            SubqueryKind.All => $"{operands} {Sign(subquery.Comparison)} ALL (subquery)",
            _ => "(subquery)",
        };
    }

    private void AddColumns(PlanNode node)
    {
        if (node is ScanNode scan)
        {
            _tables.Add(scan.Alias);
            foreach (PlanColumn column in scan.Columns)
            {
                _aliases[column] = scan.Alias;
            }
        }
        else if (node is AggregateNode aggregate)
        {
            for (int at = 0; at < aggregate.Calls.Count; at++)
            {
                _aggregates[aggregate.Output[aggregate.Keys.Count + at]] = aggregate.Calls[at];
            }
        }

        foreach (PlanNode input in node.Inputs.Concat(PlanReport.Subqueries(node).Select(subquery => subquery.Plan)))
        {
            AddColumns(input);
        }
    }

    private static bool IsSign(string name) => !char.IsAsciiLetter(name[0]);

    private static string Sign(ArithmeticOperator op) => op switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        ArithmeticOperator.Divide => "/",
        _ => "%",
    };

    private static string Upper(Enum value) => value.ToString().ToUpperInvariant();

    private static string Literal(SqlValue value) => value.Kind switch
    {
        SqlTypeKind.Null => "NULL",
        SqlTypeKind.Boolean or SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt
            or SqlTypeKind.Real or SqlTypeKind.Double or SqlTypeKind.Decimal => ValueText.Format(value),
        _ => "'" + ValueText.Format(value).Replace("'", "''", StringComparison.Ordinal) + "'",
    };
}
