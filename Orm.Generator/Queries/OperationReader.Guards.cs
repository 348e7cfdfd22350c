using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Syntax;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <content>What C# asks before it computes a captured value.</content>
internal sealed partial class OperationReader
{
    private const string IsTrue = "{0}";
    private const string IsFalse = "!({0})";
    private const string IsNothing = "({0}) is null";

    // Around what is read, from the outside in.
    private readonly List<CapturedGuard> _guards = [];

    private BinaryNode ReadCoalesce(ICoalesceOperation coalesce)
    {
        var guard = IsValue(coalesce.Value) ? new CapturedGuard.Value(coalesce.Value, IsNothing) : null;
        return new BinaryNode(
            CSharpBinary.Coalesce,
            Read(coalesce.Value),
            ReadGuarded(guard, coalesce.WhenNull),
            Types.Of(coalesce.Type));
    }

    private ConditionalNode ReadChoice(IConditionalOperation choice, IOperation whenFalse) => new(
        Read(choice.Condition),
        ReadGuarded(GuardOf(choice.Condition, wanted: true), choice.WhenTrue),
        ReadGuarded(GuardOf(choice.Condition, wanted: false), whenFalse),
        Types.Of(choice.Type));

    // An operand that C# may not compute.
    private Node ReadGuarded(CapturedGuard? guard, IOperation operand)
    {
        if (guard is null)
        {
            return Read(operand);
        }

        _guards.Add(guard);
        var node = Read(operand);
        _guards.RemoveAt(_guards.Count - 1);
        return node;
    }

    // What depends on a row may be either; of && and || one captured operand can be enough to know.
    private CapturedGuard? GuardOf(IOperation condition, bool wanted) => Unwrap(condition) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null, Operand: var operand }
            => GuardOf(operand, !wanted),
        IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, OperatorMethod: null,
        } binary => Combine(
            GuardOf(binary.LeftOperand, wanted),
            GuardOf(binary.RightOperand, wanted),
            areBothNeeded: wanted == (binary.OperatorKind == BinaryOperatorKind.ConditionalAnd)),
        var value => IsValue(value) ? new CapturedGuard.Value(value, wanted ? IsTrue : IsFalse) : null,
    };

    private static CapturedGuard? Combine(CapturedGuard? left, CapturedGuard? right, bool areBothNeeded)
        => (left, right, areBothNeeded) switch
        {
            (null, _, true) => right,
            (_, null, true) => left,
            (null, _, false) or (_, null, false) => null,
            _ => new CapturedGuard.Pair(left, areBothNeeded ? "&&" : "||", right),
        };

    private bool IsValue(IOperation operation) => IsOutside(operation) && !HasQuery(operation);
}
