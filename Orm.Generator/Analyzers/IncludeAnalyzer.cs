using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Diagnostics;
using Orm.Generator.Queries;

namespace Orm.Generator.Analyzers;

/// <summary>
/// Reports navigations that are included and never read: the results hold no entities, or all of their uses are seen in
/// the method and none reads the navigation. Where entities leave the method nothing is said.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IncludeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [AdviceRules.UnreadInclude];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Analyze, OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var include = (IInvocationOperation)context.Operation;
        if (include.TargetMethod.Name != "Include" || include.Instance is null
            || !QuerySymbols.IsQuery(include.TargetMethod.ContainingType)
            || include.TargetMethod.ContainingType.TypeArguments is not [INamedTypeSymbol entity]
            || NavigationOf(include) is not { } navigation)
        {
            return;
        }

        var end = EndOf(include);
        if (HoldsNothing(end.Type) || EntityUses.AreAllSeen(end, entity, navigation))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                AdviceRules.UnreadInclude, Places.NameOf(include.Syntax).GetLocation(), navigation.Name));
        }
    }

    // p => p.Comments, and p => p.Comments.Where(...).Take(3).
    private static IPropertySymbol? NavigationOf(IInvocationOperation include)
    {
        var lambda = include.Arguments.Length == 1
            ? include.Arguments[0].Descendants().OfType<IAnonymousFunctionOperation>().FirstOrDefault()
            : null;
        return lambda?.Body.Descendants().OfType<IPropertyReferenceOperation>()
            .FirstOrDefault(reference => reference.Instance is IParameterReferenceOperation { Parameter: var parameter }
                && SymbolEqualityComparer.Default.Equals(parameter, lambda.Symbol.Parameters[0]))?.Property;
    }

    // The last operator of the query, and what awaits it. Operators of LINQ to Objects behind it use its results.
    private static IOperation EndOf(IOperation include)
    {
        var end = include;
        for (var current = include.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IInvocationOperation call when QuerySymbols.IsQuery(end.Type)
                    && RunQuery.Unwrap(call.Instance ?? call.Arguments[0].Value) == end:
                case IAwaitOperation:
                    end = current;
                    break;
                case IConversionOperation { IsImplicit: true } or IArgumentOperation or IParenthesizedOperation:
                    break;
                default:
                    return end;
            }
        }

        return end;
    }

    // Numbers, texts, and anonymous objects of them.
    private static bool HoldsNothing(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_Void } => false,
        _ when SymbolTypes.IsStored(type) => true,
        { IsAnonymousType: true } => type.GetMembers().OfType<IPropertySymbol>().All(
            property => HoldsNothing(property.Type)),
        IArrayTypeSymbol array => HoldsNothing(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: > 0, ContainingNamespace: { } space } generic
            => (generic.Name is "Task" or "ValueTask"
                || space.ToDisplayString() is "System.Collections.Generic" or "Orm" or "System.Linq")
                && generic.TypeArguments.All(HoldsNothing),
        _ => false,
    };
}
