using System.Linq.Expressions;

namespace Orm.Linq.Expressions;

/// <content>Members whose bodies take their place.</content>
internal sealed partial class QueryFingerprint
{
    /// <summary>Deeper than any rule of an application is built of others.</summary>
    private const int DeepestExpansion = 32;

    private readonly Dictionary<Expression, LambdaExpression> _expansions = new(ReferenceEqualityComparer.Instance);
    private int _expansionDepth;

    /// <summary>The bodies that take the place of calls and members.</summary>
    internal IReadOnlyDictionary<Expression, LambdaExpression> Expansions => _expansions;

    private bool TryExpand(MemberExpression member)
    {
        if (QueryMembers.ExpansionOf(member.Member) is not { } lambda)
        {
            return false;
        }

        Add(TokenKind.Member, member.Member);
        Visit(member.Expression!);
        Expand(member, lambda);
        return true;
    }

    private bool TryExpand(MethodCallExpression call)
    {
        if (QueryMembers.ExpansionOf(call.Method) is not { } lambda)
        {
            return false;
        }

        Add(TokenKind.Method, call.Method);
        if (call.Object is not null)
        {
            Visit(call.Object);
        }

        VisitAll(call.Arguments);
        Expand(call, lambda);
        return true;
    }

    private void Expand(Expression expression, LambdaExpression lambda)
    {
        if (_expansionDepth == DeepestExpansion)
        {
            throw new QueryNotSupportedException(
                CapturedText.Of(expression), "Its expression contains it again: it would never end.");
        }

        _expansions[expression] = lambda;
        _expansionDepth++;
        Visit(lambda);
        _expansionDepth--;
    }
}
