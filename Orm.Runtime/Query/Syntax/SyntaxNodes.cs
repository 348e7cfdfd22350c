namespace Orm.Linq.Syntax;

// What a query says in C#, before it means anything in SQL: the small part of the language that both front ends read,
// System.Linq.Expressions at run time and the compiler's operations at compile time. Each front end turns what it sees
// into these nodes and nothing more; what a member or an operator means is decided once, in Query/Translation.

/// <summary>An expression of the query.</summary>
/// <param name="type">Its C# type.</param>
internal abstract class SyntaxNode(TypeRef type)
{
    internal TypeRef Type { get; } = type;

    public override string ToString() => CSharpPrinter.Print(this);
}

/// <summary>A value in the program's text; an enum's value is of the underlying type.</summary>
internal sealed class LiteralNode(object? value, TypeRef type) : SyntaxNode(type)
{
    internal object? Value { get; } = value;
}

/// <summary>A value that is known when the query runs: a captured variable, or what C# computes from such.</summary>
/// <param name="index">Its number, in the order of the query's text.</param>
/// <param name="text">How C# writes it.</param>
internal sealed class CapturedNode(int index, string text, TypeRef type) : SyntaxNode(type)
{
    internal int Index { get; } = index;

    internal string Text { get; } = text;
}

/// <summary>A static property that is known by its name and has no value in a column: a culture.</summary>
internal sealed class StaticNode(TypeRef declaringType, string name, TypeRef type) : SyntaxNode(type)
{
    internal TypeRef DeclaringType { get; } = declaringType;

    internal string Name { get; } = name;
}

/// <summary>A parameter of a lambda. Each declaration is one instance.</summary>
internal sealed class ParameterNode(string name, TypeRef type) : SyntaxNode(type)
{
    internal string Name { get; } = name;
}

/// <summary>A property or field of a value.</summary>
internal sealed class MemberNode(SyntaxNode receiver, string name, TypeRef declaringType, TypeRef type)
    : SyntaxNode(type)
{
    internal SyntaxNode Receiver { get; } = receiver;

    internal string Name { get; } = name;

    internal TypeRef DeclaringType { get; } = declaringType;
}

/// <summary>A call of a method that is no LINQ operator.</summary>
internal sealed class CallNode(
    MethodRef method, SyntaxNode? receiver, IReadOnlyList<SyntaxNode> arguments, TypeRef type) : SyntaxNode(type)
{
    internal MethodRef Method { get; } = method;

    internal SyntaxNode? Receiver { get; } = receiver;

    internal IReadOnlyList<SyntaxNode> Arguments { get; } = arguments;
}

/// <summary>A LINQ operator, wherever it is declared: <c>Where</c>, <c>Count</c>, <c>Contains</c>.</summary>
internal sealed class OperatorNode(
    string name, SyntaxNode source, IReadOnlyList<SyntaxNode> arguments, TypeRef type) : SyntaxNode(type)
{
    internal string Name { get; } = name;

    internal SyntaxNode Source { get; } = source;

    internal IReadOnlyList<SyntaxNode> Arguments { get; } = arguments;
}

/// <summary>All rows of an entity.</summary>
internal sealed class EntitySetNode(Ir.TableInfo table, TypeRef entity, TypeRef type) : SyntaxNode(type)
{
    internal Ir.TableInfo Table { get; } = table;

    internal TypeRef Entity { get; } = entity;
}

/// <summary>An operator over one value.</summary>
internal sealed class UnaryNode(CSharpUnary op, SyntaxNode operand, TypeRef type) : SyntaxNode(type)
{
    internal CSharpUnary Operator { get; } = op;

    /// <summary>Whether C# checks that the result fits its type.</summary>
    internal bool IsChecked { get; set; }

    internal SyntaxNode Operand { get; } = operand;
}

/// <summary>An operator over two values.</summary>
internal sealed class BinaryNode(CSharpBinary op, SyntaxNode left, SyntaxNode right, TypeRef type) : SyntaxNode(type)
{
    internal CSharpBinary Operator { get; } = op;

    /// <summary>Whether C# checks that the result fits its type.</summary>
    internal bool IsChecked { get; set; }

