using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Rows;
using Orm.Engine.Storage.Trees;

namespace Orm.Engine.Storage.Durable;

/// <summary>
/// Checks that the pages of a file are those of its trees: every tree by itself (<see cref="TreeVerifier"/>), no page
/// in two of them, no page in use that belongs to none. Nobody changes pages meanwhile.
/// </summary>
internal sealed class FileVerifier
{
    private readonly TreeRowStore _rows;
    private readonly Dictionary<PageId, string> _owners = [];
    private readonly List<DatabaseDamage> _damages = [];

    private FileVerifier(TreeRowStore rows) => _rows = rows;

    /// <summary>Checks the trees of a store against the pages that are in use.</summary>
    internal static List<DatabaseDamage> Verify(TreeRowStore rows, PageFile pages)
    {
        var verifier = new FileVerifier(rows);
        try
        {
            verifier.AddTrees();
        }
        catch (DatabaseCorruptException damage)
        {
            verifier._damages.Add(new DatabaseDamage(damage.Page, damage.Reason));
        }

        if (verifier._damages.Count == 0)
        {
            verifier.FindOrphans(pages.AllocatedPages());
        }

        return verifier._damages;
    }

    private void AddTrees()
    {
        Add("the directory", _rows.Directory);
        if (_damages.Count > 0)
        {
            return;
        }

        foreach (var (number, tree) in _rows.Defined)
        {
            string name = FormattableString.Invariant($"tree {number}");
            Add(name, tree.Pages);
            foreach (var page in tree.Entries?.OverflowPages() ?? [])
            {
                Add(name, page);
            }
        }
    }

    private void Add(string name, PageTree tree)
    {
        var report = TreeVerifier.Verify(tree);
        _damages.AddRange(report.Damages.Select(damage => new DatabaseDamage(
            damage.Page.IsNone ? null : damage.Page.Value, $"{damage.Reason} (in {name})")));
        foreach (var page in report.Pages)
        {
            Add(name, page);
        }
    }

    private void Add(string name, PageId page)
    {
        if (!_owners.TryAdd(page, name))
        {
            _damages.Add(new DatabaseDamage(page.Value, $"{_owners[page]} and {name} both refer to it"));
        }
    }

    private void FindOrphans(List<PageId> allocated)
    {
        foreach (var page in allocated)
        {
            if (!_owners.Remove(page))
            {
                _damages.Add(new DatabaseDamage(page.Value, "it is in use, and nothing refers to it"));
            }
        }

        foreach (var (page, owner) in _owners)
        {
            _damages.Add(new DatabaseDamage(page.Value, $"{owner} refers to it, and it is free"));
        }
    }
}
