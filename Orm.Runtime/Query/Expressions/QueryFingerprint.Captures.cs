using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace Orm.Linq.Expressions;

/// <content>Captured values and queries, read where they stand.</content>
internal sealed partial class QueryFingerprint
{
    // Around what is visited, from the outside in; whether each is open is asked once, and only if that matters.
    private readonly List<(Guard Guard, bool? IsOpen)> _guards = [];

    /// <summary>Visits an operand that C# may not compute.</summary>
    private void VisitGuarded(Expression whole, int part, Expression operand)
    {
        if (Guard.Of(whole, part) is not { } guard)
        {
            Visit(operand);
            return;
        }

        _guards.Add((guard, null));
        Visit(operand);
        _guards.RemoveAt(_guards.Count - 1);
    }

    /// <summary>Whether C# computes what is visited, as far as captured values say.</summary>
    private bool IsReached()
    {
        for (var i = 0; i < _guards.Count; i++)
        {
            var (guard, known) = _guards[i];
            var isOpen = known ?? guard.IsOpen(_parameters, _clock);
            _guards[i] = (guard, isOpen);
            if (!isOpen)
            {
                return false;
            }
        }

        return true;
    }

    private void AddCaptured(Expression expression)
    {
        if (!TryInline(expression))
        {
            AddEvaluated(expression);
        }
    }

    private void AddEvaluated(Expression expression)
    {
        if (!_readsValues)
        {
            AddValue(value: null, expression.Type, expression);
            return;
        }

        if (_guards.Count > 0 && Guard.IsNeededFor(expression) && !IsReached())
        {
            AddValue(Guard.Unreached(expression.Type), expression.Type, expression);
            return;
        }

        var before = _clock.Reads;
        var value = CapturedValues.Evaluate(expression, _clock);
        if (_clock.Reads != before)
        {
            (_timed ??= []).Add(_valueCount);
        }

        if (value is null && _guards.Count > 0 && Guard.Unreached(expression.Type) is { } empty && !IsReached())
        {
            value = empty;
        }

        AddValue(value, expression.Type, expression);
    }

    private bool TryInline(Expression expression) => TryInline(expression, out _);

    private bool TryInline(Expression expression, [NotNullWhen(true)] out Query? query)
    {
        query = CapturedValues.IsQueryable(expression.Type)
            ? CapturedValues.Evaluate(expression, _clock) as Query
            : null;
        if (query is not null)
        {
            _inlined[expression] = query;
            Add(TokenKind.Query, null);
            Visit(query);
            Add(TokenKind.End, null);
        }

        return query is not null;
    }

    private bool TryCapture(Expression expression)
    {
        if (expression.Type.IsByRefLike || !IsOutside(expression) || Dependence.HasQuery(expression))
        {
            return false;
        }

        AddEvaluated(expression);
        return true;
    }

    private bool IsOutside(Expression expression) => !Dependence.OnAny(expression, _parameters);
}
