using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Diagnostics;
using Orm.Generator.Queries;

namespace Orm.Generator.Analyzers;

/// <summary>
/// Reports queries that send a list whose length nobody bounds: one that is filled in a loop, or a field that is added
/// to. All of it travels to the database each time.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GrowingListAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [QueryRules.GrowingList];

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
        if (call.TargetMethod.Name != "Contains" || ListOf(call) is not { } list || !IsCollection(list.Type)
            || !QueryCalls.IsInExpressionTree(call))
        {
            return;
        }

        var grows = list switch
        {
            ILocalReferenceOperation { Local: var local } => GrowsInLoop(call, local),
            IFieldReferenceOperation { Field: var field } => GrowsInType(field, call),
            _ => false,
        };
        if (grows)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                QueryRules.GrowingList, list.Syntax.GetLocation(), list.Syntax.ToString()));
        }
    }

    private static IOperation? ListOf(IInvocationOperation call)
        => call.Instance ?? (call.Arguments.Length > 0 ? RunQuery.Unwrap(call.Arguments[0].Value) : null);

    private static bool IsCollection(ITypeSymbol? type)
        => type is INamedTypeSymbol
        {
            Name: "List" or "HashSet" or "SortedSet" or "Collection" or "ICollection" or
            "IList" or "ISet", TypeArguments.Length: 1
        };

    // The body is walked only where a query asks for a local list, which is seldom.
    private static bool GrowsInLoop(IOperation call, ILocalSymbol list)
    {
        var body = call;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return body.Descendants().OfType<IInvocationOperation>().Any(addition => IsAddition(addition.TargetMethod.Name)
            && addition.Instance is ILocalReferenceOperation { Local: var local }
            && SymbolEqualityComparer.Default.Equals(local, list)
            && IsInLoop(addition, list));
    }

    // A list that is made anew in each round does not grow from one to the next.
    private static bool IsInLoop(IOperation addition, ILocalSymbol list)
    {
        var declaration = list.DeclaringSyntaxReferences.FirstOrDefault()?.Span;
        for (var current = addition.Parent; current is not null; current = current.Parent)
        {
            if (current is ILoopOperation loop && declaration is { } span)
            {
                return !loop.Syntax.Span.Contains(span);
            }
        }

        return false;
    }

    // By name, in the parts of the class that stand in the same file: who else adds is not seen while typing.
    private static bool GrowsInType(IFieldSymbol field, IOperation call)
        => call.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            && type.Identifier.ValueText == field.ContainingType.Name
            && type.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(addition =>
                addition.Expression is MemberAccessExpressionSyntax { Name: var method, Expression: var list }
                && IsAddition(method.Identifier.ValueText)
                && list is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
                && (list as IdentifierNameSyntax ?? ((MemberAccessExpressionSyntax)list).Name).Identifier.ValueText
                    == field.Name
                && addition.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not ConstructorDeclarationSyntax);

    private static bool IsAddition(string method) => method is "Add" or "AddRange" or "UnionWith" or "Insert";
}
