using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Orm.Linq.Syntax;

namespace Orm.Linq.Expressions;

/// <summary>
/// Writes an expression as the C# that its author would recognise, for messages. Closures do not show.
/// </summary>
internal static class CapturedText
{
    internal static string OfValue(OperatorValue value) => Of(Expression.Constant(value.Value, value.Type));

    internal static string Of(Expression expression) => expression switch
    {
        MemberExpression { Expression: ConstantExpression { Type: var closure } } member when IsGenerated(closure)
            => Variable(member.Member.Name),
        MemberExpression { Expression: null } member => $"{member.Member.DeclaringType?.Name}.{member.Member.Name}",
        MemberExpression { Expression: { } receiver } member when IsGenerated(receiver.Type)
            => Variable(member.Member.Name),
        MemberExpression { Expression: { } receiver } member => $"{Of(receiver)}.{member.Member.Name}",
        ConstantExpression { Value: null } => "null",
        ConstantExpression { Value: string text } => $"\"{text}\"",

        // An expression's own text writes numbers by the current culture.
        ConstantExpression constant when RuntimeTypes.IsStored(constant.Type) =>
            Convert.ToString(constant.Value, CultureInfo.InvariantCulture) ?? string.Empty,
        ConstantExpression constant => RuntimeTypes.Of(constant.Type).Name,
        ParameterExpression parameter => parameter.Name ?? "x",
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.Quote } unary => Of(unary.Operand),
        MethodCallExpression call => OfCall(call),
        NewExpression creation => $"new {RuntimeTypes.Of(creation.Type).Name}({List(creation.Arguments)})",
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => $"{Of(index.Left)}[{Of(index.Right)}]",
        BinaryExpression binary => $"{Of(binary.Left)} {Symbol(binary.NodeType)} {Of(binary.Right)}",
        ConditionalExpression choice => $"{Of(choice.Test)} ? {Of(choice.IfTrue)} : {Of(choice.IfFalse)}",
        NewArrayExpression array => $"new[] {{ {List(array.Expressions)} }}",
        InvocationExpression invocation => $"{Of(invocation.Expression)}({List(invocation.Arguments)})",
        TypeBinaryExpression test => $"{Of(test.Expression)} is {RuntimeTypes.Of(test.TypeOperand).Name}",
        _ => expression.ToString(),
    };

    private static string OfCall(MethodCallExpression call)
    {
        var isExtension = call.Object is null && call.Method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        var receiver = call.Object is not null ? Of(call.Object)
            : isExtension ? Of(call.Arguments[0])
            : call.Method.DeclaringType?.Name;
        return $"{receiver}.{call.Method.Name}({List(isExtension ? call.Arguments.Skip(1) : call.Arguments)})";
    }

    private static string Symbol(ExpressionType operation)
        => BinaryKinds.Of(operation) is { } known ? CSharpPrinter.Symbol(known) : operation.ToString();

    private static string List(IEnumerable<Expression> expressions) => string.Join(", ", expressions.Select(Of));

    private static bool IsGenerated(Type type) => type.Name.StartsWith('<');

    // A captured 'this' is a field called <>4__this, a captured primary-constructor parameter <name>P.
    private static string Variable(string name)
    {
        if (!name.StartsWith('<'))
        {
            return name;
        }

        var inner = name[1..Math.Max(1, name.IndexOf('>', StringComparison.Ordinal))];
        return inner.Length == 0 ? "this" : inner;
    }
}
