using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Diagnostics;
using Orm.Generator.Queries;

namespace Orm.Generator.Analyzers;

/// <summary>
/// Reports methods with [Query] and calls of Query.Compile that keep no promise: they run as they stand, with the same
/// answer, but build an expression tree at each call.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryMethodAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => QueryRules.OfMethods;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(AnalyzeBody, OperationKind.MethodBody);
        context.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
    }

    private static void AnalyzeBody(OperationAnalysisContext context)
    {
        if (context.ContainingSymbol is IMethodSymbol method && QueryMethods.Has(method))
        {
            var body = (IMethodBodyOperation)context.Operation;
            var failure = Attempt.Of(() => QueryMethods.Check(method, body, context.CancellationToken));
            Report(failure, method.Name, method.Locations[0], context);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (QueryCalls.IsCompile(call.TargetMethod) && !QueryCalls.IsInExpressionTree(call))
        {
            var failure = Attempt.Of(() => CompileCalls.Check(call, context.Compilation, context.CancellationToken));
            Report(failure, "Query.Compile", QueryCalls.PlaceOfName(call), context);
        }
    }

    // What has no translation is reported where it stands, by QueryAnalyzer.
    private static void Report(Exception? failure, string name, Location place, OperationAnalysisContext context)
    {
        var diagnostic = failure switch
        {
            null or QueryRefusedException => null,
            RuntimeOnlyException when IsBroken(context.Operation) => null,
            RuntimeOnlyException => Diagnostic.Create(QueryRules.NotCompiled, place, name, failure.Message),
            _ => Diagnostic.Create(QueryRules.GeneratorFailed, place, name, failure.GetType().Name),
        };
        if (diagnostic is not null)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    // What is wrong with it is said by the compiler.
    private static bool IsBroken(IOperation operation)
        => operation.Descendants().Any(part => part.Kind is OperationKind.Invalid or OperationKind.None);
}
