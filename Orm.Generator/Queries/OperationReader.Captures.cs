using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Syntax;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <content>What a query captures; the counterpart of <c>Dependence</c> and <c>QueryFingerprint</c>.</content>
internal sealed partial class OperationReader
{
    /// <summary>A variable, or members that lead from one: a value, or a query that is read in its place.</summary>
    private Node ReadOutside(IOperation operation)
    {
        if (QuerySymbols.EntityOf(operation.Type) is not null)
        {
            return ReadSet(operation);
        }

        return QuerySymbols.IsQueryable(operation.Type)
            ? throw new RuntimeOnlyException($"What '{operation.Syntax}' queries is only known at run time.")
            : Capture(operation, operation.Type!);
    }

    /// <summary>The value of an expression that depends on no row; null where it does, or names a query.</summary>
    private Node? TryCapture(IOperation operation)
        => operation.Type is { IsRefLikeType: false } type && IsOutside(operation) && !HasQuery(operation)
            ? Capture(operation, type)
            : null;

    private CapturedNode Capture(IOperation operation, ITypeSymbol type, bool isArgument = false)
    {
        if (HasError(operation))
        {
            throw new RuntimeOnlyException($"'{operation.Syntax}' does not compile.");
        }

        var node = new CapturedNode(_captured.Count, operation.Syntax.ToString(), Types.Of(type));
        _captured.Add(new CapturedValue(operation, type, isArgument) { Guards = [.. _guards] });
        return node;
    }

    /// <summary>Whether a chain of members begins at a variable or a static member.</summary>
    private bool StartsOutside(IOperation operation)
    {
        var current = operation;
        while (true)
        {
            if (current is IMemberReferenceOperation { Instance: { } instance } member
                && member is not IPropertyReferenceOperation { Arguments.Length: > 0 })
            {
                current = instance;
            }
            else if (current is IConversionOperation conversion && current != operation)
            {
                current = conversion.Operand;
            }
            else
            {
                break;
            }
        }

        return current switch
        {
            IMemberReferenceOperation { Instance: null, Member: var shared } => !QuerySymbols.IsPartOfQuery(shared),
            IParameterReferenceOperation { Parameter: var parameter } => !_scope.ContainsKey(parameter),
            ILocalReferenceOperation or IInstanceReferenceOperation => true,
            _ => false,
        };
    }

    private bool IsOutside(IOperation operation)
    {
        if (operation is IParameterReferenceOperation { Parameter: var parameter } && _scope.ContainsKey(parameter))
        {
            return false;
        }

        if ((operation is IInvocationOperation { TargetMethod: var method } && QuerySymbols.IsPartOfQuery(method))
            || (operation is IMemberReferenceOperation { Member: var shared } && QuerySymbols.IsPartOfQuery(shared)))
        {
            return false;
        }

        foreach (var child in operation.ChildOperations)
        {
            if (!IsOutside(child))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasError(IOperation operation)
        => operation is IInvalidOperation || operation.ChildOperations.Any(HasError);

    /// <summary>Whether an expression names a query: it is no value, but part of the statement.</summary>
    private static bool HasQuery(IOperation? operation) => operation switch
    {
        null or IParameterReferenceOperation or IAnonymousFunctionOperation or IDelegateCreationOperation => false,
        IConversionOperation conversion => HasQuery(conversion.Operand),
        IUnaryOperation unary => HasQuery(unary.Operand),
        IMemberReferenceOperation member => QuerySymbols.IsQueryable(member.Type) || HasQuery(member.Instance),
        IInvocationOperation call => QuerySymbols.IsQueryable(call.Type) || HasQuery(call.Instance)
            || (call.Arguments.Length > 0 && HasQuery(call.Arguments[0].Value)),
        IBinaryOperation binary => HasQuery(binary.LeftOperand) || HasQuery(binary.RightOperand),
        ICoalesceOperation coalesce => HasQuery(coalesce.Value) || HasQuery(coalesce.WhenNull),
        IConditionalOperation choice => HasQuery(choice.Condition) || HasQuery(choice.WhenTrue)
            || HasQuery(choice.WhenFalse),
        ITranslatedQueryOperation => true,
        _ => false,
    };
}
