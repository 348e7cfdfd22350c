namespace Orm.Engine.Functions.Patterns;

/// <summary>
/// The characters in classes that no set of an expression tells apart: what follows from one character follows from all
/// of its class. Behind the last class stands the end of the text.
/// </summary>
internal sealed class Alphabet
{
    private readonly int[] _starts;
    private readonly int[] _classes;
    private readonly int[] _ascii = new int[128];

    private Alphabet(int[] starts, int[] classes, int count)
    {
        _starts = starts;
        _classes = classes;
        Count = count;
        for (int i = 0; i < _ascii.Length; i++)
        {
            _ascii[i] = Search(i);
        }
    }

    /// <summary>How many classes there are, without the end of the text.</summary>
    internal int Count { get; }

    /// <summary>The class of the end of the text.</summary>
    internal int End => Count;

    internal static Alphabet Of(IReadOnlyCollection<CharacterSet> sets)
    {
        var edges = new SortedSet<int> { 0 };
        foreach (CharacterSet set in sets)
        {
            foreach ((int from, int to) in set.Ranges)
            {
                edges.Add(from);
                edges.Add(to + 1);
            }
        }

        edges.Remove(CharacterSet.Last + 1);
        int[] starts = [.. edges];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] classes = new int[starts.Length];
        for (int i = 0; i < starts.Length; i++)
        {
            string signature = string.Concat(sets.Select(set => set.Contains(starts[i]) ? '1' : '0'));
            if (!known.TryGetValue(signature, out int number))
            {
                known.Add(signature, number = known.Count);
            }

            classes[i] = number;
        }

        return new Alphabet(starts, classes, known.Count);
    }

    internal int ClassOf(int character) => character < 128 ? _ascii[character] : Search(character);

    /// <summary>Which classes are in a set.</summary>
    internal bool[] ClassesOf(CharacterSet set)
    {
        bool[] inside = new bool[Count];
        for (int i = 0; i < _starts.Length; i++)
        {
            inside[_classes[i]] = set.Contains(_starts[i]);
        }

        return inside;
    }

    private int Search(int character)
    {
        int place = Array.BinarySearch(_starts, character);
        return _classes[place >= 0 ? place : ~place - 1];
    }
}
