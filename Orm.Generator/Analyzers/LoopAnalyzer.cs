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
    }

    private static void Analyze(
        IInvocationOperation query, IOperation set, SyntaxNode place, OperationAnalysisContext context)
    {
        if (QueryCalls.IsInExpressionTree(query) || RowLoops.Around(query) is not { } loop)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        var advice = "Ask once before the loop, for all rows: with Contains, and a dictionary or lookup of the answers";
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
