using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Diagnostics;
using Orm.Generator.Queries;

namespace Orm.Generator.Analyzers;

/// <summary>
/// Reports counts that only ask whether there are rows. Inside of a query they are no matter: the statement asks
/// <c>EXISTS</c> in any case.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExistenceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The diagnostic's property that says whether the comparison asks for none.</summary>
    public const string AsksForNone = nameof(AsksForNone);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [QueryRules.CountAsExistence];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Analyze, OperationKind.Binary);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var comparison = (IBinaryOperation)context.Operation;
        var isSwapped = NumberOf(comparison.RightOperand) is null;
        var (count, constant) = isSwapped
            ? (comparison.RightOperand, NumberOf(comparison.LeftOperand))
            : (comparison.LeftOperand, NumberOf(comparison.RightOperand));
        if (constant is not { } number || !IsCount(count)
            || Question(isSwapped ? Swap(comparison.OperatorKind) : comparison.OperatorKind, number) is not { } exists
            || QueryCalls.IsInExpressionTree(comparison))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            QueryRules.CountAsExistence,
            comparison.Syntax.GetLocation(),
            exists ? null : ImmutableDictionary<string, string?>.Empty.Add(AsksForNone, value: null),
            comparison.Syntax.ToString()));
    }

    private static bool IsCount(IOperation operation)
    {
        var count = operation is IConversionOperation { IsImplicit: true, Operand: var operand } ? operand : operation;
        return (count is IAwaitOperation { Operation: var task } ? task : count) is IInvocationOperation call
            && QueryCalls.TerminalOf(call) is { Operator: "Count" or "LongCount" };
    }

    // What a count compared with a number asks: whether there are rows, whether there are none, or neither.
    private static bool? Question(BinaryOperatorKind comparison, long number) => (comparison, number) switch
    {
        (BinaryOperatorKind.GreaterThan or BinaryOperatorKind.NotEquals, 0)
            or (BinaryOperatorKind.GreaterThanOrEqual, 1) => true,
        (BinaryOperatorKind.Equals or BinaryOperatorKind.LessThanOrEqual, 0)
            or (BinaryOperatorKind.LessThan, 1) => false,
        _ => null,
    };

    private static BinaryOperatorKind Swap(BinaryOperatorKind comparison) => comparison switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => comparison,
    };

    private static long? NumberOf(IOperation operation) => operation.ConstantValue switch
    {
        { HasValue: true, Value: int number } => number,
        { HasValue: true, Value: long number } => number,
        _ => null,
    };
}
