using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <summary>Names of the columns of a result.</summary>
internal static class Names
{
    /// <summary>A name that no column has yet, whatever the case of its letters.</summary>
    internal static string Unique(string name, IReadOnlyCollection<SelectItem> taken)
    {
        var unique = name;
        for (var i = 1; taken.Any(item => string.Equals(item.Name, unique, StringComparison.OrdinalIgnoreCase)); i++)
        {
            unique = name + i;
        }

        return unique;
    }
}
