using Microsoft.CodeAnalysis;

namespace Orm.Generator.Files;

/// <summary>What a global using of a namespace lets all files say: its types, and what extends others.</summary>
internal static class ImportedNames
{
    /// <summary>The names; none where there is no such namespace.</summary>
    internal static HashSet<string> Of(string name, Compilation compilation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (Find(name, compilation.GlobalNamespace) is not { } found)
        {
            return names;
        }

        foreach (var type in found.GetTypeMembers())
        {
            names.Add(type.Name);
            if (type.IsStatic)
            {
                AddMembers(type, names);
            }
        }

        return names;
    }

    private static INamespaceSymbol? Find(string name, INamespaceSymbol root)
    {
        var plain = name.StartsWith("global::", StringComparison.Ordinal) ? name.Substring("global::".Length) : name;
        var current = root;
        foreach (var part in plain.Split('.'))
        {
            current = current?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part.Trim());
        }

        return current;
    }

    // What extends other types stands in static classes, in blocks of extensions too, which are types inside of them.
    private static void AddMembers(INamedTypeSymbol type, HashSet<string> names)
    {
        foreach (var member in type.GetMembers())
        {
            names.Add(member.Name);
            if (member is INamedTypeSymbol nested)
            {
                AddMembers(nested, names);
            }
        }
    }
}
