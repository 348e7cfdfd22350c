namespace Orm.Engine.Storage.Trees;

/// <summary>
/// The places at which other threads can come in between two steps of a change. Tests stop a thread there and let
/// others pass, so that every order of steps is tried on purpose and not by luck.
/// </summary>
internal enum TreeStep
{
    /// <summary>A child's number was read; its page is not yet.</summary>
    ChildChosen,

    /// <summary>The leaf was found; it is not latched.</summary>
    LeafFound,

    /// <summary>A leaf was read, and its right sibling's number; the sibling is not read yet.</summary>
    SiblingChosen,

    /// <summary>A page was split; its parent does not know the new page.</summary>
    SplitNotPosted,

    /// <summary>Two neighbours were chosen for a merge; none is latched.</summary>
    MergeChosen,
}
