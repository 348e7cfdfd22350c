namespace Orm.Engine.Functions.Patterns;

/// <summary>The text that an expression is asked about, and what stands around a place of it.</summary>
internal sealed class PatternContext(Alphabet alphabet)
{
    /// <summary>How many kinds of characters there are before a place.</summary>
    internal const int Kinds = 4;

    private const int Edge = 0;
    private const int NewLine = 1;
    private const int Word = 2;
    private const int Other = 3;

    private readonly Dictionary<LookPattern, AutomatonRun> _looks = new(ReferenceEqualityComparer.Instance);
    private readonly int[] _kinds = KindsOf(alphabet);
    private CancellationToken _cancellation;
    private int _steps;

    /// <summary>The characters.</summary>
    internal int[] Text { get; private set; } = [];

    internal Alphabet Alphabet => alphabet;

    /// <summary>The class that the end of the text has.</summary>
    internal int End => alphabet.End;

    internal void Begin(int[] text, CancellationToken cancellation)
    {
        Text = text;
        _cancellation = cancellation;
    }

    /// <summary>Counts work, so that it can be stopped.</summary>
    internal void Count()
    {
        if ((++_steps & 0x3FFF) == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
        }
    }

    internal int ClassAt(int place) => place < Text.Length ? alphabet.ClassOf(Text[place]) : alphabet.End;

    internal int KindOf(int letter) => _kinds[letter];

    internal int KindBefore(int place) => place == 0 ? Edge : _kinds[ClassAt(place - 1)];

    /// <summary>Whether a place is between two kinds of characters.</summary>
    internal bool Holds(PatternPlace place, int before, int letter)
    {
        int behind = _kinds[letter];
        (bool wasWord, bool isWord) = (before == Word, behind == Word);
        return place switch
        {
            PatternPlace.TextStart => before == Edge,
            PatternPlace.TextEnd => behind == Edge,
            PatternPlace.LineStart => before is Edge or NewLine,
            PatternPlace.LineEnd => behind is Edge or NewLine,
            PatternPlace.WordStart => !wasWord && isWord,
            PatternPlace.WordEnd => wasWord && !isWord,
            PatternPlace.WordEdge => wasWord != isWord,
            _ => wasWord == isWord,
        };
    }

    /// <summary>Whether what is looked for stands ahead of a place, or behind it.</summary>
    internal bool Holds(LookPattern look, int place)
    {
        if (!_looks.TryGetValue(look, out AutomatonRun? run))
        {
            PatternNode node = look.IsAhead ? look.Item : new SequencePattern([RepeatPattern.Anything, look.Item]);
            run = new AutomatonRun(Automaton.Of(node, alphabet), this);
            _looks.Add(look, run);
        }

        int found = look.IsAhead ? run.Shortest(place, place, Text.Length) : run.Shortest(0, place, place);
        return found >= 0 != look.IsNegated;
    }

    private static int[] KindsOf(Alphabet alphabet)
    {
        int[] kinds = new int[alphabet.Count + 1];
        bool[] words = alphabet.ClassesOf(CharacterClasses.Word);
        for (int i = 0; i < alphabet.Count; i++)
        {
            kinds[i] = words[i] ? Word : Other;
        }

        kinds[alphabet.ClassOf('\n')] = NewLine;
        kinds[alphabet.End] = Edge;
        return kinds;
    }
}
