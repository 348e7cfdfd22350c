using System.Linq.Expressions;

namespace Orm.Tests.Conformance.Harness;

/// <summary>Puts the frame of a window into a query, so that a case is its frame and what the frame holds.</summary>
internal static class FrameTemplate
{
    /// <summary>Stands where the frame comes, behind the window that it is applied to.</summary>
    internal static RowWindow Here(OrderedRowWindow window) => window;

    /// <summary>A selector with a frame in the places that are marked for it.</summary>
    internal static Expression<Func<T, TResult>> Fill<T, TResult>(
        Expression<Func<T, TResult>> template, Expression<Func<OrderedRowWindow, RowWindow>> frame)
        => (Expression<Func<T, TResult>>)new Filling(frame).Visit(template);

    private sealed class Filling(Expression<Func<OrderedRowWindow, RowWindow>> frame) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
            => node.Method.DeclaringType == typeof(FrameTemplate)
                ? new Replacement(frame.Parameters[0], node.Arguments[0]).Visit(frame.Body)
                : base.VisitMethodCall(node);
    }

    private sealed class Replacement(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
