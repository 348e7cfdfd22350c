namespace Orm.Engine.Functions.Patterns;

/// <summary>
/// Runs an automaton over texts, in time that grows with the text and never by trying again. Sets of states that were
/// met are remembered with what follows from them, as long as these are not too many.
/// </summary>
internal sealed class AutomatonRun(Automaton automaton, PatternContext context)
{
    private const int MostSets = 2_000;

    private readonly Dictionary<string, StateSet> _sets = new(StringComparer.Ordinal);
    private readonly bool[] _isIn = new bool[automaton.Count];
    private readonly List<int> _open = [];
    private readonly List<int> _forked = [];
    private readonly Stack<int> _waiting = new();
    private readonly StateSet?[] _starts = new StateSet?[PatternContext.Kinds];

    /// <summary>Where the longest match ends that begins at a place; -1: nowhere.</summary>
    internal int Longest(int begin, int end)
    {
        int found = -1;
        StateSet set = StartAt(begin);
        for (int i = begin; !set.IsDead; i++)
        {
            Step step = Next(set, i);
            found = step.IsMatch ? i : found;
            if (i == end)
            {
                break;
            }

            set = step.Set;
        }

        return found;
    }

    /// <summary>Where the shortest match from a place ends that ends between two others; -1: nowhere.</summary>
    internal int Shortest(int begin, int least, int most)
    {
        StateSet set = StartAt(begin);
        for (int i = begin; !set.IsDead; i++)
        {
            Step step = Next(set, i);
            if (step.IsMatch && i >= least)
            {
                return i;
            }

            if (i == most)
            {
                break;
            }

            set = step.Set;
        }

        return -1;
    }

    private StateSet StartAt(int place)
    {
        int before = automaton.HasPlaces ? context.KindBefore(place) : 0;
        if (_starts[before] is { } known)
        {
            return known;
        }

        _open.Clear();
        Enter(automaton.Start);
        return _starts[before] = Known(before);
    }

    private Step Next(StateSet set, int place)
    {
        context.Count();
        int letter = context.ClassAt(place);
        if (automaton.Looks)
        {
            return Make(set, letter, place);
        }

        ref Step? known = ref set.Steps[letter];
        return known ??= Make(set, letter, place);
    }

    private Step Make(StateSet set, int letter, int place)
    {
        _open.Clear();
        foreach (int state in set.States)
        {
            Enter(state);
        }

        if (automaton.HasPlaces)
        {
            PassPlaces(set.Before, letter, place);
        }

        int[] present = [.. _open];
        bool isMatch = Array.IndexOf(present, automaton.Match) >= 0;
        Leave();
        if (letter != context.End)
        {
            foreach (int state in present)
            {
                if (automaton[state].Classes is { } classes && classes[letter])
                {
                    Enter(automaton[state].Next);
                }
            }
        }

        return new Step(Known(automaton.HasPlaces ? context.KindOf(letter) : 0), isMatch);
    }

    // Behind a place stand other states, which may be places as well.
    private void PassPlaces(int before, int letter, int place)
    {
        for (int i = 0; i < _open.Count; i++)
        {
            Automaton.State state = automaton[_open[i]];
            bool isPassed = state.Place is { } at ? context.Holds(at, before, letter)
                : state.Look is { } look && context.Holds(look, place);
            if (isPassed)
            {
                Enter(state.Next);
            }
        }
    }

    // Adds a state, and those that it is at once.
    private void Enter(int state)
    {
        _waiting.Push(state);
        while (_waiting.TryPop(out int next))
        {
            if (_isIn[next])
            {
                continue;
            }

            _isIn[next] = true;
            if (automaton[next].Forks is { } forks)
            {
                _forked.Add(next);
                foreach (int fork in forks)
                {
                    _waiting.Push(fork);
                }
            }
            else
            {
                _open.Add(next);
            }
        }
    }

    private void Leave()
    {
        foreach (int state in _open)
        {
            _isIn[state] = false;
        }

        foreach (int state in _forked)
        {
            _isIn[state] = false;
        }

        _open.Clear();
        _forked.Clear();
    }

    private StateSet Known(int before)
    {
        int[] states = [.. _open.Order()];
        Leave();
        string key = Key(states, before);
        if (!_sets.TryGetValue(key, out StateSet? known))
        {
            if (_sets.Count >= MostSets)
            {
                _sets.Clear();
            }

            known = new StateSet(states, before, context.End + 1);
            _sets.Add(key, known);
        }

        return known;
    }

    private static string Key(int[] states, int before) => string.Create(
        (states.Length * 2) + 1,
        (states, before),
        static (text, from) =>
        {
            text[0] = (char)from.before;
            for (int i = 0; i < from.states.Length; i++)
            {
                text[(i * 2) + 1] = (char)from.states[i];
                text[(i * 2) + 2] = (char)(from.states[i] >> 16);
            }
        });

    /// <summary>The states that a text can have led to, and what stood before.</summary>
    private sealed class StateSet(int[] states, int before, int letters)
    {
        internal int[] States => states;

        internal int Before => before;

        internal bool IsDead => states.Length == 0;

        internal Step?[] Steps { get; } = new Step?[letters];
    }

    /// <summary>What follows from a set by a character, and whether a match ends in front of that.</summary>
    private sealed record Step(StateSet Set, bool IsMatch);
}
