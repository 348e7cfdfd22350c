using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>Values that a constructor makes in the query: dates of their parts, repeated characters.</summary>
internal static class Constructors
{
    /// <summary>The value of a constructor call; null where its type is no value that a column holds.</summary>
    internal static Scalar? Translate(NewNode creation, Translator translator)
    {
        if (creation.Type.Scalar is not { } kind)
        {
            return null;
        }

        return kind switch
        {
            ScalarKind.String when Takes(creation.Arguments, 2, ScalarKind.Char, ScalarKind.Int32)
                => FunctionScalar.Of(ScalarFunction.Repeat, ScalarType.Of(kind), All(creation, translator)),
            ScalarKind.Guid when Takes(creation.Arguments, 1, ScalarKind.String)
                => FunctionScalar.Of(ScalarFunction.ParseGuid, ScalarType.Of(kind), All(creation, translator)),
            ScalarKind.DateTime => DateTime(creation, translator),
            ScalarKind.DateTimeOffset => Instant(creation, translator),
            ScalarKind.DateOnly when Takes(creation.Arguments, 3, ScalarKind.Int32)
                => FunctionScalar.Of(ScalarFunction.DateOfParts, ScalarType.Of(kind), All(creation, translator)),
            ScalarKind.TimeOnly => TimeOfDay(creation, translator),
            ScalarKind.TimeSpan => Duration(creation, translator),
            _ => null,
        } ?? throw new TranslationException(
            creation, "This constructor has no meaning in SQL. Make the value before the query.");
    }

    private static Scalar? DateTime(NewNode creation, Translator translator)
    {
        var arguments = creation.Arguments;
        var kind = DateTimeKind.Unspecified;
        if (arguments.Count > 1 && arguments[arguments.Count - 1].Type.FullName == "System.DateTimeKind")
        {
            kind = Kind(arguments[arguments.Count - 1]);
            arguments = [.. arguments.Take(arguments.Count - 1)];
        }

        var type = new ScalarType(ScalarKind.DateTime, kind);
        Scalar[] parts = [.. arguments.Select(translator.TranslateScalar)];
        return parts.Length switch
        {
            1 when Takes(arguments, 1, ScalarKind.Int64) => FunctionScalar.Of(ScalarFunction.TimeOfTicks, type, parts),
            2 when Takes(arguments, 2, ScalarKind.DateOnly, ScalarKind.TimeOnly)
                => Times.Combine(type, parts[0], parts[1]),
            3 or 6 or 7 or 8 when Takes(arguments, parts.Length, ScalarKind.Int32)
                => FunctionScalar.Of(ScalarFunction.DateTimeOfParts, type, Padded(parts, 8)),
            _ => null,
        };
    }

    private static Scalar? Instant(NewNode creation, Translator translator)
        => Takes(creation.Arguments, 1, ScalarKind.DateTime)
            ? Times.ToInstant(translator.TranslateScalar(creation.Arguments[0]), creation)
            : null;

    private static Scalar? TimeOfDay(NewNode creation, Translator translator)
    {
        var type = ScalarType.Of(ScalarKind.TimeOnly);
        var parts = All(creation, translator);
        return parts.Length switch
        {
            1 when Takes(creation.Arguments, 1, ScalarKind.Int64) => FunctionScalar.Of(
                ScalarFunction.TimeOf, type, new CastScalar(parts[0], Times.Duration)),
            >= 2 and <= 5 when Takes(creation.Arguments, parts.Length, ScalarKind.Int32)
                => FunctionScalar.Of(ScalarFunction.TimeOfParts, type, Padded(parts, 5)),
            _ => null,
        };
    }

    private static Scalar? Duration(NewNode creation, Translator translator)
    {
        var parts = All(creation, translator);
        return parts.Length switch
        {
            1 when Takes(creation.Arguments, 1, ScalarKind.Int64) => new CastScalar(parts[0], Times.Duration),
            3 => Times.OfParts(parts, [.. Times.Units.Skip(1)]),
            >= 4 => Times.OfParts(parts, Times.Units),
            _ => null,
        };
    }

    /// <summary>The kind of date and time that stands in the query.</summary>
    internal static DateTimeKind Kind(SyntaxNode node)
        => node is LiteralNode { Value: int kind } && (DateTimeKind)kind != DateTimeKind.Local
            ? (DateTimeKind)kind
            : throw new TranslationException(
                node, "Databases do not know the local time zone. Use DateTimeKind.Utc or Unspecified, written where " +
                "it is used.");

    private static Scalar[] Padded(Scalar[] parts, int count)
        => [.. parts, .. Enumerable.Repeat(LiteralScalar.Of(0), count - parts.Length)];

    private static Scalar[] All(NewNode creation, Translator translator)
        => [.. creation.Arguments.Select(translator.TranslateScalar)];

    // Whether the arguments are so many of these kinds; the last kind holds for those that are left.
    private static bool Takes(IReadOnlyList<SyntaxNode> arguments, int count, params ScalarKind[] kinds)
        => arguments.Count == count && Enumerable.Range(0, count).All(
            i => arguments[i].Type.Scalar == kinds[Math.Min(i, kinds.Length - 1)]);
}
