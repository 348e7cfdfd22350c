using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

/// <summary>One change of one entry of an index, applied to the leaf that holds the key's range.</summary>
internal readonly ref struct EntryChange(EntryChange.Action action, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
{
    private readonly Action _action = action;
    private readonly ReadOnlySpan<byte> _value = value;

    internal enum Action
    {
        Insert,
        Update,
        Bury,
        Raise,
        Remove,
    }

    internal enum Outcome
    {
        /// <summary>There is an entry where none may be, or none where one must be.</summary>
        Refused,
        Done,

        /// <summary>Not yet: the leaf is full and is being split, or somebody else changed it.</summary>
        Again,
    }

    internal ReadOnlySpan<byte> Key { get; } = key;

    internal int Bytes => Key.Length + _value.Length;

    internal bool IsRemoval => _action == Action.Remove;

    internal bool IsPossible(bool exists) => exists != (_action == Action.Insert);

    internal SlottedPage.Fit Apply(SlottedPage page, int slot)
    {
        switch (_action)
        {
            case Action.Insert:
                return page.TryInsert(slot, Key, _value);
            case Action.Update:
                return page.TryReplaceValue(slot, _value) ? SlottedPage.Fit.Fits : SlottedPage.Fit.Full;
            case Action.Remove:
                page.RemoveAt(slot);
                return SlottedPage.Fit.Fits;
            default:
                page.SetGhost(slot, _action == Action.Bury);
                return SlottedPage.Fit.Fits;
        }
    }
}
