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
            ScalarKind.String => Text(creation, translator),
            ScalarKind.Guid => Guid(creation, translator),
            ScalarKind.DateTime => DateTime(creation, translator),
            ScalarKind.DateTimeOffset => Instant(creation, translator),
            ScalarKind.DateOnly => Date(creation, translator),
            ScalarKind.TimeOnly => TimeOfDay(creation, translator),
            ScalarKind.TimeSpan => Duration(creation, translator),
            _ => null,
        } ?? throw new TranslationException(
            creation, "This constructor has no meaning in SQL. Make the value before the query.");
    }

    private static Scalar? Text(NewNode creation, Translator translator)
        => Kinds(creation) is [ScalarKind.Char, ScalarKind.Int32]
            ? FunctionScalar.Of(ScalarFunction.Repeat, ScalarType.Text, All(creation, translator))
            : null;

    private static Scalar? Guid(NewNode creation, Translator translator)
        => Kinds(creation) is [ScalarKind.String]
            ? FunctionScalar.Of(
                ScalarFunction.ParseGuid, ScalarType.Of(ScalarKind.Guid), All(creation, translator))
            : null;

    private static Scalar? DateTime(NewNode creation, Translator translator)
    {
        var arguments = creation.Arguments;
        var hasKind = arguments.Count > 1 && arguments[arguments.Count - 1].Type.FullName == "System.DateTimeKind";
        var type = new ScalarType(
            ScalarKind.DateTime, hasKind ? Kind(arguments[arguments.Count - 1]) : DateTimeKind.Unspecified);
        var parts = All(creation, translator, hasKind ? arguments.Count - 1 : arguments.Count);
        return Kinds(creation, parts.Length) switch
        {
            [ScalarKind.Int64] => FunctionScalar.Of(ScalarFunction.TimeOfTicks, type, parts),
            [ScalarKind.DateOnly, ScalarKind.TimeOnly] => Times.Combine(type, parts[0], parts[1]),
            { Length: 3 or 6 or 7 or 8 } kinds when kinds.All(kind => kind == ScalarKind.Int32)
                => FunctionScalar.Of(ScalarFunction.DateTimeOfParts, type, Padded(parts, 8)),
            _ => null,
        };
    }

    private static Scalar? Instant(NewNode creation, Translator translator)
        => Kinds(creation) is [ScalarKind.DateTime]
            ? Times.ToInstant(translator.TranslateScalar(creation.Arguments[0]), creation)
            : null;

    private static Scalar? Date(NewNode creation, Translator translator)
        => Kinds(creation) is [ScalarKind.Int32, ScalarKind.Int32, ScalarKind.Int32]
            ? FunctionScalar.Of(
                ScalarFunction.DateOfParts, ScalarType.Of(ScalarKind.DateOnly), All(creation, translator))
            : null;

    private static Scalar? TimeOfDay(NewNode creation, Translator translator)
    {
        var type = ScalarType.Of(ScalarKind.TimeOnly);
        var parts = All(creation, translator);
        return Kinds(creation) switch
        {
            [ScalarKind.Int64] => FunctionScalar.Of(
                ScalarFunction.TimeOf, type, new CastScalar(parts[0], ScalarType.Of(ScalarKind.TimeSpan))),
            { Length: >= 2 and <= 5 } kinds when kinds.All(kind => kind == ScalarKind.Int32)
                => FunctionScalar.Of(ScalarFunction.TimeOfParts, type, Padded(parts, 5)),
            _ => null,
        };
    }

    private static Scalar? Duration(NewNode creation, Translator translator)
    {
        var parts = All(creation, translator);
        return Kinds(creation) switch
        {
            [ScalarKind.Int64] => new CastScalar(parts[0], ScalarType.Of(ScalarKind.TimeSpan)),
            { Length: 3 } => Times.OfParts(parts, [.. Times.Units.Skip(1)]),
            { Length: >= 4 } => Times.OfParts(parts, Times.Units),
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

    private static Scalar[] All(NewNode creation, Translator translator, int count = int.MaxValue)
        => [.. creation.Arguments.Take(count).Select(translator.TranslateScalar)];

    private static ScalarKind?[] Kinds(NewNode creation, int count = int.MaxValue)
        => [.. creation.Arguments.Take(count).Select(argument => argument.Type.Scalar)];
}
