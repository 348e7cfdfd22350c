using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Diagnostics;
using Orm.Generator.Queries;

namespace Orm.Generator.Analyzers;

/// <summary>
/// Translates the queries that can be seen whole, as the generator does, and reports what has no translation where it
/// stands.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => QueryRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
        context.RegisterOperationAction(AnalyzeComparison, OperationKind.Binary);
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (QueryCalls.TerminalOf(call) is not { } terminal || QueryCalls.IsInExpressionTree(call))
        {
            return;
        }

        var failure = Attempt.Of(() =>
        {
            var body = CompiledBody.Of(call, terminal, context.Compilation, context.CancellationToken);
            AdviceReport.Report(body, context);
            TerminalEmitter.Check(body, context.Compilation);
        });
        if (failure is not null)
        {
            context.ReportDiagnostic(Describe(failure, call.Syntax));
        }
    }

    /// <summary>What is to be said of a query that was not compiled.</summary>
    internal static Diagnostic Describe(Exception failure, SyntaxNode query) => failure switch
    {
        QueryRefusedException refusal => Diagnostic.Create(
            QueryRules.NotTranslated, refusal.Place.GetLocation(), refusal.Part, refusal.Reason),
        RuntimeOnlyException reason => Diagnostic.Create(
            QueryRules.LeftToRunTime, query.GetLocation(), reason.Message),
        _ => Diagnostic.Create(
            QueryRules.GeneratorFailed, query.GetLocation(), query.ToString(), failure.GetType().Name),
    };

    private static void AnalyzeComparison(OperationAnalysisContext context)
        => AdviceReport.ReportComparison((IBinaryOperation)context.Operation, context);
}
