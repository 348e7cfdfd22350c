using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Diagnostics;
using Orm.Generator.Queries;

namespace Orm.Generator.Analyzers;

/// <summary>
/// Reports queries that run once for each row of another: one statement for the rows, and one more for every row. Where
/// a navigation of the row answers the same, which loads it for all rows at once, the message names it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LoopAnalyzer : DiagnosticAnalyzer
{
    private const string AskBefore =
        "Ask once before the loop, for all rows: with Contains, and a dictionary or lookup of the answers";

    /// <summary>The diagnostic's property with the navigation that answers the same.</summary>
    public const string Navigation = nameof(Navigation);

    /// <summary>The diagnostic's property with the row as the program writes it.</summary>
    public const string Row = nameof(Row);

    /// <summary>The diagnostic's property that says whether the navigation leads to many.</summary>
    public const string IsCollection = nameof(IsCollection);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [AdviceRules.QueryInLoop];

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
        if (QueryRuns.SetOf(call) is { } set)
        {
            Analyze(call, set, call.Syntax, context);
        }
        else if (QueryRuns.IsOtherRun(call))
        {
            AnalyzeOther(call, call.Syntax, context);
        }
        else if (NavigationQuestion.Of(call) is { } question)
        {
            AnalyzeQuestion(question, context);
        }
        else if (CalledQuery.IsCandidate(call) && RowLoops.Around(call) is { } loop
            && CalledQuery.RunsForRow(call, loop))
        {
            Report(
                context,
                call.Syntax,
                loop,
                $"'{call.TargetMethod.Name}' asks the database: ask once before the loop, for all rows, and hand it " +
                    "the answers",
                ImmutableDictionary<string, string?>.Empty);
        }
    }

    // A loop over a query runs it as a call does.
    private static void AnalyzeLoop(OperationAnalysisContext context)
    {
        if (context.Operation is IForEachLoopOperation loop && QueryRuns.QueryOf(loop) is { } query
            && QueryRuns.SetBefore(query) is { } set)
        {
            Analyze(query, set, loop.Collection.Syntax, context);
        }
        else if (context.Operation is IForEachLoopOperation other
            && QuerySymbols.IsQueryable(RunQuery.Unwrap(other.Collection).Type)
            && QueryRuns.IsHeld(other.Collection))
        {
            AnalyzeOther(RunQuery.Unwrap(other.Collection), other.Collection.Syntax, context);
        }
    }

    // What is not seen as a whole is not written in other words.
    private static void AnalyzeOther(IOperation run, SyntaxNode place, OperationAnalysisContext context)
    {
        if (!QueryCalls.IsInExpressionTree(run) && RowLoops.Around(run) is { } loop)
        {
            Report(context, place, loop, AskBefore, ImmutableDictionary<string, string?>.Empty);
        }
    }

    // A question about a navigation is asked for all rows, unless each of them is a part of it in another way, too.
    private static void AnalyzeQuestion(NavigationQuestion question, OperationAnalysisContext context)
    {
        if (!QueryCalls.IsInExpressionTree(question.Run) && RowLoops.Around(question.Run) is { } loop
            && question.IsAboutRow(loop) && question.AsksRowAgain(loop))
        {
            Report(
                context,
                question.Run.Syntax,
                loop,
                $"What '{loop.Row}' says beside its navigation makes each row's question another one: reach its " +
                    "columns by the navigation that leads back to it",
                ImmutableDictionary<string, string?>.Empty);
        }
    }

    private static void Analyze(
        IInvocationOperation query, IOperation set, SyntaxNode place, OperationAnalysisContext context)
    {
        if (QueryCalls.IsInExpressionTree(query) || RowLoops.Around(query) is not { } loop)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        var advice = AskBefore;
        if (RowNavigation.Find(query, set, loop, context) is { } navigation)
        {
            properties = properties.Add(Navigation, navigation.Property).Add(Row, loop.Row);
            properties = navigation.IsCollection ? properties.Add(IsCollection, value: null) : properties;
            advice = navigation.IsCollection
                ? $"'{loop.Row}.{navigation.Property}.Query()' asks once for all rows"
                : $"'{loop.Row}.{navigation.Property}' is loaded once for all rows";
        }
        else if (HoistedQuery.Find(query, set, loop, context) is { } hoisted)
        {
            properties = hoisted.ToProperties();
        }

        Report(context, place, loop, advice, properties);
    }

    private static void Report(
        OperationAnalysisContext context,
        SyntaxNode place,
        RowLoop loop,
        string advice,
        ImmutableDictionary<string, string?> properties)
        => context.ReportDiagnostic(Diagnostic.Create(
            AdviceRules.QueryInLoop, place.GetLocation(), properties, loop.Row, advice));
}
