using Microsoft.CodeAnalysis.CSharp;
using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>C# literals.</summary>
internal static class Literal
{
    internal static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    internal static string Of(string? text, string otherwise) => text is null ? otherwise : Of(text);

    internal static string Of(bool value) => value ? "true" : "false";

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
