using Orm.Generator.Models;

namespace Orm.Generator.Files;

/// <summary>
/// The names that may mean something else than they did in a program before: those that are declared otherwise, and
/// those that are declared with such a name. A part of a file that says none of them means what it did.
/// </summary>
/// <remarks>
/// Names are words here, whatever they are declared in: two members of one name are one. That makes the answer larger
/// than it has to be, and needs no binding. What code uses without a word of it (a conversion, an indexer, the
/// enumerator of a loop) belongs to the type, which some word of the code was declared with; extension methods of such
/// names change everything.
/// </remarks>
internal sealed class ChangedNames
{
    private const string Attribute = "Attribute";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private ChangedNames()
    {
    }

    /// <summary>Whether nothing can be relied on.</summary>
    internal bool AreAll { get; private set; }

    /// <summary>Whether a part of a file says such a name.</summary>
    internal bool AreIn(IReadOnlyCollection<string> words) => AreAll || words.Any(_names.Contains);

    /// <summary>What changed between two states of a program.</summary>
    internal static ChangedNames Between(Surroundings then, Surroundings now)
    {
        var changed = new ChangedNames();
        if (!then.HasSettingsOf(now))
        {
            changed.AreAll = true;
            return changed;
        }

        changed.AddDeclarations(then.Files, now.Files, now);
        changed.AddEntities(then.Entities, now.Entities);
        changed.Follow(now.Files);
        return changed;
    }

    private void AddDeclarations(
        IReadOnlyList<FileFacts> then, IReadOnlyList<FileFacts> now, Surroundings surroundings)
    {
        var known = new HashSet<FileFacts>(then);
        var added = now.Where(file => !known.Remove(file)).ToList();
        var counts = new Dictionary<ulong, int>();
        foreach (var declaration in added.SelectMany(file => file.All))
        {
            counts[declaration.Text] = counts.TryGetValue(declaration.Text, out var count) ? count + 1 : 1;
        }

        foreach (var declaration in known.SelectMany(file => file.All))
        {
            counts[declaration.Text] = counts.TryGetValue(declaration.Text, out var count) ? count - 1 : -1;
        }

        foreach (var declaration in added.Concat(known).SelectMany(file => file.All))
        {
            if (counts[declaration.Text] != 0)
            {
                AreAll |= declaration.IsShared;
                Add(declaration.Names);
                Add(declaration.Owners);
                if (declaration.Namespace is { } imported)
                {
                    AddImported(surroundings.NamesIn(imported));
                }
            }
        }
    }

    // A name that two namespaces have is ambiguous, and one of an extension may be called without being said.
    private void AddImported(HashSet<string>? names)
    {
        AreAll |= names is null || names.Any(DeclarationReader.IsUnnamed);
        Add(names ?? []);
    }

    // Of an entity, queries know what was read of it, to which its neighbours contribute.
    private void AddEntities(IReadOnlyList<EntityModel> then, IReadOnlyList<EntityModel> now)
    {
        var all = new HashSet<EntityModel>(then);
        all.SymmetricExceptWith(now);
        Add([.. all.Select(entity => entity.Type.Name)]);
    }

    private void Follow(IReadOnlyList<FileFacts> files)
    {
        int count;
        do
        {
            count = _names.Count;
            foreach (var file in files)
            {
                foreach (var declaration in file.All)
                {
                    if (declaration.Words.Any(_names.Contains))
                    {
                        AreAll |= declaration.IsShared || declaration.Namespace is not null;
                        Add(declaration.Names);
                    }
                }
            }
        }
        while (!AreAll && _names.Count > count);
    }

    private void Add(IReadOnlyCollection<string> names)
    {
        foreach (var name in names)
        {
            _names.Add(name);
            if (name.EndsWith(Attribute, StringComparison.Ordinal))
            {
                _names.Add(name.Substring(0, name.Length - Attribute.Length));
            }
        }
    }
}
