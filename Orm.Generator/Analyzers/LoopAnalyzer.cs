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

    /// <summary>The diagnostic's property with the loop's variable.</summary>
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
        context.RegisterOperationAction(Analyze, OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (SetOf(call) is not { } set || QueryCalls.IsInExpressionTree(call) || LoopAround(call) is not { } loop
            || !DependsOn(call, loop.Row, loop.Syntax))
        {
            return;
        }

        var navigation = RowNavigation.Find(call, set, loop, context);
        var properties = ImmutableDictionary<string, string?>.Empty;
        var advice = "Ask once before the loop, for all rows: with Contains, and a dictionary or lookup of the answers";
        if (navigation is not null)
        {
            properties = properties.Add(Navigation, navigation.Property).Add(Row, loop.Row.Name);
            properties = navigation.IsCollection ? properties.Add(IsCollection, value: null) : properties;
            advice = navigation.IsCollection
                ? $"'{loop.Row.Name}.{navigation.Property}.Query()' asks once for all rows"
                : $"'{loop.Row.Name}.{navigation.Property}' is loaded once for all rows";
        }

        context.ReportDiagnostic(Diagnostic.Create(
            AdviceRules.QueryInLoop, call.Syntax.GetLocation(), properties, loop.Row.Name, advice));
    }

    // The set that the query begins with: Find is a query, too.
    private static IOperation? SetOf(IInvocationOperation call)
    {
        if (call is { TargetMethod.Name: "Find" or "FindAsync", Instance: { } found }
            && QuerySymbols.EntityOf(found.Type) is not null)
        {
            return found;
        }

        if (RunQuery.SourceOf(call) is null || RunQuery.Of(call) is not { } run)
        {
            return null;
        }

        var source = run.Source;
        while (QuerySymbols.EntityOf(source.Type) is null)
        {
            source = RunQuery.SourceOf((IInvocationOperation)source)!;
        }

        return source;
    }

    private static RowLoop? LoopAround(IOperation call)
    {
        var inner = call;
        for (var current = call.Parent; current is not null; inner = current, current = current.Parent)
        {
            if (current is IForEachLoopOperation loop && inner == loop.Body && loop.Locals.Length == 1
                && QueryOf(loop.Collection, loop) is { } query)
            {
                return new RowLoop(loop.Locals[0], query, loop.Syntax);
            }

            // What a local function does is done where it is called.
            if (current is ILocalFunctionOperation or IAnonymousFunctionOperation)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The query whose rows a collection is: itself, its list, or a local that holds the list.</summary>
    private static IOperation? QueryOf(IOperation collection, IOperation user)
    {
        var value = RunQuery.Unwrap(collection);
        if (value is ILocalReferenceOperation { Local: var local })
        {
            return InitializerOf(local, user) is { } initializer ? QueryOf(initializer, initializer) : null;
        }

        return QuerySymbols.IsQueryable(value.Type) && RunQuery.BeginsWithSet(value)
            ? value
            : LeftoverAnalyzer.ReadBy(value);
    }

    private static IOperation? InitializerOf(ILocalSymbol local, IOperation user)
    {
        var body = user;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return body.Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
            ?.GetVariableInitializer()?.Value;
    }

    // On the row, or on what was made of it in the loop.
    private static bool DependsOn(IOperation call, ILocalSymbol row, SyntaxNode loop)
        => call.Descendants().OfType<ILocalReferenceOperation>().Any(reference
            => SymbolEqualityComparer.Default.Equals(reference.Local, row)
                || reference.Local.DeclaringSyntaxReferences.Any(declaration
                    => loop.Span.Contains(declaration.Span) && !call.Syntax.Span.Contains(declaration.Span)));
}
