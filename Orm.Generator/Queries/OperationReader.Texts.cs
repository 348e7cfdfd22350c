using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Syntax;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <content>Interpolated strings, which expression trees have as calls with a format.</content>
internal sealed partial class OperationReader
{
    /// <summary>A string: <c>string.Format</c>.</summary>
    private Node ReadText(IInterpolatedStringOperation text)
    {
        if (TryCapture(text) is { } captured)
        {
            return captured;
        }

        var (format, holes) = FormatOf(text);
        var words = tables.Compilation.GetSpecialType(SpecialType.System_String);
        return new CallNode(
            new MethodRef("System.String", "Format", [Types.Of(words), Types.Of(Object)]),
            null,
            [Literal(format, words), .. holes],
            Types.Of(text.Type));
    }

    /// <summary>Text and holes that a method is given apart: <c>FormattableStringFactory.Create</c>.</summary>
    private CallNode ReadFormattable(IInterpolatedStringOperation text, ITypeSymbol type)
    {
        var (format, holes) = FormatOf(text);
        var words = tables.Compilation.GetSpecialType(SpecialType.System_String);
        var array = Types.Of(tables.Compilation.CreateArrayTypeSymbol(Object));
        return new CallNode(
            new MethodRef(
                "System.Runtime.CompilerServices.FormattableStringFactory", "Create", [Types.Of(words), array]),
            null,
            [Literal(format, words), new ArrayNode(holes, Types.Of(Object), array)],
            Types.Of(type));
    }

    private (string Format, List<Node> Holes) FormatOf(IInterpolatedStringOperation text)
    {
        var format = new StringBuilder();
        var holes = new List<Node>();
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string words } }:
                    format.Append(words.Replace("{", "{{").Replace("}", "}}"));
                    break;
                case IInterpolationOperation hole:
                    format.Append('{').Append(Emit.SourceWriter.Number(holes.Count)).Append(FormOf(hole)).Append('}');
                    holes.Add(Boxed(hole.Expression));
                    break;
                default:
                    throw new RuntimeOnlyException($"'{part.Syntax}' is read at run time only.");
            }
        }

        return (format.ToString(), holes);
    }

    private static string FormOf(IInterpolationOperation hole)
        => (hole.Alignment is { } width ? "," + Constant(width) : string.Empty)
            + (hole.FormatString is { } form ? ":" + Constant(form) : string.Empty);

    private static string Constant(IOperation part)
        => Convert.ToString(part.ConstantValue.Value, System.Globalization.CultureInfo.InvariantCulture);

    // A value in a hole is an object.
    private Node Boxed(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true, Type.SpecialType: SpecialType.System_Object } boxing)
        {
            value = boxing.Operand;
        }

        var read = Read(value);
        return value.Type is { IsValueType: true } ? new UnaryNode(CSharpUnary.Convert, read, Types.Of(Object)) : read;
    }

    private INamedTypeSymbol Object => tables.Compilation.GetSpecialType(SpecialType.System_Object);
}
