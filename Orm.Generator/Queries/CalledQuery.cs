using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generator.Queries;

/// <summary>
/// Methods that run a query for what they are given: called for each row, they are a query for each row. Only what is
/// in the same file and runs whatever the method is given counts, not what a cache may answer.
/// </summary>
internal static class CalledQuery
{
    /// <summary>Whether a call is of a method whose body is seen.</summary>
    internal static bool IsCandidate(IInvocationOperation call)
        => call.TargetMethod is { IsVirtual: false, IsAbstract: false, IsOverride: false } method
            && call.Arguments.Length > 0 && BodyOf(method, call) is not null;

    /// <summary>Whether the method that is called asks the database for what it is given of a row.</summary>
    internal static bool RunsForRow(IInvocationOperation call, RowLoop loop)
    {
        if (QueryCalls.IsInExpressionTree(call) || BodyOf(call.TargetMethod, call) is not { } declaration
            || call.SemanticModel?.GetOperation(declaration) is not { } body)
        {
            return false;
        }

        var given = call.Arguments
            .Where(argument => argument.Parameter is not null && loop.DecidesOn(argument.Value))
            .Select(argument => argument.Parameter!.OriginalDefinition)
            .ToList();
        return given.Count > 0 && body.Descendants().Any(operation
            => RunOf(operation) is { } query && Uses(query, given) && !QueryCalls.IsInExpressionTree(query)
                && IsAlwaysRun(operation, body));
    }

    private static SyntaxNode? BodyOf(IMethodSymbol method, IInvocationOperation call)
        => method.OriginalDefinition.DeclaringSyntaxReferences is [var declaration]
            && declaration.SyntaxTree == call.Syntax.SyntaxTree
                ? declaration.GetSyntax()
                : null;

    private static IOperation? RunOf(IOperation operation) => operation switch
    {
        IInvocationOperation call when QueryRuns.SetOf(call) is not null || QueryRuns.IsOtherRun(call) => call,
        IForEachLoopOperation loop => QueryRuns.QueryOf(loop),
        _ => null,
    };

    private static bool Uses(IOperation query, List<IParameterSymbol> given) => query.Descendants().Any(operation
        => operation is IParameterReferenceOperation { Parameter: var parameter }
            && given.Contains(parameter, SymbolEqualityComparer.Default));

    // No condition is around it, and no return before it.
    private static bool IsAlwaysRun(IOperation query, IOperation body)
    {
        var inner = query;
        for (var current = query.Parent; current is not null && inner != body; current = current.Parent)
        {
            var isSure = current switch
            {
                IConditionalOperation condition => inner == condition.Condition,
                ICoalesceOperation coalesce => inner == coalesce.Value,
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }
                    binary => inner == binary.LeftOperand,
                IForEachLoopOperation loop => inner == loop.Collection,
                ICatchClauseOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation => false,
                ILoopOperation or IConditionalAccessOperation or ICoalesceAssignmentOperation => false,
                IAnonymousFunctionOperation or ILocalFunctionOperation => current == body,
                IBlockOperation block => !block.Operations.TakeWhile(operation => operation != inner).Any(Returns),
                _ => true,
            };
            if (!isSure)
            {
                return false;
            }

            inner = current;
        }

        return true;
    }

    private static bool Returns(IOperation operation)
        => operation.DescendantsAndSelf().Any(part => part is IReturnOperation { IsImplicit: false });
}
