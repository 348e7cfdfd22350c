using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>A value that a query captures: what C# computes before the query runs.</summary>
/// <param name="Operation">What computes it.</param>
/// <param name="Type">Its static type.</param>
/// <param name="IsArgument">Whether it is an argument of the terminal itself.</param>
internal sealed record CapturedValue(IOperation Operation, ITypeSymbol Type, bool IsArgument = false)
{
    /// <summary>Whether an operator makes the value of what <see cref="Operation"/> computes.</summary>
    internal bool IsDerived { get; init; }

    /// <summary>What captured values must say before C# computes it, from the outside in.</summary>
    internal IReadOnlyList<CapturedGuard> Guards { get; init; } = [];

    /// <summary>Whether there are values without which C# does not compute it.</summary>
    internal bool IsGuarded => Guards.Count > 0;

    /// <summary>Whether the value is made of the time, which is one for all of a run.</summary>
    internal bool ReadsClock => IsClock(Operation) || Operation.Descendants().Any(IsClock);

    /// <summary>What follows the terminal's argument in C#, where that only holds the value.</summary>
    internal string Access { get; init; } = string.Empty;

    private static bool IsClock(IOperation operation) => operation is IPropertyReferenceOperation
    {
        Property: { IsStatic: true, Name: "UtcNow" or "Now", ContainingType: { } type },
    }
        && type.Name is ("DateTime" or "DateTimeOffset") && type.ContainingNamespace.IsNamed("System");
}
