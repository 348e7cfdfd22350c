using System.Collections;
using System.Linq.Expressions;

namespace Orm.Linq.Expressions;

/// <summary>
/// What C# asks before it computes a part of an expression: the left side of <c>&amp;&amp;</c>, <c>||</c> and
/// <c>??</c>, and what <c>?:</c> decides by. Where captured values alone say that the part is never reached, nothing in
/// it is computed.
/// </summary>
internal readonly struct Guard
{
    private readonly Expression _condition;
    private readonly GuardAnswer _answer;

    private Guard(Expression condition, GuardAnswer answer)
    {
        _condition = condition;
        _answer = answer;
    }

    /// <summary>What stands before a part of an expression; null where it is always computed.</summary>
    /// <param name="whole">The expression.</param>
    /// <param name="part">The operand's number in the order of the text.</param>
    internal static Guard? Of(Expression whole, int part) => (whole, part) switch
    {
        (BinaryExpression { NodeType: ExpressionType.AndAlso } both, 1) => new(both.Left, GuardAnswer.True),
        (BinaryExpression { NodeType: ExpressionType.OrElse } either, 1) => new(either.Left, GuardAnswer.False),
        (BinaryExpression { NodeType: ExpressionType.Coalesce } first, 1) => new(first.Left, GuardAnswer.Null),
        (ConditionalExpression choice, 1) => new(choice.Test, GuardAnswer.True),
        (ConditionalExpression choice, 2) => new(choice.Test, GuardAnswer.False),
        _ => null,
    };

    /// <summary>
    /// Whether computing a captured value may fail for its own part: everything may but a variable of the program.
    /// </summary>
    internal static bool IsNeededFor(Expression captured)
        => captured is not (ConstantExpression or MemberExpression { Expression: ConstantExpression or null });

    /// <summary>What stands for a value that C# does not compute: null, or a collection without elements.</summary>
    internal static object? Unreached(Type type) => type == typeof(byte[]) ? Array.Empty<byte>()
        : RuntimeTypes.IsStored(type) || !typeof(IEnumerable).IsAssignableFrom(type) ? null
        : Array.Empty<object>();

    /// <summary>Whether the captured values do not exclude that the part is computed.</summary>
    /// <param name="parameters">What depends on a row.</param>
    /// <param name="clock">The time of the run.</param>
    internal bool IsOpen(List<ParameterExpression> parameters, RunClock clock) => _answer == GuardAnswer.Null
        ? !IsOutside(_condition, parameters) || CapturedValues.Evaluate(_condition, clock) is null
        : MayBe(_condition, _answer == GuardAnswer.True, parameters, clock);

    // What depends on a row may be either; of && and || one captured operand can be enough to know.
    private static bool MayBe(
        Expression condition, bool wanted, List<ParameterExpression> parameters, RunClock clock)
    {
        switch (condition)
        {
            case UnaryExpression { NodeType: ExpressionType.Not, Method: null, Operand: var operand }:
                return MayBe(operand, !wanted, parameters, clock);
            case BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } binary:
                return wanted == (binary.NodeType == ExpressionType.AndAlso)
                    ? MayBe(binary.Left, wanted, parameters, clock) && MayBe(binary.Right, wanted, parameters, clock)
                    : MayBe(binary.Left, wanted, parameters, clock) || MayBe(binary.Right, wanted, parameters, clock);
            default:
                return !IsOutside(condition, parameters)
                    || (bool)CapturedValues.Evaluate(condition, clock)! == wanted;
        }
    }

    private static bool IsOutside(Expression condition, List<ParameterExpression> parameters)
        => !Dependence.OnAny(condition, parameters) && !Dependence.HasQuery(condition);

    private enum GuardAnswer
    {
        True,
        False,
        Null,
    }
}
