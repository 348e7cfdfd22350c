namespace Orm.Engine.Functions.Patterns;

/// <summary>
/// A regular expression of PostgreSQL's kind: where it can match in several ways, the match begins as early as
/// possible and is then the longest or, where the expression prefers that, the shortest. Not for several threads.
/// </summary>
internal sealed class RegularExpression
{
    [ThreadStatic]
    private static Dictionary<(string Pattern, PatternOptions Options), RegularExpression>? t_known;

    private readonly PatternContext _context;
    private readonly PatternPart _whole;
    private readonly AutomatonRun _search;
    private readonly int _groups;
    private readonly bool _refers;
    private readonly bool _ignoresCase;

    private RegularExpression(string pattern, PatternOptions options)
    {
        (PatternNode node, _groups, _ignoresCase) = PatternParser.Parse(pattern, options);
        var sets = new HashSet<CharacterSet>();
        bool hasPlaces = AddSets(node, sets);
        if (hasPlaces)
        {
            sets.Add(CharacterClasses.Word);
        }

        sets.Add(CharacterSet.Of('\n'));
        _context = new PatternContext(Alphabet.Of(sets));
        _whole = PatternPart.Of(node);
        _search = new AutomatonRun(
            Automaton.Of(new SequencePattern([RepeatPattern.Anything, node]), _context.Alphabet), _context);
        _refers = (_whole.Traits & PatternTraits.Refers) != PatternTraits.None;
        _ = _whole.Run(_context);
    }

    /// <summary>How many groups it has.</summary>
    internal int Groups => _groups;

    /// <summary>The expression of a text; those that were asked for last are kept.</summary>
    /// <exception cref="StatementException">The text is none.</exception>
    internal static RegularExpression Of(string pattern, PatternOptions options)
    {
        t_known ??= [];
        if (!t_known.TryGetValue((pattern, options), out RegularExpression? known))
        {
            known = new RegularExpression(pattern, options);
            if (t_known.Count >= 32)
            {
                t_known.Clear();
            }

            t_known.Add((pattern, options), known);
        }

        return known;
    }

    /// <summary>Whether it matches any part of a text.</summary>
    internal bool IsMatch(int[] text, CancellationToken cancellation)
    {
        if (_refers)
        {
            return Find(text, 0, cancellation) is not null;
        }

        _context.Begin(text, cancellation);
        return _search.Shortest(0, 0, text.Length) >= 0;
    }

    /// <summary>The first match that does not begin before a place: it and its groups; or null.</summary>
    internal (int From, int To)[]? Find(int[] text, int start, CancellationToken cancellation)
    {
        _context.Begin(text, cancellation);
        int last = _refers ? text.Length : _search.Shortest(start, start, text.Length);
        var dissection = new Dissection(_context, _groups) { IgnoresCase = _ignoresCase };
        for (int begin = start; begin <= last; begin++)
        {
            if (TryAt(dissection, begin))
            {
                return dissection.Groups;
            }
        }

        return null;
    }

    // Where something is referred to, a match of the automaton need not be one: then the next longest may be.
    private bool TryAt(Dissection dissection, int begin)
    {
        AutomatonRun run = _whole.Run(_context);
        int most = _context.Text.Length;
        int end = _whole.PrefersShort ? run.Shortest(begin, begin, most) : run.Longest(begin, most);
        while (end >= 0)
        {
            dissection.Clear();
            if (_groups == 0 || dissection.TryDivide(_whole, begin, end))
            {
                dissection.Groups[0] = (begin, end);
                return true;
            }

            end = _whole.PrefersShort
                ? end == most ? -1 : run.Shortest(begin, end + 1, most)
                : end == begin ? -1 : run.Longest(begin, end - 1);
        }

        return false;
    }

    /// <summary>Collects the sets of an expression.</summary>
    /// <returns>Whether it asks for places.</returns>
    private static bool AddSets(PatternNode node, HashSet<CharacterSet> sets)
    {
        switch (node)
        {
            case CharacterPattern character:
                sets.Add(character.Set);
                return false;
            case SequencePattern sequence:
                return sequence.Items.Aggregate(false, (any, item) => AddSets(item, sets) | any);
            case AlternativesPattern alternatives:
                return alternatives.Branches.Aggregate(false, (any, item) => AddSets(item, sets) | any);
            case RepeatPattern repeat:
                return AddSets(repeat.Item, sets);
            case GroupPattern group:
                return AddSets(group.Item, sets);
            case LookPattern look:
                _ = AddSets(look.Item, sets);
                return true;
            default:
                return node is PlacePattern;
        }
    }
}
