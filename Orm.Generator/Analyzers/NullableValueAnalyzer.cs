using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Diagnostics;
using Orm.Generator.Queries;

namespace Orm.Generator.Analyzers;

/// <summary>
/// Reports conditions that match rows without a value where C# would throw: <c>x.Value</c>, a cast to the plain type or
/// the length of a text beside <c>!=</c> or under a negation. Everything else that is compared with null means in SQL
/// what it means in C#.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullableValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [QueryRules.ValueOfNull];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Analyze, OperationKind.PropertyReference, OperationKind.Conversion);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var value = context.Operation;
        if (ColumnOf(value) is { } column && DependsOnRow(column)
            && ComparisonOf(value) is { } comparison && MatchesNull(comparison)
            && LambdaAround(comparison) is { } lambda && !IsGuarded(lambda, column))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                QueryRules.ValueOfNull, value.Syntax.GetLocation(), value.Syntax.ToString(), column.Syntax.ToString()));
        }
    }

    /// <summary>The nullable column that C# could not take a value from; null for other operations.</summary>
    private static IMemberReferenceOperation? ColumnOf(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType: var type }, Instance: { } column }
            when IsNullableValue(type) => column as IMemberReferenceOperation,
        IConversionOperation { IsImplicit: false, Type: { } to, Operand: IMemberReferenceOperation column }
            when IsNullableValue(column.Type) && to.IsValueType && !IsNullableValue(to) => column,
        IPropertyReferenceOperation { Property: { Name: "Length", ContainingType: var type }, Instance: { } column }
            when type.SpecialType == SpecialType.System_String => NullableText(column),
        _ => null,
    };

    private static bool IsNullableValue(ITypeSymbol? type)
        => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static IPropertyReferenceOperation? NullableText(IOperation column)
        => column is IPropertyReferenceOperation { Property.NullableAnnotation: NullableAnnotation.Annotated } text
            ? text
            : null;

    private static bool DependsOnRow(IOperation operation)
    {
        while (operation is IMemberReferenceOperation { Instance: { } instance })
        {
            operation = instance;
        }

        return operation is IParameterReferenceOperation
        {
            Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction },
        };
    }

    private static IBinaryOperation? ComparisonOf(IOperation value)
    {
        var current = value.Parent;
        while (current is IConversionOperation or IParenthesizedOperation)
        {
            current = current.Parent;
        }

        return current is IBinaryOperation
        {
            OperatorKind: >= BinaryOperatorKind.Equals and <= BinaryOperatorKind.GreaterThan,
        } comparison ? comparison : null;
    }

    private static bool MatchesNull(IBinaryOperation comparison)
    {
        var isNegated = false;
        for (var current = comparison.Parent; current is IParenthesizedOperation or IUnaryOperation
        {
            OperatorKind: UnaryOperatorKind.Not,
        }; current = current.Parent)
        {
            isNegated ^= current is IUnaryOperation;
        }

        return isNegated != (comparison.OperatorKind == BinaryOperatorKind.NotEquals);
    }

    // The lambda of a query's operator: an expression tree, given to a method of a query.
    private static IAnonymousFunctionOperation? LambdaAround(IOperation operation)
    {
        IAnonymousFunctionOperation? lambda = null;
        for (var current = operation; current is not null; current = current.Parent)
        {
            lambda = current as IAnonymousFunctionOperation ?? lambda;
            if (current is IInvocationOperation call && lambda is not null
                && RunQuery.SourceOf(call) is { } source && RunQuery.BeginsWithSet(source))
            {
                return QueryCalls.IsInExpressionTree(operation) ? lambda : null;
            }
        }

        return null;
    }

    // Asked beside it whether there is a value, a row without one does not get there.
    private static bool IsGuarded(IAnonymousFunctionOperation lambda, IOperation column)
    {
        var text = column.Syntax.ToString();
        return lambda.Descendants().Any(operation => operation switch
        {
            IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } asked }
                => asked.Syntax.ToString() == text,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test
                => (IsNull(test.LeftOperand) && RunQuery.Unwrap(test.RightOperand).Syntax.ToString() == text)
                    || (IsNull(test.RightOperand) && RunQuery.Unwrap(test.LeftOperand).Syntax.ToString() == text),
            _ => false,
        });
    }

    private static bool IsNull(IOperation operation)
        => RunQuery.Unwrap(operation).ConstantValue is { HasValue: true, Value: null };
}
