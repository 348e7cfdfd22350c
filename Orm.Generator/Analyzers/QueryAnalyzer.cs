using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Diagnostics;
using Orm.Generator.Files;
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
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => QueryRules.OfTranslation;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
        context.RegisterOperationAction(AnalyzeLoop, OperationKind.Loop);
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        var terminal = QueryCalls.TerminalOf(call);
        if ((terminal is null && RunQuery.SourceOf(call) is null) || QueryCalls.IsInExpressionTree(call))
        {
            return;
        }

        var run = RunQuery.Of(call);
        if (terminal is null)
        {
            CheckOnly(run, context);
            if (run is null && RefusalOfPart(call, context) is { } refused)
            {
                context.ReportDiagnostic(Describe(refused, call.Syntax));
            }

            return;
        }

        var failure = Attempt.Of(() => Compile(call, terminal, context));
        if (failure is RuntimeOnlyException && (RefusalOf(run, context) ?? RefusalOfPart(call, context)) is { } refusal)
        {
            failure = refusal;
        }

        if (failure is not null)
        {
            context.ReportDiagnostic(Describe(failure, call.Syntax));
        }
    }

    private static void Compile(IInvocationOperation call, Terminal terminal, OperationAnalysisContext context)
    {
        var body = CompiledBody.Of(call, terminal, context.Compilation, context.CancellationToken);
        AdviceReport.Report(body.Advice, context);
        IndexAdvice.Report(body, context);
        TerminalEmitter.Check(body, context.Compilation);
        if (TwinFiles.Has(context.Compilation, call.Syntax.SyntaxTree, context.CancellationToken))
        {
            throw new RuntimeOnlyException(
                "Another file has the same text, and the compiler cannot tell the calls of the two apart.");
        }
    }

    private static void AnalyzeLoop(OperationAnalysisContext context)
    {
        if (context.Operation is IForEachLoopOperation loop && !QueryCalls.IsInExpressionTree(loop))
        {
            var run = RunQuery.Of(loop);
            CheckOnly(run, context);
            if (run is null
                && PartialQuery.RefusalOf(loop, context.Compilation, context.CancellationToken) is { } refused)
            {
                context.ReportDiagnostic(Describe(refused, loop.Collection.Syntax));
            }
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

    // Nothing is generated for these queries: what stops them is of interest only where it stops them at run time, too.
    private static void CheckOnly(RunQuery? run, OperationAnalysisContext context)
    {
        if (run is null)
        {
            return;
        }

        var failure = Attempt.Of(() => AdviceReport.Report(
            Refusals.Check(run, context.Compilation, context.CancellationToken), context));
        if (failure is not (null or RuntimeOnlyException))
        {
            context.ReportDiagnostic(Describe(failure, run.Source.Syntax));
        }
    }

    private static QueryRefusedException? RefusalOfPart(IInvocationOperation call, OperationAnalysisContext context)
        => PartialQuery.RefusalOf(call, context.Compilation, context.CancellationToken);

    private static QueryRefusedException? RefusalOf(RunQuery? run, OperationAnalysisContext context)
        => run is null
            ? null
            : Attempt.Of(() => Refusals.Check(run, context.Compilation, context.CancellationToken))
                as QueryRefusedException;
}
