using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Diagnostics;
using Orm.Generator.Queries;

namespace Orm.Generator.Analyzers;

/// <summary>
/// Reports what is done in the program with the rows of a query that the database has just sent, and that the database
/// could have done: <c>db.Posts.ToList().Where(...)</c>. Whether it could is known: it is translated.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LeftoverAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The diagnostic's property that says that the order of texts decides.</summary>
    public const string IsOrderOfText = nameof(IsOrderOfText);

    // Select and GroupBy read the same rows wherever they run.
    private static readonly HashSet<string> Operators = new(StringComparer.Ordinal)
    {
        "Where", "OrderBy", "OrderByDescending", "Take", "Skip", "Distinct", "Count", "LongCount", "Any", "All",
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "Sum", "Min", "Max", "Average",
        "Contains",
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [QueryRules.LeftToProgram];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
        context.RegisterOperationAction(AnalyzeCount, OperationKind.PropertyReference);
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { IsExtensionMethod: true, ContainingType: { Name: "Enumerable", Arity: 0 } }
            && Operators.Contains(call.TargetMethod.Name) && call.Arguments.Length > 0
            && ReadBy(call.Arguments[0].Value) is { } query && !QueryCalls.IsInExpressionTree(call)
            && !call.Arguments.Any(HasEffects) && IsTranslated(query, call, context))
        {
            Report(context, call.Syntax, call.TargetMethod.Name, ComparesTexts(call));
        }
    }

    // Expression trees have none, so nobody who translates them looks for any. What is given to the members of a new
    // object is none.
    private static bool HasEffects(IArgumentOperation argument) => argument.Descendants().Any(operation =>
        operation is IIncrementOrDecrementOperation
        || (operation is IAssignmentOperation { Parent: var parent }
            && parent is not (IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation)));

    private static void AnalyzeCount(OperationAnalysisContext context)
    {
        var count = (IPropertyReferenceOperation)context.Operation;
        if (count is { Property.Name: "Count" or "Length", Instance: { } list } && ReadBy(list) is { } query
            && !QueryCalls.IsInExpressionTree(count) && IsTranslated(query, end: null, context))
        {
            Report(context, count.Syntax, "Count", comparesTexts: false);
        }
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode place, string name, bool comparesTexts)
        => context.ReportDiagnostic(Diagnostic.Create(
            QueryRules.LeftToProgram,
            Places.NameOf(place).GetLocation(),
            comparesTexts
                ? ImmutableDictionary<string, string?>.Empty.Add(IsOrderOfText, value: null)
                : ImmutableDictionary<string, string?>.Empty,
            name));

    // LINQ to Objects puts texts in the order of the current culture, the database in that of their characters. So do
    // methods of String that are not told how to compare.
    private static bool ComparesTexts(IInvocationOperation call)
        => (call.TargetMethod.Name is "OrderBy" or "OrderByDescending" or "Min" or "Max"
                && HasText(call.TargetMethod.TypeArguments.LastOrDefault()))
            || call.Arguments.Any(argument => argument.Value.DescendantsAndSelf().Any(part =>
                part is IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String } }
                    inner && FollowsCulture(inner.TargetMethod)));

    private static bool HasText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String
        || type is INamedTypeSymbol { IsTupleType: true } tuple
            && tuple.TupleElements.Any(element => HasText(element.Type));

    private static bool FollowsCulture(IMethodSymbol method)
        => method.Name is "Compare" or "CompareTo" or "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf"
            && method.Parameters.All(parameter => parameter.Type.Name != nameof(StringComparison))
            && method.Parameters.FirstOrDefault()?.Type.SpecialType != SpecialType.System_Char;

    /// <summary>The query whose rows a value is, however their task is awaited; null for other values.</summary>
    internal static IOperation? ReadBy(IOperation list)
    {
        var value = RunQuery.Unwrap(list);
        if (value is not IAwaitOperation { Operation: var task })
        {
            return ReadByCall(value);
        }

        var read = RunQuery.Unwrap(task);
        return ReadByCall(
            read is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured }
                ? RunQuery.Unwrap(configured)
                : read);
    }

    private static IOperation? ReadByCall(IOperation value)
        => value is IInvocationOperation { TargetMethod.Name: var name } call
            && name is "ToList" or "ToArray" or "AsEnumerable" or "ToListAsync" or "ToArrayAsync"
            && RunQuery.SourceOf(call) is { } source && RunQuery.BeginsWithSet(source)
                ? source
                : null;

    private static bool IsTranslated(IOperation query, IInvocationOperation? end, OperationAnalysisContext context)
        => Attempt.Of(() =>
        {
            var reader = new OperationReader(CompiledTables.Of(context.Compilation), context.CancellationToken);
            var node = reader.ReadRun(new RunQuery(query, End: null, string.Empty));
            var whole = end is null ? node : reader.ReadEnd(end, end.TargetMethod.Name, node);
            Refusals.Check(reader, whole, query.Syntax);
        }) is null;
}
