using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>The members that values of every type have: Equals, CompareTo, ToString.</summary>
internal static class UniversalMembers
{
    /// <summary>The value of a call; null where the method is none of them.</summary>
    internal static Scalar? TranslateCall(CallNode call, Translator translator)
        => (call.Method.Name, call.Receiver, call.Arguments.Count) switch
        {
            (nameof(Equals), { } left, 1) => Equal(left, call.Arguments[0], call, translator),
            (nameof(Equals), null, 2) => Equal(call.Arguments[0], call.Arguments[1], call, translator),
            (nameof(IComparable.CompareTo), { } left, 1) => Compare(left, call.Arguments[0], call, translator),
            (nameof(Nullable.Compare), null, 2) => Compare(call.Arguments[0], call.Arguments[1], call, translator),
            (nameof(ToString), { } value, 0) => Strings.TextOf(translator.TranslateScalar(value), value),
            (nameof(ToString), { } value, 1) when IsProvider(call) => Cultures.Invariant(
                Strings.AsText(translator.TranslateScalar(value), value), call.Arguments[0]),
            (nameof(ToString), { }, _) => throw new TranslationException(
                call, "Databases do not share formats. Select the value and format it after the results are read."),
            _ => null,
        };

    /// <summary>Less than, equal to or greater than zero, as C# compares the two.</summary>
    internal static Scalar Compare(SyntaxNode left, SyntaxNode right, SyntaxNode node, Translator translator)
        => Compare(translator.TranslateScalar(Unboxed(left)), translator.TranslateScalar(Unboxed(right)), node);

    /// <summary>Less than, equal to or greater than zero, as C# compares the two.</summary>
    internal static Scalar Compare(Scalar left, Scalar right, SyntaxNode node)
    {
        var (first, second) = Values.Unify(left, right, node);
        return new FunctionScalar(
            ScalarFunction.Compare, EquatableArray.Of(first, second), ScalarType.Int32, IsNullable: false);
    }

    private static Scalar Equal(SyntaxNode left, SyntaxNode right, SyntaxNode node, Translator translator)
        => Equality.Of(Unboxed(left), Unboxed(right), node, translator);

    private static bool IsProvider(CallNode call)
        => call.Method.ParameterTypes[0].FullName == "System.IFormatProvider";

    /// <summary>A value without the cast to object that a call made of it.</summary>
    internal static SyntaxNode Unboxed(SyntaxNode node)
        => node is UnaryNode { Operator: CSharpUnary.Convert, Type.Scalar: null } boxed ? boxed.Operand : node;
}
