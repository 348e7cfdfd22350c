using System.Globalization;

namespace Orm.Linq.Syntax;

/// <summary>
/// Writes a node as the C# that its author would recognise; closures and generated names do not show.
/// </summary>
internal static class CSharpPrinter
{
    internal static string Print(SyntaxNode node) => node switch
    {
        LiteralNode literal => Literal(literal),
        CapturedNode captured => captured.Text,
        StaticNode named => $"{named.DeclaringType.Name}.{named.Name}",
        ParameterNode parameter => parameter.Name,
        MemberNode member => Receiver(member.Receiver) is { Length: > 0 } receiver
            ? $"{receiver}.{member.Name}"
            : member.Name,
        CallNode call => Call(call),
        OperatorNode op => $"{Operand(op.Source)}.{op.Name}({List(op.Arguments)})",
        ValuesNode values => $"Values({Print(values.Rows)})",
        EntitySetNode set => set.Table.Name,
        NavigationNode related => $"{related.Owner.Entity}.{related.Navigation.Property}.Query()",
        UnaryNode unary => Unary(unary),
        BinaryNode binary => Binary(binary),
        ConditionalNode conditional =>
            $"{Operand(conditional.Test)} ? {Operand(conditional.WhenTrue)} : {Operand(conditional.WhenFalse)}",
        NewNode creation => Creation(creation),
        ArrayNode array => array.Type.Name.EndsWith("[]", StringComparison.Ordinal)
            ? $"new[] {{ {List(array.Elements)} }}"
            : $"new {array.Type.Name} {{ {List(array.Elements)} }}",
        LambdaNode lambda => Lambda(lambda),
        InvokeNode invoke => $"({Lambda(invoke.Lambda)})({List(invoke.Arguments)})",
        UnknownNode unknown => unknown.Text,
        _ => throw new InvalidOperationException($"{node.GetType().Name} has no C# form."),
    };

    private static string Literal(LiteralNode literal)
    {
        if (literal.Value is null)
        {
            return "null";
        }

        if (literal.Type.EnumMembers is { } members)
        {
            var name = members.FirstOrDefault(member => Equals(member.Value, literal.Value))?.Name;
            return name is null ? $"({literal.Type.Name}){literal.Value}" : $"{literal.Type.Name}.{name}";
        }

        return literal.Value switch
        {
            string text => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"",
            char character => $"'{character}'",
            bool truth => truth ? "true" : "false",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            var value => value.ToString() ?? string.Empty,
        };
    }

    private static string Call(CallNode call)
    {
        var owner = call.Receiver is null
            ? call.Method.DeclaringType.Substring(call.Method.DeclaringType.LastIndexOf('.') + 1)
            : Operand(call.Receiver);
        return call.Method.Name is "get_Chars" or "get_Item"
            ? $"{owner}[{List(call.Arguments)}]"
            : $"{owner}.{call.Method.Name}({List(call.Arguments)})";
    }

    // Enums and characters are compared as numbers; the compiler writes the casts.
    private static string Binary(BinaryNode binary)
        => $"{Compared(binary.Left, binary.Right)} {Symbol(binary.Operator)} {Compared(binary.Right, binary.Left)}";

    private static string Compared(SyntaxNode node, SyntaxNode other)
    {
        if (Uncast(node) is { } own && (other is LiteralNode || Uncast(other) is not null))
        {
            return Operand(own);
        }

        return node is LiteralNode { Value: int number } && Uncast(other) is { } cast
            ? cast.Type.IsEnum ? Literal(EnumValue(number, cast.Type)) : $"'{(char)number}'"
            : Operand(node);
    }

    private static LiteralNode EnumValue(int number, TypeRef type) => new(
        type.EnumMembers!.Select(member => member.Value).FirstOrDefault(
            value => Convert.ToString(value, CultureInfo.InvariantCulture)
                == number.ToString(CultureInfo.InvariantCulture)) ?? number,
        type);

    private static SyntaxNode? Uncast(SyntaxNode node) => node is UnaryNode
    {
        Operator: CSharpUnary.Convert, Type: { IsEnum: false, Scalar: not null }, Operand: var operand,
    }
        && (operand.Type.IsEnum || operand.Type.Scalar == Model.ScalarKind.Char)
            ? operand
            : null;

    private static string Unary(UnaryNode unary) => unary.Operator switch
    {
        CSharpUnary.Not => "!" + Operand(unary.Operand),
        CSharpUnary.Negate => "-" + Operand(unary.Operand),
        CSharpUnary.Complement => "~" + Operand(unary.Operand),
        CSharpUnary.Plus => "+" + Operand(unary.Operand),

        // A cast to object, or to the type of an argument, is rarely written by hand.
        _ when unary.Type.Scalar is null => Operand(unary.Operand),
        _ => $"({unary.Type.Name}){Operand(unary.Operand)}",
    };

    private static string Creation(NewNode creation)
    {
        var named = creation.ArgumentMembers.Count > 0 && creation.Constructor is not null
            && creation.Type.Name.StartsWith("<", StringComparison.Ordinal);
        var members = named
            ? creation.Arguments.Select((argument, i) => $"{creation.ArgumentMembers[i]} = {Print(argument)}")
            : creation.Initializers.Select(initializer => $"{initializer.Name} = {Print(initializer.Value)}");
        var body = string.Join(", ", members);
        if (named)
        {
            return $"new {{ {body} }}";
        }

        var call = $"new {creation.Type.Name}({List(creation.Arguments)})";
        return body.Length == 0 ? call : $"{call} {{ {body} }}";
    }

    private static string Lambda(LambdaNode lambda)
    {
        var parameters = string.Join(", ", lambda.Parameters.Select(parameter => parameter.Name));
        return lambda.Parameters.Count == 1
            ? $"{parameters} => {Print(lambda.Body)}"
            : $"({parameters}) => {Print(lambda.Body)}";
    }

    // The compiler names what a query expression carries along <>h__TransparentIdentifier0: nobody wrote that.
    private static string Receiver(SyntaxNode node) => node switch
    {
        ParameterNode { Name: var name } when name.StartsWith("<", StringComparison.Ordinal) => string.Empty,
        MemberNode { Name: var name } when name.StartsWith("<", StringComparison.Ordinal) => string.Empty,
        _ => Operand(node),
    };

    private static string Operand(SyntaxNode node)
        => node is BinaryNode or ConditionalNode or LambdaNode ? $"({Print(node)})" : Print(node);

    private static string List(IReadOnlyList<SyntaxNode> nodes) => string.Join(", ", nodes.Select(Print));

    /// <summary>How C# writes an operator.</summary>
    internal static string Symbol(CSharpBinary op) => op switch
    {
        CSharpBinary.Add => "+",
        CSharpBinary.Subtract => "-",
        CSharpBinary.Multiply => "*",
        CSharpBinary.Divide => "/",
        CSharpBinary.Modulo => "%",
        CSharpBinary.And => "&",
        CSharpBinary.Or => "|",
        CSharpBinary.ExclusiveOr => "^",
        CSharpBinary.ShiftLeft => "<<",
        CSharpBinary.ShiftRight => ">>",
        CSharpBinary.AndAlso => "&&",
        CSharpBinary.OrElse => "||",
        CSharpBinary.Equal => "==",
        CSharpBinary.NotEqual => "!=",
        CSharpBinary.Less => "<",
        CSharpBinary.LessOrEqual => "<=",
        CSharpBinary.Greater => ">",
        CSharpBinary.GreaterOrEqual => ">=",
        _ => "??",
    };
}
