using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Members;

/// <summary>Arrays of bytes, the one kind of array that a column holds.</summary>
internal sealed class ByteMembers : IMemberTranslator
{
    public string DeclaringType => "System.Array";

    public Scalar? TranslateMember(MemberNode member, Scalar receiver, Translator translator)
        => member.Name == nameof(Array.Length) && receiver.Type.Kind == ScalarKind.Bytes ? Length(receiver) : null;

    public Scalar? TranslateCall(CallNode call, Translator translator)
        => call is { Method.Name: "get_Item", Receiver: { Type.Scalar: ScalarKind.Bytes } bytes }
            ? At(translator.TranslateScalar(bytes), translator.TranslateScalar(call.Arguments[0]))
            : null;

    /// <summary>The value of a LINQ operator over bytes; null where it has no translation.</summary>
    internal static Scalar? TranslateOperator(OperatorNode op, Translator translator)
    {
        Scalar Bytes() => translator.TranslateScalar(op.Source);
        return (op.Name, op.Arguments.Count) switch
        {
            (nameof(Enumerable.SequenceEqual), 1) => Equality.OfValues(
                Bytes(), translator.TranslateScalar(op.Arguments[0]), op),
            (nameof(Enumerable.Count), 0) => Length(Bytes()),
            (nameof(Enumerable.Any), 0) => BinaryScalar.Compare(
                BinaryOperator.Greater, Length(Bytes()), LiteralScalar.Of(0)),
            (nameof(Enumerable.Contains), 1) => BinaryScalar.Compare(
                BinaryOperator.GreaterOrEqual,
                FunctionScalar.Of(
                    ScalarFunction.IndexOfByte,
                    ScalarType.Int32,
                    Bytes(),
                    translator.TranslateScalar(op.Arguments[0])),
                LiteralScalar.Of(0)),
            (nameof(Enumerable.First), 0) => At(Bytes(), LiteralScalar.Of(0)),
            (nameof(Enumerable.ElementAt), 1) when op.Arguments[0].Type.Scalar == ScalarKind.Int32
                => At(Bytes(), translator.TranslateScalar(op.Arguments[0])),
            _ => null,
        };
    }

    private static FunctionScalar Length(Scalar bytes)
        => FunctionScalar.Of(ScalarFunction.ByteCount, ScalarType.Int32, bytes);

    private static FunctionScalar At(Scalar bytes, Scalar index) => new(
        ScalarFunction.ByteAt, EquatableArray.Of(bytes, index), ScalarType.Of(ScalarKind.Byte), IsNullable: true);
}
