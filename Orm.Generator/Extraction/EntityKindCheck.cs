using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;

namespace Orm.Generator.Extraction;

/// <summary>Refuses classes that cannot be entities at all.</summary>
internal static class EntityKindCheck
{
    /// <summary>Whether the class can be no entity, whatever its members are.</summary>
    internal static bool Refuses(INamedTypeSymbol type, Findings findings)
    {
        if (Reason(type) is { } reason)
        {
            findings.Add(ModelRules.EntityKindNotSupported, type, type.Name, reason);
            return true;
        }

        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.IsEntity())
            {
                findings.Add(ModelRules.EntityDerivesFromEntity, type, type.Name, current.Name);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another part of the class can be written.</summary>
    internal static bool IsPartial(INamedTypeSymbol type, Findings findings)
    {
        var isPartial = TypeDeclarations.IsPartial(type);
        if (!TypeDeclarations.HasName(type))
        {
            return false;
        }

        if (!isPartial)
        {
            findings.Add(ModelRules.ClassNotPartial, type, type.Name);
        }

        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (!TypeDeclarations.IsPartial(outer))
            {
                findings.Add(ModelRules.ContainingTypeNotPartial, type, outer.Name, type.Name);
                isPartial = false;
            }
        }

        return isPartial;
    }

    private static string? Reason(INamedTypeSymbol type)
    {
        if (type.IsFileLocal)
        {
            return "file-local: other files, and so generated code, cannot name it";
        }

        if (type.IsStatic)
        {
            return "static: there are no objects of it";
        }

        if (type.IsAbstract)
        {
            return "abstract: rows could not become objects of it. Put [Entity] on the classes that derive from it";
        }

        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.Arity > 0)
            {
                return "generic, or nested in a generic type: one class is one table";
            }

            if (current.IsFileLocal)
            {
                return "nested in a file-local type, which generated code cannot name";
            }
        }

        return ContextReader.IsContext(type) ? "a context" : null;
    }
}
