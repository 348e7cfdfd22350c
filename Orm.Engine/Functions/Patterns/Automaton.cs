using Orm.Engine.Types;

namespace Orm.Engine.Functions.Patterns;

/// <summary>
/// What a part of an expression matches, as states and steps between them. Groups count for nothing here, and a
/// reference stands for all that its group can match.
/// </summary>
internal sealed class Automaton
{
    /// <summary>More states are refused: an expression of that size is a mistake, or meant to be one.</summary>
    private const int MostStates = 50_000;

    private readonly Alphabet _alphabet;
    private readonly List<State> _states = [];

    private Automaton(Alphabet alphabet) => _alphabet = alphabet;

    internal int Start { get; private set; }

    internal int Match { get; private set; }

    internal int Count => _states.Count;

    /// <summary>Whether there are places in it: what follows then depends on the characters on both sides.</summary>
    internal bool HasPlaces { get; private set; }

    /// <summary>Whether it looks ahead or behind: nothing about a state can be remembered then.</summary>
    internal bool Looks { get; private set; }

    internal State this[int state] => _states[state];

    internal static Automaton Of(PatternNode node, Alphabet alphabet)
    {
        var automaton = new Automaton(alphabet);
        automaton.Match = automaton.Add(new State());
        automaton.Start = automaton.Add(node, automaton.Match);
        return automaton;
    }

    // Gives the state in front of a node that is followed by a state.
    private int Add(PatternNode node, int next)
    {
        switch (node)
        {
            case CharacterPattern character:
                return Add(new State { Next = next, Classes = _alphabet.ClassesOf(character.Set) });
            case SequencePattern sequence:
                return Enumerable.Reverse(sequence.Items).Aggregate(next, (behind, item) => Add(item, behind));
            case AlternativesPattern alternatives:
                return Fork([.. alternatives.Branches.Select(branch => Add(branch, next))]);
            case RepeatPattern repeat:
                return Repeat(repeat, next);
            case GroupPattern group:
                return Add(group.Item, next);
            case ReferencePattern reference:
                return Add(reference.Group, next);
            case PlacePattern place:
                HasPlaces = true;
                return Add(new State { Next = next, Place = place.Place });
            case LookPattern look:
                HasPlaces = Looks = true;
                return Add(new State { Next = next, Look = look });
            default:
                return next;
        }
    }

    private int Repeat(RepeatPattern repeat, int next)
    {
        int start = next;
        if (repeat.Most is null)
        {
            start = Fork([next]);
            _states[start].Forks = [Add(repeat.Item, start), next];
        }
        else
        {
            for (int i = repeat.Least; i < repeat.Most; i++)
            {
                start = Fork([Add(repeat.Item, start), next]);
            }
        }

        for (int i = 0; i < repeat.Least; i++)
        {
            start = Add(repeat.Item, start);
        }

        return start;
    }

    private int Fork(int[] states) => Add(new State { Forks = states });

    private int Add(State state)
    {
        if (_states.Count >= MostStates)
        {
            throw new StatementException(
                SqlStates.InvalidRegex, "The regular expression is too complex",
                hint: "Its repetitions of repetitions have too many parts.");
        }

        _states.Add(state);
        return _states.Count - 1;
    }

    /// <summary>A state: it takes a character, stands at a place, or is several others at once.</summary>
    internal sealed class State
    {
        internal int Next { get; init; } = -1;

        /// <summary>The classes of the characters that lead on.</summary>
        internal bool[]? Classes { get; init; }

        internal PatternPlace? Place { get; init; }

        internal LookPattern? Look { get; init; }

        internal int[]? Forks { get; set; }
    }
}