    internal SyntaxNode Left { get; } = left;

    internal SyntaxNode Right { get; } = right;
}

/// <summary><c>test ? whenTrue : whenFalse</c>.</summary>
internal sealed class ConditionalNode(SyntaxNode test, SyntaxNode whenTrue, SyntaxNode whenFalse, TypeRef type)
    : SyntaxNode(type)
{
    internal SyntaxNode Test { get; } = test;

    internal SyntaxNode WhenTrue { get; } = whenTrue;

    internal SyntaxNode WhenFalse { get; } = whenFalse;
}

/// <summary>A constructor call with an initialiser; an anonymous object, a record, a tuple.</summary>
/// <param name="constructor">The front end's own object for the constructor.</param>
/// <param name="arguments">The constructor's arguments.</param>
/// <param name="argumentMembers">The property that each argument becomes, where known.</param>
/// <param name="initializers">The members that the initialiser sets.</param>
internal sealed class NewNode(
    object? constructor,
    IReadOnlyList<SyntaxNode> arguments,
    IReadOnlyList<string?> argumentMembers,
    IReadOnlyList<MemberInitializer> initializers,
    TypeRef type) : SyntaxNode(type)
{
    internal object? Constructor { get; } = constructor;

    internal IReadOnlyList<SyntaxNode> Arguments { get; } = arguments;

    internal IReadOnlyList<string?> ArgumentMembers { get; } = argumentMembers;

    internal IReadOnlyList<MemberInitializer> Initializers { get; } = initializers;
}

/// <summary>A member that an initialiser sets.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Handle">The front end's own object for it.</param>
/// <param name="Value">What it is set to.</param>
internal sealed record MemberInitializer(string Name, object Handle, SyntaxNode Value);

/// <summary>An array with its elements.</summary>
internal sealed class ArrayNode(IReadOnlyList<SyntaxNode> elements, TypeRef elementType, TypeRef type)
    : SyntaxNode(type)
{
    internal IReadOnlyList<SyntaxNode> Elements { get; } = elements;

    internal TypeRef ElementType { get; } = elementType;
}

/// <summary>A lambda.</summary>
internal sealed class LambdaNode(IReadOnlyList<ParameterNode> parameters, SyntaxNode body, TypeRef type)
    : SyntaxNode(type)
{
    internal IReadOnlyList<ParameterNode> Parameters { get; } = parameters;

    internal SyntaxNode Body { get; } = body;
}

/// <summary>A lambda that is called where it stands.</summary>
internal sealed class InvokeNode(LambdaNode lambda, IReadOnlyList<SyntaxNode> arguments, TypeRef type)
    : SyntaxNode(type)
{
    internal LambdaNode Lambda { get; } = lambda;

    internal IReadOnlyList<SyntaxNode> Arguments { get; } = arguments;
}

/// <summary>What a front end does not know; the translation refuses it where it is used.</summary>
/// <param name="text">How C# writes it.</param>
/// <param name="reason">Why it has no place in a query, and what to write instead.</param>
internal sealed class UnknownNode(string text, string reason, TypeRef type) : SyntaxNode(type)
{
    internal string Text { get; } = text;

    internal string Reason { get; } = reason;
}

/// <summary>A method, by what decides its meaning.</summary>
/// <param name="DeclaringType">Its type's <see cref="TypeRef.FullName"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="ParameterTypes">The types of its parameters.</param>
internal sealed record MethodRef(string DeclaringType, string Name, IReadOnlyList<TypeRef> ParameterTypes)
{
    /// <summary>The function of the database that the method stands for, where it does.</summary>
    internal string? Function { get; set; }
}

/// <summary>C#'s operators over one value.</summary>
internal enum CSharpUnary
{
    Negate,
    Plus,
    Not,
    Complement,

    /// <summary>A cast, checked or not, explicit or not.</summary>
    Convert,
}

/// <summary>C#'s operators over two values.</summary>
internal enum CSharpBinary
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    And,
    Or,
    ExclusiveOr,
    ShiftLeft,
    ShiftRight,
    AndAlso,
    OrElse,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Coalesce,
}
