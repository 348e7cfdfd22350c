using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Emit;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>
/// Writes again, outside of the type that they stand in, what a query's captured values are computed from: the method's
/// parameters, public and internal members, calls and operators.
/// </summary>
/// <param name="nameable">What can be named.</param>
/// <param name="method">The method or lambda whose parameters the generated code has, too.</param>
/// <param name="self">What stands for <c>this</c>; null where there is none.</param>
/// <param name="accessors">What the names of methods begin with that read fields which cannot be named.</param>
internal sealed class ValueEmitter(Nameable nameable, IMethodSymbol method, string? self, string accessors)
{
    private readonly Dictionary<IFieldSymbol, string> _accessors = new(SymbolEqualityComparer.Default);

    // Whether what is being written stands in a checked context.
    private bool _isChecked = nameable.ChecksOverflow;

    internal string Write(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true, Type: { } type } => Constant(operation.ConstantValue.Value, type),
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } when IsOwn(parameter)
            => SymbolFacts.Escape(parameter.Name),
        IInstanceReferenceOperation when self is not null => self,
        IFieldReferenceOperation { Field: var field } member when nameable.Is(field)
            => Member(member.Instance, field),
        IFieldReferenceOperation { Field: var field, Instance: { } owner } when IsReachable(field)
            => AccessorOf(field) + $"({Write(owner)})",
        IPropertyReferenceOperation { Arguments.Length: 0, Property: { GetMethod: { } getter } property } member
            when nameable.Is(getter) => Member(member.Instance, property),
        IConversionOperation { IsTryCast: true, Type: { } type } conversion
            => $"({Write(conversion.Operand)} as {nameable.NameOf(type)})",
        IConversionOperation { OperatorMethod: null or { ContainingType: not null }, Type: { } type } conversion
            => Checked(conversion, () => $"(({nameable.NameOf(type)})({Write(conversion.Operand)}))"),
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary } called } call when nameable.Is(called)
            => Call(call, called),
        IObjectCreationOperation { Initializer: null, Constructor: { } constructor } creation
            when nameable.Is(constructor)
            => $"new {nameable.NameOf(creation.Type!)}({Arguments(creation.Arguments)})",
        ICoalesceOperation coalesce => $"({Write(coalesce.Value)} ?? {Write(coalesce.WhenNull)})",
        IConditionalOperation { IsRef: false, WhenFalse: { } otherwise } conditional
            => $"({Write(conditional.Condition)} ? {Write(conditional.WhenTrue)} : {Write(otherwise)})",
        IArrayElementReferenceOperation element
            => $"{Write(element.ArrayReference)}[{string.Join(", ", element.Indices.Select(Write))}]",
        IPropertyReferenceOperation { Instance: { } list, Property: { IsIndexer: true, GetMethod: { } getter } } item
            when nameable.Is(getter) => $"{Write(list)}[{Arguments(item.Arguments)}]",
        IInterpolatedStringOperation text => Interpolated(text),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not
            => $"(!({Write(not.Operand)}))",
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, OperatorMethod: null } minus
            => Checked(minus, () => $"(-({Write(minus.Operand)}))"),
        IBinaryOperation { OperatorMethod: null or { ContainingType: not null } } binary => Checked(
            binary, () => $"({Write(binary.LeftOperand)} {Symbol(binary.Syntax)} {Write(binary.RightOperand)})"),
        _ => throw Unreachable(operation),
    };

    private static RuntimeOnlyException Unreachable(IOperation operation) => new(operation switch
    {
        IMemberReferenceOperation
            => $"'{operation.Syntax}' cannot be read from outside of its type. Make it internal.",
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { Name: ".ctor" } } }
            => $"'{operation.Syntax}' is a parameter of the constructor. Keep it in a field, and begin with that.",
        _ => $"'{operation.Syntax}' is computed where it stands.",
    });

    /// <summary>Writes the methods that read fields which cannot be named.</summary>
    /// <param name="writer">Where to: the class that the values are written into.</param>
    internal void EmitAccessors(SourceWriter writer)
    {
        foreach (var accessor in _accessors)
        {
            var field = accessor.Key;
            var owner = nameable.NameOf(field.ContainingType);
            writer.Line("[global::System.Runtime.CompilerServices.UnsafeAccessor(")
                .Continuation("global::System.Runtime.CompilerServices.UnsafeAccessorKind.Field, "
                    + $"Name = {Literal.Of(field.Name)})]")
                .Line($"private static extern ref {nameable.AnnotatedNameOf(field.Type)} "
                    + $"{accessor.Value}({owner} owner);")
                .Blank();
        }
    }

    // The runtime reads the field of exactly this type; of a generic one, it is not one field.
    private bool IsReachable(IFieldSymbol field)
        => field is { IsStatic: false, RefKind: RefKind.None, ContainingType: { IsReferenceType: true, Arity: 0 } type }
            && nameable.Is(type) && nameable.Is(field.Type);

    private string AccessorOf(IFieldSymbol field)
    {
        if (!_accessors.TryGetValue(field, out var name))
        {
            name = $"{accessors}_{SourceWriter.Number(_accessors.Count + 1)}";
            _accessors.Add(field, name);
        }

        return name;
    }

    // Those of methods around it, and of the constructor that a type is declared with, are no parameters there.
    private bool IsOwn(IParameterSymbol parameter)
        => method.Parameters.Contains(parameter, SymbolEqualityComparer.Default);

    // Says how overflows are met where the generated code around it would meet them in another way.
    private string Checked(IOperation operation, Func<string> write)
    {
        var around = _isChecked;
        var isChecked = OverflowContext.Matters(operation)
            ? OverflowContext.IsCheckedAt(operation.Syntax, nameable.ChecksOverflow)
            : around;
        _isChecked = isChecked;
        var value = write();
        _isChecked = around;
        return isChecked == around ? value : (isChecked ? "checked" : "unchecked") + value;
    }

    private string Member(IOperation? instance, ISymbol member)
        => $"{(instance is null ? nameable.NameOf(member.ContainingType) : Write(instance))}"
            + $".{SymbolFacts.Escape(member.Name)}";

    private string Call(IInvocationOperation call, IMethodSymbol called)
    {
        var receiver = call.Instance is null ? nameable.NameOf(called.ContainingType) : Write(call.Instance);
        var types = called.TypeArguments.Length == 0
            ? string.Empty
            : $"<{string.Join(", ", called.TypeArguments.Select(nameable.NameOf))}>";
        return $"{receiver}.{SymbolFacts.Escape(called.Name)}{types}({Arguments(call.Arguments)})";
    }

    private string Interpolated(IInterpolatedStringOperation text)
    {
        var parts = text.Parts.Select(part => part switch
        {
            IInterpolatedStringTextOperation { Text.ConstantValue.Value: string words }
                => Unquoted(words).Replace("{", "{{").Replace("}", "}}"),
            IInterpolationOperation hole => "{" + Hole(hole) + "}",
            _ => throw new RuntimeOnlyException($"'{text.Syntax}' is computed where it stands."),
        });
        return "$\"" + string.Concat(parts) + "\"";
    }

    // In parentheses, because a colon would begin the format.
    private string Hole(IInterpolationOperation hole)
    {
        var alignment = hole.Alignment is { } width ? "," + Write(width) : string.Empty;
        var format = hole.FormatString is { ConstantValue.Value: string given } ? ":" + Unquoted(given) : string.Empty;
        return $"({Write(hole.Expression)}){alignment}{format}";
    }

    private static string Unquoted(string words)
    {
        var literal = Literal.Of(words);
        return literal.Substring(1, literal.Length - 2);
    }

    private string Arguments(IEnumerable<IArgumentOperation> arguments) => string.Join(
        ", ",
        arguments.Select(argument => argument is
        { ArgumentKind: ArgumentKind.Explicit, Parameter: { RefKind: RefKind.None } parameter }
                ? $"{SymbolFacts.Escape(parameter.Name)}: {Write(argument.Value)}"
                : throw new RuntimeOnlyException($"'{argument.Syntax}' is computed where it stands.")));

    private static string Symbol(SyntaxNode binary)
        => binary is Microsoft.CodeAnalysis.CSharp.Syntax.BinaryExpressionSyntax { OperatorToken: var token }
            ? token.Text
            : throw new RuntimeOnlyException($"'{binary}' is computed where it stands.");

    private string Constant(object? value, ITypeSymbol type)
    {
        if (value is null)
        {
            return $"default({nameable.NameOf(type)})";
        }

        var literal = Literal.TryOf(value)
            ?? throw new RuntimeOnlyException($"A {value.GetType().Name} has no form in C#.");
        return value switch
        {
            // Without suffixes, small numbers would be of another type.
            _ when type.TypeKind == TypeKind.Enum => $"(({nameable.NameOf(type)})({literal}))",
            sbyte or byte or short or ushort => $"(({nameable.NameOf(type)})({literal}))",
            string or bool or char => literal,

            // What follows a negative literal would come before the sign.
            _ => $"({literal})",
        };
    }
}
