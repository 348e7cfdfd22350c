using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>Names of the columns of a result, and of types in messages.</summary>
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

    /// <summary>A type at the beginning of a sentence: <c>An Author</c>, <c>A Post</c>.</summary>
    internal static string WithArticle(TypeRef type)
        => (type.Name is ['A' or 'E' or 'I' or 'O' or 'a' or 'e' or 'i' or 'o', ..] ? "An " : "A ") + type.Name;
}
