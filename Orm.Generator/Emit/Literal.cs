using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>C# literals.</summary>
internal static class Literal
{
    internal static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    internal static string Of(string? text, string otherwise) => text is null ? otherwise : Of(text);

    internal static string Of(bool value) => value ? "true" : "false";

    /// <summary>A constant; null where C# has no literals of its type.</summary>
    internal static string? TryOf(object value) => value switch
    {
        string text => Of(text),
        bool truth => Of(truth),
        char character => SymbolDisplay.FormatLiteral(character, quote: true),
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "F",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
        int or short or sbyte or byte or ushort => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "U",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        _ => null,
    };

    /// <summary>A collection expression: <c>[0, 2]</c>.</summary>
    internal static string Of(EquatableArray<int> numbers)
    {
        var parts = new string[numbers.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = SourceWriter.Number(numbers[i]);
        }

        return "[" + string.Join(", ", parts) + "]";
    }
}
