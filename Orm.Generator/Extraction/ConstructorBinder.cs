using Microsoft.CodeAnalysis;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>
/// Chooses the constructor that rows call: one whose parameters are all properties with columns (by name, without
/// regard to case, and by type) or optional. Of several, the one that sets the most properties without a setter, then
/// the one with the fewest parameters, then the first.
/// </summary>
internal sealed class ConstructorBinder
{
    private readonly IReadOnlyList<PropertyShape> _properties;

    private ConstructorBinder(IReadOnlyList<PropertyShape> properties) => _properties = properties;

    /// <summary>The properties that the constructor sets, by parameter.</summary>
    internal List<KeyValuePair<IParameterSymbol, PropertyShape>> Arguments { get; private set; } = [];

    internal IMethodSymbol? Constructor { get; private set; }

    internal static ConstructorBinder Bind(INamedTypeSymbol type, IReadOnlyList<PropertyShape> properties)
    {
        var best = new ConstructorBinder(properties);
        foreach (var constructor in type.InstanceConstructors)
        {
            var isCopy = constructor.Parameters.Length == 1
                && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);
            if (!isCopy && best.Arrange(constructor) is { } arguments && best.IsWorseThan(constructor, arguments))
            {
                best.Constructor = constructor;
                best.Arguments = arguments;
            }
        }

        return best;
    }

    internal bool Sets(PropertyShape property)
    {
        foreach (var argument in Arguments)
        {
            if (ReferenceEquals(argument.Value, property))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWorseThan(IMethodSymbol constructor, List<KeyValuePair<IParameterSymbol, PropertyShape>> arguments)
    {
        if (Constructor is null)
        {
            return true;
        }

        var gain = OnlyByConstructor(arguments) - OnlyByConstructor(Arguments);
        return gain > 0 || (gain == 0 && constructor.Parameters.Length < Constructor.Parameters.Length);
    }

    private static int OnlyByConstructor(List<KeyValuePair<IParameterSymbol, PropertyShape>> arguments)
    {
        var count = 0;
        foreach (var argument in arguments)
        {
            if (argument.Value.Access == PropertyAccess.Constructor)
            {
                count++;
            }
        }

        return count;
    }

    private List<KeyValuePair<IParameterSymbol, PropertyShape>>? Arrange(IMethodSymbol constructor)
    {
        var arguments = new List<KeyValuePair<IParameterSymbol, PropertyShape>>();
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.RefKind is RefKind.None or RefKind.In && Matching(parameter) is { } property)
            {
                arguments.Add(new KeyValuePair<IParameterSymbol, PropertyShape>(parameter, property));
            }
            else if (!parameter.IsOptional && !parameter.IsParams)
            {
                return null;
            }
        }

        return arguments;
    }

    private PropertyShape? Matching(IParameterSymbol parameter)
    {
        foreach (var property in _properties)
        {
            if (string.Equals(property.Symbol.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
                && SymbolEqualityComparer.Default.Equals(property.Symbol.Type, parameter.Type))
            {
                return property;
            }
        }

        return null;
    }
}
