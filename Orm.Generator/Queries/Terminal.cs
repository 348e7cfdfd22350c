using Microsoft.CodeAnalysis;

namespace Orm.Generator.Queries;

/// <summary>An operator that ends a query, as compiled queries run it.</summary>
/// <param name="Operator">The LINQ operator: <c>FirstOrDefault</c> for <c>FirstOrDefaultAsync</c>.</param>
/// <param name="Form">How its result is made of the rows.</param>
/// <param name="IsAsync">Whether it returns a task.</param>
internal sealed record Terminal(string Operator, TerminalForm Form, bool IsAsync)
{
    private static readonly Dictionary<string, TerminalForm> Forms = new(StringComparer.Ordinal)
    {
        ["ToList"] = TerminalForm.List,
        ["ToArray"] = TerminalForm.Array,
        ["First"] = TerminalForm.Element,
        ["FirstOrDefault"] = TerminalForm.Element,
        ["Single"] = TerminalForm.Element,
        ["SingleOrDefault"] = TerminalForm.Element,
        ["Last"] = TerminalForm.Element,
        ["LastOrDefault"] = TerminalForm.Element,
        ["MinBy"] = TerminalForm.Extreme,
        ["MaxBy"] = TerminalForm.Extreme,
        ["ElementAt"] = TerminalForm.Position,
        ["ElementAtOrDefault"] = TerminalForm.Position,
        ["Any"] = TerminalForm.Scalar,
        ["All"] = TerminalForm.Scalar,
        ["Contains"] = TerminalForm.Scalar,
        ["Count"] = TerminalForm.Scalar,
        ["LongCount"] = TerminalForm.Scalar,
        ["Sum"] = TerminalForm.Scalar,
        ["Min"] = TerminalForm.Aggregate,
        ["Max"] = TerminalForm.Aggregate,
        ["Average"] = TerminalForm.Aggregate,
    };

    /// <summary>Whether the operator is part of the statement.</summary>
    internal bool IsTranslated => Form is not (TerminalForm.List or TerminalForm.Array);

    /// <summary>The terminal of a method's name; null for other methods.</summary>
    internal static Terminal? Find(string method)
    {
        if (Forms.TryGetValue(method, out var form))
        {
            return new Terminal(method, form, IsAsync: false);
        }

        var name = method.EndsWith("Async", StringComparison.Ordinal)
            ? method.Substring(0, method.Length - "Async".Length)
            : string.Empty;
        return Forms.TryGetValue(name, out form) ? new Terminal(name, form, IsAsync: true) : null;
    }

    /// <summary>What a row becomes: the result itself, or an element of the list.</summary>
    internal ITypeSymbol RowOf(IMethodSymbol method)
    {
        var result = IsAsync ? ((INamedTypeSymbol)method.ReturnType).TypeArguments[0] : method.ReturnType;
        return Form switch
        {
            TerminalForm.List => ((INamedTypeSymbol)result).TypeArguments[0],
            TerminalForm.Array => ((IArrayTypeSymbol)result).ElementType,
            _ => result,
        };
    }
}

/// <summary>How a terminal's result is made of the rows.</summary>
internal enum TerminalForm
{
    /// <summary>All rows.</summary>
    List,

    /// <summary>All rows, as an array.</summary>
    Array,

    /// <summary>One row, or an error, or a default.</summary>
    Element,

    /// <summary>One row, or an error, or null.</summary>
    Extreme,

    /// <summary>The row at a position.</summary>
    Position,

    /// <summary>The one row that there always is.</summary>
    Scalar,

    /// <summary>The one value, which may be missing.</summary>
    Aggregate,
}
