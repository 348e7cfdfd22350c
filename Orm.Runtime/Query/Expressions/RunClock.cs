using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;

namespace Orm.Linq.Expressions;

/// <summary>
/// The time of one run of a query: <c>DateTime.UtcNow</c> and its like are the same wherever the query names them.
/// </summary>
/// <param name="time">Whose time it is.</param>
internal sealed class RunClock(TimeProvider time)
{
    private DateTimeOffset? _now;

    private DateTimeOffset Now => _now ??= time.GetUtcNow();

    /// <summary>How often the time was read.</summary>
    internal int Reads { get; private set; }

    /// <summary>Forgets the time: another run begins.</summary>
    internal void Reset() => _now = null;

    /// <summary>Reads a static property that tells the time.</summary>
    internal bool TryRead(MemberInfo member, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (member.DeclaringType == typeof(DateTime) && member.Name == "UtcNow")
        {
            value = Now.UtcDateTime;
        }
        else if (member.DeclaringType == typeof(DateTimeOffset) && member.Name is "UtcNow" or "Now")
        {
            value = member.Name == "Now" ? TimeZoneInfo.ConvertTime(Now, time.LocalTimeZone) : Now;
        }

        Reads += value is null ? 0 : 1;
        return value is not null;
    }

    /// <summary>An expression with the time of the run in the place of the properties.</summary>
    internal Expression Replace(Expression expression) => new Reader(this).Visit(expression);

    private sealed class Reader(RunClock clock) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
            => node.Expression is null && clock.TryRead(node.Member, out var value)
                ? Expression.Constant(value, node.Type)
                : base.VisitMember(node);
    }
}
