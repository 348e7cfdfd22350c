using Microsoft.CodeAnalysis;

namespace Orm.Generator.Queries;

/// <summary>A value that a query captures: what C# computes before the query runs.</summary>
/// <param name="Operation">What computes it.</param>
/// <param name="Type">Its static type.</param>
/// <param name="IsArgument">Whether it is an argument of the terminal itself.</param>
internal sealed record CapturedValue(IOperation Operation, ITypeSymbol Type, bool IsArgument = false);
