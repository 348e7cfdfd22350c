using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Linq.Translation;
using Orm.Model;

namespace Orm.Linq.Materialization.Drafts;

/// <summary>Takes a result apart: what is read of a row, and how the result is made of that later.</summary>
internal sealed class DraftExpressions
{
    private static readonly TypeRef Truth = new(typeof(bool), "bool", "System.Boolean") { Scalar = ScalarKind.Boolean };

    private static readonly DraftRule Rule = new(IsArray, HasOwnCode);

    private readonly List<Result> _parts = [];
    private readonly Stack<(Result Test, bool IsWanted)> _conditions = new();
    private readonly ParameterExpression _draft = Expression.Parameter(typeof(object?[]), "draft");
    private readonly ResultSlots _slots;
    private readonly Expression _result;

    private DraftExpressions(Result result, ResultSlots slots)
    {
        _slots = slots;
        _result = Make(result);
    }

    /// <summary>What is read of a row; of an array the list of its elements.</summary>
    internal IReadOnlyList<Result> Parts => _parts;

    internal static DraftExpressions Of(Result result, ResultSlots slots) => new(result, slots);

    /// <summary>The first part of a result that has to be drafted (<see cref="DraftRule"/>).</summary>
    internal static Result? Find(Result result) => Rule.Find(result);

    /// <summary>Whether a collection is an array.</summary>
    internal static bool IsArray(SequenceResult sequence) => ((Type)sequence.Type.Handle).IsArray;

    internal Expression<Func<object?[], TResult>> Finish<TResult>()
        => Expression.Lambda<Func<object?[], TResult>>(Expression.Convert(_result, typeof(TResult)), _draft);

    // What the compiler writes is marked so. The setter of a derived class may be another.
    private static bool HasOwnCode(ObjectResult made, MemberResult member) => member.Setter is null
        ? made.Constructor is NewExpression && !made.Type.Name.StartsWith('<')
        : member.Setter is PropertyInfo { SetMethod: { } setter }
            && (setter is { IsVirtual: true, IsFinal: false }
                || !setter.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));

    private Expression Make(Result result) => Find(result) is null
        ? Expression.Convert(Part(result), ClrType(result))
        : result switch
        {
            SequenceResult array => MakeArray(array),
            ObjectResult made => ResultExpressions.Make(made, Make),
            ConditionalResult choice => Choose(
                choice,
                new ScalarResult(choice.TestOrdinal, ScalarType.Boolean, IsNullable: false, Truth),
                choice.WhenTrue,
                choice.WhenFalse),
            OptionalResult optional => Choose(
                optional, new PresenceResult(optional.PresenceOrdinal, Truth), optional.Value, whenFalse: null),
            _ => throw new InvalidOperationException($"{result.GetType().Name} holds no collections."),
        };

    // What is read for one side only may be NULL in the rows of the other.
    private ConditionalExpression Choose(Result result, Result test, Result whenTrue, Result? whenFalse)
    {
        var type = ClrType(result);
        return Expression.Condition(
            Expression.Convert(Part(test), typeof(bool)),
            Expression.Convert(MakeWhere(test, isWanted: true, whenTrue), type),
            whenFalse is null
                ? Expression.Default(type)
                : Expression.Convert(MakeWhere(test, isWanted: false, whenFalse), type));
    }

    private Expression MakeWhere(Result test, bool isWanted, Result result)
    {
        _conditions.Push((test, isWanted));
        var made = Make(result);
        _conditions.Pop();
        return made;
    }

    private UnaryExpression MakeArray(SequenceResult sequence)
    {
        Func<object, object> toArray = ((NestedCollection)_slots.All[_slots.Find(sequence)]).ToArray;
        return Expression.Convert(Expression.Invoke(Expression.Constant(toArray), Part(sequence)), ClrType(sequence));
    }

    private BinaryExpression Part(Result result)
    {
        _parts.Add(_conditions.Aggregate(
            result, (part, condition) => new GuardedResult(condition.Test, condition.IsWanted, part)));
        return Expression.ArrayIndex(_draft, Expression.Constant(_parts.Count - 1));
    }

    private static Type ClrType(Result result) => (Type)result.Type.Handle;
}

/// <summary>Whether a column is not NULL.</summary>
internal sealed record PresenceResult(int Ordinal, TypeRef Type) : Result(Type);

/// <summary>What is read only where a condition holds; null otherwise.</summary>
/// <param name="Test">The condition.</param>
/// <param name="IsWanted">What it has to be.</param>
/// <param name="Value">What is read then.</param>
internal sealed record GuardedResult(Result Test, bool IsWanted, Result Value) : Result(Value.Type);
