using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Diagnostics;
using Orm.Generator.Queries;

namespace Orm.Generator.Analyzers;

/// <summary>
/// Reports queries that send a list whose length nobody bounds: one that is filled in a loop, a field that is added to,
/// or the answer of another query. All of it travels to the database each time.
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
            ILocalReferenceOperation { Local: var local } reference
                => GrowsInLoop(call, local) || IsAnswer(reference, call),
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
        => type is IArrayTypeSymbol || type is INamedTypeSymbol
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

    // As many keys as the database has rows: the query that gave them could be a part of this one. A page is no more
    // than its size, what another context reads is in another database, maybe, and what the program itself goes through
    // has to be read anyway.
    private static bool IsAnswer(ILocalReferenceOperation list, IInvocationOperation call)
        => !RowLoops.IsAssigned(list.Local, list) && RowLoops.QueryOf(list) is { } query && !IsPage(query)
            && ContextOf(query) is { } context && ContextOf(QueryAround(call)) == context && IsOnlySent(list);

    private static bool IsOnlySent(ILocalReferenceOperation list)
    {
        IOperation body = list;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return body.Descendants().OfType<ILocalReferenceOperation>().All(use
            => !SymbolEqualityComparer.Default.Equals(use.Local, list.Local) || QueryCalls.IsInExpressionTree(use));
    }

    private static bool IsPage(IOperation query)
    {
        for (IOperation? current = query; current is IInvocationOperation call; current = RunQuery.SourceOf(call))
        {
            if (call.TargetMethod.Name is "Take" or "GroupBy" or "CountBy" or "DistinctBy")
            {
                return true;
            }
        }

        return false;
    }

    // The outermost operator: what it is applied to begins with the set.
    private static IOperation? QueryAround(IOperation operation)
    {
        IInvocationOperation? query = null;
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            query = current is IInvocationOperation call && RunQuery.SourceOf(call) is not null ? call : query;
        }

        return query;
    }

    private static string? ContextOf(IOperation? query) => query is not null && QueryRuns.SetBefore(query)
        is IPropertyReferenceOperation { Instance: { } context } ? context.Syntax.ToString() : null;

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
