using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Diagnostics;
using Orm.Linq.Translation;

namespace Orm.Generator.Queries;

/// <summary>Finds what is right in SQL and hardly what was meant.</summary>
internal static class AdviceReport
{
    /// <summary>Reports what the translation found.</summary>
    internal static void Report(CompiledBody body, OperationAnalysisContext context)
    {
        foreach (var (kind, place) in body.Advice)
        {
            if (kind == QueryAdviceKind.PageWithoutOrder)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    QueryRules.PageWithoutOrder, PlaceOf(place), place.ToString()));
            }
        }
    }

    /// <summary>Reports a comparison of a query's count with zero.</summary>
    internal static void ReportComparison(IBinaryOperation comparison, OperationAnalysisContext context)
    {
        var (count, number) = comparison.RightOperand.ConstantValue.HasValue
            ? (comparison.LeftOperand, comparison.RightOperand)
            : (comparison.RightOperand, comparison.LeftOperand);
        var awaited = count is IAwaitOperation { Operation: var task } ? task : count;
        if (number.ConstantValue is { HasValue: true, Value: 0 or 0L }
            && awaited is IInvocationOperation call
            && QueryCalls.TerminalOf(call) is { Operator: "Count" or "LongCount" }
            && comparison.OperatorKind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.NotEquals
                or BinaryOperatorKind.Equals or BinaryOperatorKind.LessThan)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                QueryRules.CountAsExistence, comparison.Syntax.GetLocation(), comparison.Syntax.ToString()));
        }
    }

    // The operator itself, not the whole chain that ends with it.
    private static Location PlaceOf(SyntaxNode place)
        => place is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } }
            ? name.GetLocation()
            : place.GetLocation();
}
