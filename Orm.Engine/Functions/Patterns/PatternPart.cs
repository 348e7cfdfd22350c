namespace Orm.Engine.Functions.Patterns;

/// <summary>How a match is divided.</summary>
internal enum PatternPartKind
{
    /// <summary>Not at all: nothing inside is asked for.</summary>
    Leaf,

    /// <summary>Into what the first child takes and what is left to the second.</summary>
    Sequence,

    /// <summary>The first child that matches takes all.</summary>
    Alternatives,

    /// <summary>Into matches of the child.</summary>
    Repetition,

    /// <summary>Into what a group has matched, again and again.</summary>
    Reference,
}

/// <summary>
/// An expression as far as it matters who takes which part of a match. Which part would rather be long or short is
/// decided as in PostgreSQL: by the first quantifier of a branch; alternatives are always long.
/// </summary>
internal sealed class PatternPart(PatternPartKind kind, PatternNode node, PatternTraits traits)
{
    private const PatternTraits Preferences = PatternTraits.Longer | PatternTraits.Shorter;
    private const PatternTraits Messy = PatternTraits.Mixed | PatternTraits.Captures | PatternTraits.Refers;

    private AutomatonRun? _run;

    internal PatternPartKind Kind => kind;

    private PatternNode Node => node;

    internal PatternTraits Traits { get; private set; } = traits;

    internal bool PrefersShort => (Traits & PatternTraits.Shorter) != PatternTraits.None;

    internal PatternPart[] Children { get; private init; } = [];

    /// <summary>The groups that the whole of it is.</summary>
    internal int[] Groups { get; private set; } = [];

    internal int Least { get; private init; } = 1;

    internal int? Most { get; private init; } = 1;

    /// <summary>The group that is referred to.</summary>
    internal int Referred { get; private init; }

    internal AutomatonRun Run(PatternContext context) =>
        _run ??= new AutomatonRun(Automaton.Of(node, context.Alphabet), context);

    internal static PatternPart Of(PatternNode node)
    {
        switch (node)
        {
            case AlternativesPattern alternatives:
                PatternPart[] branches = [.. alternatives.Branches.Select(Of)];
                PatternTraits traits = branches.Aggregate(
                    PatternTraits.Longer, (all, branch) => all | Upwards(all | branch.Traits));
                return (traits & Messy) == PatternTraits.None
                    ? new PatternPart(PatternPartKind.Leaf, node, traits)
                    : new PatternPart(PatternPartKind.Alternatives, node, traits) { Children = branches };
            case SequencePattern sequence:
                return OfBranch(sequence.Items);
            default:
                return OfBranch([node]);
        }
    }

    // What is of one mind is one part, in front of the first item that is not.
    private static PatternPart OfBranch(ReadOnlySpan<PatternNode> items)
    {
        PatternTraits traits = PatternTraits.None;
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is PlacePattern or LookPattern or EmptyPattern)
            {
                continue;
            }

            RepeatPattern repeat = items[i] as RepeatPattern ?? new RepeatPattern(items[i], 1, 1, PatternTraits.None);
            if (repeat.Most == 0)
            {
                continue;
            }

            PatternPart atom = OfAtom(repeat);
            PatternTraits both = traits | repeat.Prefers | atom.Traits;
            if (repeat.Item is not (GroupPattern or ReferencePattern) && (Upwards(both) & Messy) == PatternTraits.None)
            {
                traits = both;
                continue;
            }

            PatternPart rest = Followed(Quantified(atom, repeat), items[(i + 1)..], items[i]);
            return i == 0
                ? rest
                : Pair(
                    new PatternPart(PatternPartKind.Leaf, new SequencePattern([.. items[..i]]), traits), rest, traits);
        }

        return new PatternPart(
            PatternPartKind.Leaf, items.Length == 1 ? items[0] : new SequencePattern([.. items]), traits);
    }

    private static PatternPart Followed(PatternPart part, ReadOnlySpan<PatternNode> rest, PatternNode item) =>
        rest.IsEmpty ? part : Pair(part, OfBranch(rest), part.Traits, item);

    private static PatternPart Pair(
        PatternPart first, PatternPart second, PatternTraits traits, PatternNode? item = null) =>
        new(
            PatternPartKind.Sequence,
            new SequencePattern([item ?? first.Node, second.Node]),
            traits | Combined(traits, second.Traits))
        {
            Children = [first, second],
        };

    private static PatternPart OfAtom(RepeatPattern repeat)
    {
        switch (repeat.Item)
        {
            case GroupPattern group:
                PatternPart inside = Of(group.Item);
                inside.Groups = [.. inside.Groups, group.Number];
                inside.Traits |= PatternTraits.Captures;
                return inside;
            case ReferencePattern reference:
                PatternTraits traits = PatternTraits.Refers
                    | Combined(repeat.Prefers, PatternTraits.Refers);
                return new PatternPart(PatternPartKind.Reference, repeat, traits)
                {
                    Referred = reference.Number,
                    Least = repeat.Least,
                    Most = repeat.Most,
                };
            case SequencePattern or AlternativesPattern or RepeatPattern:
                return Of(repeat.Item);
            default:
                return new PatternPart(PatternPartKind.Leaf, repeat.Item, PatternTraits.None);
        }
    }

    private static PatternPart Quantified(PatternPart atom, RepeatPattern repeat)
    {
        PatternTraits traits = Combined(repeat.Prefers, atom.Traits);
        bool isOfOneMind = repeat.Prefers == PatternTraits.None || repeat.Prefers == (atom.Traits
            & (Preferences | PatternTraits.Mixed))
            || (atom.Traits & (Preferences | PatternTraits.Mixed)) == PatternTraits.None;
        if (atom.Kind == PatternPartKind.Reference && repeat.Item is ReferencePattern)
        {
            return atom;
        }

        if (repeat is { Least: 1, Most: 1 } && isOfOneMind)
        {
            return atom;
        }

        if ((atom.Traits & (PatternTraits.Captures | PatternTraits.Refers)) == PatternTraits.None)
        {
            return new PatternPart(PatternPartKind.Leaf, repeat, traits);
        }

        if (repeat.Least > 0 && (atom.Traits & PatternTraits.Refers) == PatternTraits.None)
        {
            // Only the last match is asked for: all others are one part in front of it.
            var others = repeat with { Least = repeat.Least - 1, Most = repeat.Most - 1 };
            return new PatternPart(PatternPartKind.Sequence, repeat, traits)
            {
                Children = [new PatternPart(PatternPartKind.Leaf, others, traits & Preferences), atom],
            };
        }

        return new PatternPart(PatternPartKind.Repetition, repeat, traits)
        {
            Children = [atom],
            Least = repeat.Least,
            Most = repeat.Most,
        };
    }

    // A preference does not go up, but that there are two does.
    private static PatternTraits Upwards(PatternTraits traits) => (traits & ~Preferences)
        | ((traits & Preferences) == Preferences ? PatternTraits.Mixed : PatternTraits.None);

    private static PatternTraits Combined(PatternTraits first, PatternTraits second) => Upwards(first | second)
        | ((first & Preferences) != PatternTraits.None ? first & Preferences : second & Preferences);
}
