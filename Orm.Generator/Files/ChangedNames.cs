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
/// <para>
/// Most declarations that change are columns of entities, and most words lead to most entities, by navigations of few
/// names. Of a column nothing but its own name and its entity's rows means something else: code of which it is known
/// whose rows it asks for is asked for these.
/// </para>
/// </remarks>
internal sealed class ChangedNames
{
    private const string Attribute = "Attribute";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    // Whose columns, or what was read of them, changed: by full names.
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);

    // The words by which code can come to the rows of these.
    private readonly HashSet<string> _leading = new(StringComparer.Ordinal);
    private bool _allLead;

    private ChangedNames()
    {
    }

    /// <summary>Whether nothing can be relied on.</summary>
    internal bool AreAll { get; private set; }

    /// <summary>Whether a part of a file means something else.</summary>
    /// <param name="words">The names that it says.</param>
    /// <param name="entities">The full names of all entities whose rows it asks for; null where nobody knows.</param>
    internal bool Concern(IReadOnlyCollection<string> words, IReadOnlyCollection<string>? entities)
        => AreIn(words) || ConcernRows(words, entities);

    /// <summary>Whether a part of a file says such a name.</summary>
    internal bool AreIn(IReadOnlyCollection<string> words) => AreAll || words.Any(_names.Contains);

    /// <summary>Whether other rows are asked for by a part of a file that says no such name.</summary>
    internal bool ConcernRows(IReadOnlyCollection<string> words, IReadOnlyCollection<string>? entities)
        => entities is not null ? entities.Any(_entities.Contains) : _allLead || words.Any(_leading.Contains);

    /// <summary>What changed between two states of a program.</summary>
    internal static ChangedNames Between(Surroundings then, Surroundings now)
    {
        var changed = new ChangedNames();
        if (!then.HasSettingsOf(now))
        {
            changed.AreAll = true;
            return changed;
        }

        var kept = new HashSet<string>(then.Entities.Select(entity => entity.Type.FullName), StringComparer.Ordinal);
        kept.IntersectWith(now.Entities.Select(entity => entity.Type.FullName));
        changed.AddDeclarations(then.Files, now.Files, now, kept);
        changed.AddEntities(then.Entities, now.Entities, kept);
        changed.AreAll = changed.AreAll
            || Follow(now.Files, changed._names, declaration => changed.AddMeaning(declaration, kept));
        changed._allLead = !changed.AreAll && changed._leading.Count > 0
            && Follow(now.Files, changed._leading, declaration => changed._leading.UnionWith(declaration.Names));
        return changed;
    }

    private void AddDeclarations(
        IReadOnlyList<FileFacts> then,
        IReadOnlyList<FileFacts> now,
        Surroundings surroundings,
        HashSet<string> kept)
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
                if (!AddMeaning(declaration, kept))
                {
                    Add(declaration.Owners);
                }

                if (declaration.Namespace is { } imported)
                {
                    AddImported(surroundings.NamesIn(imported));
                }
            }
        }
    }

    // Of what an entity keeps, nothing but the name of a column and the entity's rows; whether it is that.
    private bool AddMeaning(Declaration declaration, HashSet<string> kept)
    {
        if (declaration.Entity is not var (entity, word) || !kept.Contains(entity))
        {
            Add(declaration.Names);
            return false;
        }

        Add([.. declaration.Names.Where(name => name != word)]);
        _entities.Add(entity);
        _leading.Add(word);
        return true;
    }

    // A name that two namespaces have is ambiguous, and one of an extension may be called without being said.
    private void AddImported(HashSet<string>? names)
    {
        AreAll |= names is null || names.Any(DeclarationReader.IsUnnamed);
        Add(names ?? []);
    }

    // Of an entity, queries know what was read of it, to which its neighbours contribute.
    private void AddEntities(IReadOnlyList<EntityModel> then, IReadOnlyList<EntityModel> now, HashSet<string> kept)
    {
        var all = new HashSet<EntityModel>(then);
        all.SymmetricExceptWith(now);
        foreach (var type in all.Select(entity => entity.Type))
        {
            if (kept.Contains(type.FullName))
            {
                _entities.Add(type.FullName);
                _leading.Add(type.Name);
            }
            else
            {
                Add([type.Name]);
            }
        }
    }

    // Adds what is declared with the words, and with what that adds to them; whether it holds for all files.
    private static bool Follow(IReadOnlyList<FileFacts> files, HashSet<string> words, Action<Declaration> add)
    {
        var isShared = false;
        int count;
        do
        {
            count = words.Count;
            foreach (var declaration in files.SelectMany(file => file.All))
            {
                if (declaration.Words.Any(words.Contains))
                {
                    isShared |= declaration.IsShared || declaration.Namespace is not null;
                    add(declaration);
                }
            }
        }
        while (!isShared && words.Count > count);
        return isShared;
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
