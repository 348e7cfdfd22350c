using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Trees;

/// <summary>One change of one row, applied to the leaf that holds the row's range.</summary>
internal readonly ref struct RowChange(RowChange.Action action, RowReader row, long stamp)
{
    private readonly Action _action = action;
    private readonly RowReader _row = row;

    internal enum Action
    {
        Insert,

        /// <summary>Inserts or updates, unless values of the row that is there lie in overflow pages.</summary>
        Put,
        Update,
        UpdateColumn,
        Bury,
        Raise,
        Remove,
    }

    internal enum Outcome
    {
        /// <summary>There is a row where none may be, or none where one must be.</summary>
        Refused,
        Done,

        /// <summary>Not yet: the leaf is full and is being split, or somebody else changed it.</summary>
        Again,
    }

    internal int Column { get; init; }

    internal long Stamp { get; } = stamp;

    internal bool IsRemoval => _action == Action.Remove;

    /// <summary>The bytes that the row will have in its leaf, or 0 when it does not change.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="found">What <see cref="TableLeaf.Find"/> gave.</param>
    /// <param name="geometry">The table's columns.</param>
    internal int RowBytes(TableLeaf leaf, int found, LeafGeometry geometry) => _action switch
    {
        Action.Insert or Action.Put or Action.Update => geometry.RowBytes(_row),
        Action.UpdateColumn => leaf.RowBytesWith(found, Column, _row),
        _ => 0,
    };

    /// <param name="leaf">The leaf.</param>
    /// <param name="found">What <see cref="TableLeaf.Find"/> gave.</param>
    /// <param name="geometry">The table's columns.</param>
    internal bool IsPossible(TableLeaf leaf, int found, LeafGeometry geometry) => _action == Action.Put
        ? found < 0 || !HasOverflow(leaf, found, geometry)
        : (found >= 0) != (_action == Action.Insert);

    internal Outcome Apply(TableLeaf leaf, int found, long rowId)
    {
        bool fits = true;
        switch (_action)
        {
            case Action.Insert:
                fits = leaf.TryInsert(~found, rowId, _row);
                break;
            case Action.Put:
                fits = Put(leaf, found, rowId);
                break;
            case Action.Update:
                fits = leaf.TryUpdate(found, _row);
                break;
            case Action.UpdateColumn:
                fits = leaf.TryUpdateColumn(Column, found, _row);
                break;
            case Action.Remove:
                leaf.RemoveAt(found);
                break;
            default:
                leaf.SetGhost(found, _action == Action.Bury);
                break;
        }

        return fits ? Outcome.Done : Outcome.Again;
    }

    private bool Put(TableLeaf leaf, int found, long rowId)
    {
        if (found < 0)
        {
            return leaf.TryInsert(~found, rowId, _row);
        }

        if (!leaf.TryUpdate(found, _row))
        {
            return false;
        }

        leaf.SetGhost(found, ghost: false);
        return true;
    }

    private static bool HasOverflow(TableLeaf leaf, int found, LeafGeometry geometry)
    {
        foreach (int column in geometry.Views)
        {
            if (leaf.View(column, found).IsOverflow)
            {
                return true;
            }
        }

        return false;
    }
}
