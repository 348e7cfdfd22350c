using System.Linq.Expressions;
using Orm.Linq.Translation;

namespace Orm.Linq.Materialization.Drafts;

/// <summary>Takes a result with arrays apart: what is read of a row, and how the result is made of that.</summary>
internal sealed class DraftExpressions
{
    private readonly List<Result> _parts = [];
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

    /// <exception cref="QueryNotSupportedException">An array stands where there may be none.</exception>
    internal static DraftExpressions Of(Result result, ResultSlots slots) => new(result, slots);

    /// <summary>Whether a result has arrays inside.</summary>
    internal static bool HasArrays(Result result) => FindArray(result) is not null;

    /// <summary>The first array inside of a result.</summary>
    internal static SequenceResult? FindArray(Result result) => result switch
    {
        SequenceResult sequence => IsArray(sequence) ? sequence : null,
        ObjectResult made
            => made.Members.Select(member => FindArray(member.Value)).FirstOrDefault(array => array is not null),
        ConditionalResult choice => FindArray(choice.WhenTrue) ?? FindArray(choice.WhenFalse),
        OptionalResult optional => FindArray(optional.Value),
        _ => null,
    };

    /// <summary>Whether a collection is an array.</summary>
    internal static bool IsArray(SequenceResult sequence) => ((Type)sequence.Type.Handle).IsArray;

    internal Expression<Func<object?[], TResult>> Finish<TResult>()
        => Expression.Lambda<Func<object?[], TResult>>(Expression.Convert(_result, typeof(TResult)), _draft);

    private Expression Make(Result result) => result switch
    {
        SequenceResult sequence when IsArray(sequence) => MakeArray(sequence),
        ObjectResult made when HasArrays(made) => ResultExpressions.Make(made, Make),
        _ when FindArray(result) is { } array => throw new QueryNotSupportedException(
            array.Type.Name,
            "An array is made when its elements are read, and the object that it is in may be missing. End it with " +
            "ToList()."),
        _ => Expression.Convert(Part(result), (Type)result.Type.Handle),
    };

    private UnaryExpression MakeArray(SequenceResult sequence)
    {
        Func<object, object> toArray = ((NestedCollection)_slots.All[_slots.Find(sequence)]).ToArray;
        return Expression.Convert(
            Expression.Invoke(Expression.Constant(toArray), Part(sequence)), (Type)sequence.Type.Handle);
    }

    private BinaryExpression Part(Result result)
    {
        _parts.Add(result);
        return Expression.ArrayIndex(_draft, Expression.Constant(_parts.Count - 1));
    }
}
