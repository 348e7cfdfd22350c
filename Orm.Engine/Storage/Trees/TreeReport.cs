using System.Runtime.InteropServices;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

/// <summary>What <see cref="TreeVerifier"/> found.</summary>
internal sealed class TreeReport
{
    /// <summary>The level of the root.</summary>
    internal int Height { get; set; }

    /// <summary>Rows or entries, ghosts included.</summary>
    internal long Entries { get; set; }

    /// <summary>The bytes in use in the leaves.</summary>
    internal long UsedLeafBytes { get; set; }

    internal int Leaves { get; set; }

    /// <summary>Pages that only their left sibling knows: a split was cut short. Allowed, and slower.</summary>
    internal int UnpostedSplits { get; set; }

    /// <summary>All pages of the tree and of its values in overflow pages.</summary>
    internal HashSet<PageId> Pages { get; } = [];

    /// <summary>What is wrong, in the order it was found. Below a damaged page nothing was looked at.</summary>
    internal List<PageDamage> Damages { get; } = [];
}

/// <summary>One thing that is wrong.</summary>
/// <param name="Page">Where.</param>
/// <param name="Reason">What.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageDamage(PageId Page, string Reason);
