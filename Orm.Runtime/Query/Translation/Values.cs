using System.Globalization;
using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>Makes values of what stands in the query, and gives two values that meet one type.</summary>
internal static class Values
{
    internal static Shape OfLiteral(LiteralNode literal)
    {
        if (literal.Value is null && literal.Type.Scalar is null)
        {
            return new NullShape(literal.Type);
        }

        var kind = literal.Type.Scalar
            ?? throw new TranslationException(
                literal, $"{Names.WithArticle(literal.Type)} cannot be stored in a column.");
        if (literal.Value is double.NaN or float.NaN)
        {
            throw new TranslationException(
                literal, "Databases have no such number, and nothing is equal to it. Ask double.IsNaN.");
        }

        var type = ScalarType.Of(kind);
        return new ScalarShape(
            IsPrintable(literal.Value)
                ? new LiteralScalar(literal.Value, type)
                : new ParameterScalar(Argument.OfConstant(literal.Value), type, IsNullable: false),
            literal.Type);
    }

    // What cannot stand between quotes everywhere is a parameter; so is what SQL has no number for.
    private static bool IsPrintable(object? value) => value switch
    {
        string text => !text.Any(IsSeparator) && !text.Any(char.IsSurrogate),
        char character => !IsSeparator(character),
        double number => !double.IsNaN(number) && !double.IsInfinity(number),
        float number => !float.IsNaN(number) && !float.IsInfinity(number),
        _ => true,
    };

    // U+2028 and U+2029 end lines for some readers of the statement, comments of C# among them.
    private static bool IsSeparator(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    internal static Shape OfCaptured(CapturedNode captured) => captured.Type.Scalar is { } kind
        ? new ScalarShape(
            new ParameterScalar(Argument.Captured(captured.Index), ScalarType.Of(kind), captured.Type.CanBeNull),
            captured.Type)
        : throw new TranslationException(
            captured, $"{Names.WithArticle(captured.Type)} cannot be stored in a column. Use one of its members.");

    /// <summary>NULL of a member's type.</summary>
    internal static Scalar Null(SyntaxNode node) => LiteralScalar.Null(ScalarType.Of(node.Type.Scalar
        ?? throw new TranslationException(node, "There is no object to take the member of.")));

    /// <summary>A truth value as a condition: a converted one is compared with what true is stored as.</summary>
    internal static Scalar AsCondition(Scalar value) => value.Type.Conversion is null
        ? value
        : BinaryScalar.Compare(
            BinaryOperator.Is,
            value,
            new ParameterScalar(Argument.OfConstant(true), value.Type, IsNullable: false));

    /// <summary>
    /// Gives two values that are compared or chosen between one type: a parameter or literal takes the type of the
    /// column that it meets, so that it is stored the same way; narrower numbers become the wider ones.
    /// </summary>
    internal static (Scalar Left, Scalar Right) Unify(Scalar left, Scalar right, SyntaxNode node)
    {
        if (left.Type == right.Type)
        {
            return (left, right);
        }

        if (IsFree(right) && Fits(right, left.Type))
        {
            return (left, Retype(right, left.Type));
        }

        if (IsFree(left) && Fits(left, right.Type))
        {
            return (Retype(left, right.Type), right);
        }

        if (!Equals(left.Type.Conversion, right.Type.Conversion))
        {
            throw new TranslationException(
                node, "The two sides are stored in different ways, so that the database cannot compare them.");
        }

        if (left.Type.Kind == ScalarKind.DateTime && right.Type.Kind == ScalarKind.DateTime)
        {
            throw new TranslationException(
                node, "One side holds UTC times and the other wall-clock times; which instant is earlier cannot be " +
                "told.");
        }

        return (left, right);
    }

    /// <summary>A parameter or literal as a value of another type.</summary>
    internal static Scalar Retype(Scalar value, ScalarType type) => value switch
    {
        ParameterScalar parameter => parameter with { Type = type },
        LiteralScalar { Value: null } => LiteralScalar.Null(type),
        LiteralScalar literal when type.Conversion is not null => new ParameterScalar(
            Argument.OfConstant(literal.Value), type, IsNullable: false),
        LiteralScalar literal => new LiteralScalar(ConvertLiteral(literal.Value!, type.Kind), type),
        _ => value,
    };

    private static bool IsFree(Scalar value) => value is ParameterScalar or LiteralScalar;

    // A parameter keeps its own meaning where the other side is another kind of value (a cast came between them).
    private static bool Fits(Scalar value, ScalarType type) => value is LiteralScalar { Value: null }
        || value.Type.Kind == type.Kind
        || (type.Conversion is not null && value.Type.Conversion is null)
        || (value.Type.IsInteger && type.IsInteger)
        || (value is LiteralScalar && value.Type.IsNumeric && type.IsNumeric && !type.IsInteger);

    /// <summary>A literal as C# converts it.</summary>
    internal static object ConvertLiteral(object value, ScalarKind kind) => kind switch
    {
        ScalarKind.SByte => Convert.ToSByte(value, CultureInfo.InvariantCulture),
        ScalarKind.Byte => Convert.ToByte(value, CultureInfo.InvariantCulture),
        ScalarKind.Int16 => Convert.ToInt16(value, CultureInfo.InvariantCulture),
        ScalarKind.UInt16 => Convert.ToUInt16(value, CultureInfo.InvariantCulture),
        ScalarKind.Int32 => Convert.ToInt32(value, CultureInfo.InvariantCulture),
        ScalarKind.UInt32 => Convert.ToUInt32(value, CultureInfo.InvariantCulture),
        ScalarKind.Int64 => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ScalarKind.UInt64 => Convert.ToUInt64(value, CultureInfo.InvariantCulture),
        ScalarKind.Single => Convert.ToSingle(value, CultureInfo.InvariantCulture),
        ScalarKind.Double => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        ScalarKind.Decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => value,
    };
}
