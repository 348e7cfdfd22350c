using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm.Compiled;

/// <summary>
/// Finds the captured values of queries that compare columns with variables, order by columns and count rows, as most
/// do. All others are left to <see cref="QueryFingerprint"/>, which knows every shape; but a process that has only such
/// queries as these never has it compiled, which is a good part of the time to its first row.
/// </summary>
internal sealed class PlainCaptures
{
    private readonly CapturedPath[] _paths;
    private readonly Type[] _expected;
    private readonly List<int> _steps = [];
    private (int Depth, int Argument)[] _hops = [];
    private int _count;

    private PlainCaptures(Type[] expected)
    {
        _paths = new CapturedPath[expected.Length];
        _expected = expected;
    }

    /// <summary>The ways to the values; null where the query is none of these, or captures others.</summary>
    /// <param name="query">The query.</param>
    /// <param name="terminal">The lambda of the operator that ends it.</param>
    /// <param name="expected">The types of the values, in the order of the query's text.</param>
    internal static CapturedPath[]? Find(Query query, LambdaExpression? terminal, Type[] expected)
    {
        var captures = new PlainCaptures(expected);
        return captures.Visit(query, depth: 0)
            && (terminal is null || captures.VisitTerminal(terminal))
            && captures._count == expected.Length
                ? captures._paths
                : null;
    }

    private bool Visit(Query query, int depth)
    {
        if (query.Source is null)
        {
            return query.Values is null;
        }

        if (query.IsShared || !Visit(query.Source, depth + 1))
        {
            return false;
        }

        for (var i = 0; i < query.Arguments.Count; i++)
        {
            _hops = [(depth, i)];
            if (!VisitArgument(query.Arguments[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool VisitTerminal(LambdaExpression terminal)
    {
        _hops = [];
        return Visit(terminal);
    }

    private bool VisitArgument(object argument) => argument switch
    {
        OperatorValue value => Add(value.Type),
        Expression expression => Visit(expression),
        _ => argument is not Query,
    };

    private bool Visit(Expression expression) => expression switch
    {
        LambdaExpression lambda => VisitPart(lambda.Body, 0),
        UnaryExpression { NodeType: ExpressionType.Quote } quote => VisitPart(quote.Operand, 0),
        UnaryExpression unary => Conversions.KeepsValue(unary) && VisitPart(unary.Operand, 0),
        BinaryExpression binary => IsCondition(binary) && VisitPart(binary.Left, 0) && VisitPart(binary.Right, 1),
        MemberExpression member => VisitMember(member),
        ConstantExpression constant => constant.Value is null || RuntimeTypes.IsLiteral(constant.Type),
        _ => expression is ParameterExpression,
    };

    private bool VisitPart(Expression part, int step)
    {
        _steps.Add(step);
        var isPlain = Visit(part);
        _steps.RemoveAt(_steps.Count - 1);
        return isPlain;
    }

    private bool VisitMember(MemberExpression member)
    {
        Expression? root = member;
        while (root is MemberExpression { Expression: var inner })
        {
            root = inner;
        }

        return root is ParameterExpression
            || (root is ConstantExpression && !CapturedValues.IsQueryable(member.Type) && Add(member.Type));
    }

    // Objects that no column can hold are compared by C#, before the query.
    private static bool IsCondition(BinaryExpression binary) => binary.NodeType
        is ExpressionType.AndAlso or ExpressionType.OrElse
            or ExpressionType.Equal or ExpressionType.NotEqual
            or ExpressionType.LessThan or ExpressionType.LessThanOrEqual
            or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual
        && Type.GetTypeCode(Nullable.GetUnderlyingType(binary.Left.Type) ?? binary.Left.Type) != TypeCode.Object;

    private bool Add(Type type)
    {
        if (_count == _expected.Length || _expected[_count] != type)
        {
            return false;
        }

        _paths[_count++] = new CapturedPath(_hops, [.. _steps]);
        return true;
    }
}
