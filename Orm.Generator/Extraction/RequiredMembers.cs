using Microsoft.CodeAnalysis;

namespace Orm.Generator.Extraction;

/// <summary>Members that C# wants every object initializer to set.</summary>
internal static class RequiredMembers
{
    /// <summary>The names of the required members that rows do not set.</summary>
    internal static List<string> WithoutColumn(INamedTypeSymbol type, IReadOnlyList<PropertyShape> properties)
    {
        var names = new List<string>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                var isRequired = member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };
                if (isRequired && !names.Contains(member.Name) && !HasColumn(member.Name, properties))
                {
                    names.Add(member.Name);
                }
            }
        }

        return names;
    }

    private static bool HasColumn(string name, IReadOnlyList<PropertyShape> properties)
    {
        foreach (var property in properties)
        {
            if (property.Symbol.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
