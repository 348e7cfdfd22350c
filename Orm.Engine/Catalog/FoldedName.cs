namespace Orm.Engine.Catalog;

/// <summary>
/// What a name means when nothing is called exactly that. A name without quotes is folded to lower case, as PostgreSQL
/// folds it, so that a table that is called as its class is, <c>Posts</c>, would be found with quotes only. A folded
/// name therefore also means what differs from it by case alone, where that is one thing.
/// </summary>
internal static class FoldedName
{
    internal static bool Means(string written, string name) =>
        string.Equals(written, name, StringComparison.OrdinalIgnoreCase) && !written.Any(char.IsUpper);

    /// <summary>The one name that is meant; null when there is none, or more than one.</summary>
    internal static string? Find(string written, IEnumerable<string> names)
    {
        string? found = null;
        foreach (string name in names)
        {
            if (Means(written, name))
            {
                if (found is not null)
                {
                    return null;
                }

                found = name;
            }
        }

        return found;
    }
}
