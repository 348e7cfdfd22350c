using System.Globalization;
using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>
/// Names of generated files. The compiler compares them without regard to case, and C# does not: types whose names
/// differ in case only get a number that follows from their name.
/// </summary>
internal static class HintNames
{
    /// <summary>The names that are not unique without regard to case, in order.</summary>
    internal static EquatableArray<string> FindClashes(IEnumerable<string> names)
        => EquatableArray<string>.From(names
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .SelectMany(group => group)
            .OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>The file's name.</summary>
    internal static string Of(TypeModel type, EquatableArray<string> clashes)
    {
        foreach (var clash in clashes)
        {
            if (clash == type.HintName)
            {
                return $"{type.HintName}-{Hash(type.HintName).ToString("x8", CultureInfo.InvariantCulture)}.g.cs";
            }
        }

        return type.HintName + ".g.cs";
    }

    /// <summary>FNV-1a: the hash codes of .NET differ from run to run.</summary>
    private static uint Hash(string name)
    {
        var hash = 2166136261;
        foreach (var letter in name)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return hash;
    }
}
