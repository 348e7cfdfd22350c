using System.Runtime.InteropServices;

namespace Orm.Sessions;

/// <summary>What objects were told because something was written, as it is to be taken back.</summary>
internal interface IWrittenFact
{
    /// <summary>Makes an object what it was before the write.</summary>
    /// <param name="subject">The object.</param>
    /// <param name="before">What it held, where that is a number.</param>
    void Undo(object subject, long before);
}

/// <summary>
/// What the objects of the program were told in an open transaction: keys that the database generated, versions that
/// were counted up, links that are stored. Undoing the transaction, or a part of it, makes all of that untrue.
/// </summary>
internal sealed class UndoList
{
    private readonly List<(IWrittenFact Fact, object Subject, long Before)> _facts = [];
    private readonly List<(string Name, int Count)> _savepoints = [];

    /// <summary>Notes what an object was told.</summary>
    internal void Add(IWrittenFact fact, object subject, long before) => _facts.Add((fact, subject, before));

    /// <summary>Notes a savepoint, which hides an earlier one of the same name.</summary>
    internal void Save(string name) => _savepoints.Add((name, _facts.Count));

    /// <summary>Takes back what objects were told since a savepoint, which stays set.</summary>
    internal void UndoTo(string name)
    {
        if (Find(name) is var place and >= 0)
        {
            Undo(_savepoints[place].Count);
            CollectionsMarshal.SetCount(_savepoints, place + 1);
        }
    }

    /// <summary>Forgets a savepoint and those behind it.</summary>
    internal void Release(string name)
    {
        if (Find(name) is var place and >= 0)
        {
            CollectionsMarshal.SetCount(_savepoints, place);
        }
    }

    /// <summary>Everything is permanent: nothing is to be taken back any more.</summary>
    internal void Forget()
    {
        _facts.Clear();
        _savepoints.Clear();
    }

    /// <summary>Takes everything back.</summary>
    internal void UndoAll()
    {
        Undo(0);
        _savepoints.Clear();
    }

    // The latest first: an object that was written twice is in the end what it was before the first time.
    private void Undo(int count)
    {
        for (var i = _facts.Count - 1; i >= count; i--)
        {
            var (fact, subject, before) = _facts[i];
            fact.Undo(subject, before);
        }

        CollectionsMarshal.SetCount(_facts, count);
    }

    // Names of savepoints are compared as databases compare identifiers.
    private int Find(string name) => _savepoints.FindLastIndex(
        savepoint => string.Equals(savepoint.Name, name, StringComparison.OrdinalIgnoreCase));
}
