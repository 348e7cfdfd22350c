using System.Runtime.InteropServices;

namespace Orm.Engine.Functions.Patterns;

/// <summary>How an expression is meant.</summary>
/// <param name="IgnoresCase">Upper and lower case are the same.</param>
/// <param name="IsLiteral">Every character stands for itself.</param>
/// <param name="IsExpanded">Blanks and comments do not count.</param>
/// <param name="LinesEndSets"><c>.</c> and sets of what is not in them leave out the end of a line.</param>
/// <param name="LinesAreTexts"><c>^</c> and <c>$</c> stand for the edges of lines, too.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PatternOptions(
    bool IgnoresCase, bool IsLiteral, bool IsExpanded, bool LinesEndSets, bool LinesAreTexts)
{
    /// <summary>The options with what a letter says; null: the letter says nothing.</summary>
    internal PatternOptions? With(char letter) => letter switch
    {
        'i' => this with { IgnoresCase = true },
        'c' => this with { IgnoresCase = false },
        'q' => this with { IsLiteral = true },
        'x' => this with { IsExpanded = true },
        't' => this with { IsExpanded = false },
        'n' or 'm' => this with { LinesEndSets = true, LinesAreTexts = true },
        's' => this with { LinesEndSets = false, LinesAreTexts = false },
        'p' => this with { LinesEndSets = true, LinesAreTexts = false },
        'w' => this with { LinesEndSets = false, LinesAreTexts = true },
        _ => null,
    };
}
