using Microsoft.CodeAnalysis;
using Orm.Generator.Emit;
using Orm.Linq.Translation;

namespace Orm.Generator.Queries;

/// <summary>
/// Writes results that can be made only when their collections are filled, in two steps: what is read of a row, and how
/// the result is made of that later. The counterpart of <c>DraftExpressions</c>.
/// </summary>
internal sealed class DraftEmitter(Nameable nameable, PartEmitter parts) : RowEmitter(nameable, parts)
{
    private static readonly DraftRule Rule = new(IsArray, HasOwnCode);

    private readonly PartEmitter _parts = parts;
    private readonly RowEmitter _rows = new(nameable, parts);
    private readonly TypeShapes _shapes = new(nameable);
    private readonly List<string> _read = [];
    private readonly Stack<string> _conditions = new();

    /// <summary>What is read of a row; of an array the list of its elements.</summary>
    internal IReadOnlyList<string> Parts => _read;

    /// <summary>Whether a result has a part that has to be drafted.</summary>
    internal static bool IsNeededFor(Result result) => Rule.Find(result) is not null;

    /// <inheritdoc/>
    internal override string Read(Result result, ITypeSymbol target)
    {
        if (!IsNeededFor(result))
        {
            return _shapes.Cast(Part(_rows.Read(result, target)), target);
        }

        var type = SymbolTypes.SymbolOf(result.Type);
        switch (result)
        {
            case SequenceResult array:
                return ReadArray(array, target);
            case ConditionalResult choice:
                var test = $"row.GetBoolean({SourceWriter.Number(choice.TestOrdinal)})";
                return Choose(test, choice.WhenTrue, choice.WhenFalse, type, target);
            case OptionalResult optional:
                var presence = $"!row.IsNull({SourceWriter.Number(optional.PresenceOrdinal)})";
                return Choose(presence, optional.Value, new NullResult(optional.Type), type, target);
            default:
                return Cast(Make((ObjectResult)result), type, target);
        }
    }

    private static bool IsArray(SequenceResult sequence) => SymbolTypes.SymbolOf(sequence.Type) is IArrayTypeSymbol;

    private static bool HasOwnCode(ObjectResult made, MemberResult member) => member.Setter is null
        ? made.Constructor is IMethodSymbol
        { MethodKind: MethodKind.Constructor, ContainingType.IsAnonymousType: false }
        : member.Setter is IPropertySymbol property && OwnCode.IsIn(property);

    private string ReadArray(SequenceResult array, ITypeSymbol target)
    {
        var element = ((IArrayTypeSymbol)SymbolTypes.SymbolOf(array.Type)).ElementType;
        var list = Part(_parts.Open(array));
        return Cast($"{_shapes.CastToList(list, element)}.ToArray()", SymbolTypes.SymbolOf(array.Type), target);
    }

    // What is read for one side only may be NULL in the rows of the other.
    private string Choose(string test, Result whenTrue, Result whenFalse, ITypeSymbol type, ITypeSymbol target)
    {
        var choice = $"(bool){Part(test)}";
        var yes = ReadWhere(test, whenTrue, type);
        var no = whenFalse is NullResult ? "null" : Cast(ReadWhere("!" + test, whenFalse, type), type, target);
        return $"({choice} ? {yes} : {no})";
    }

    private string ReadWhere(string condition, Result result, ITypeSymbol type)
    {
        _conditions.Push(condition);
        var read = Read(result, type);
        _conditions.Pop();
        return read;
    }

    private string Part(string value)
    {
        _read.Add(_conditions.Aggregate(
            value, (part, condition) => $"({condition} ? (object?)({part}) : null)"));
        return $"draft[{SourceWriter.Number(_read.Count - 1)}]";
    }
}
