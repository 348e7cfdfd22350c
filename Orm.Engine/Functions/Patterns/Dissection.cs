using Orm.Engine.Types;

namespace Orm.Engine.Functions.Patterns;

/// <summary>
/// Says which part of an expression has matched which part of a match. References alone can make it try again: how
/// often is bounded.
/// </summary>
internal sealed class Dissection(PatternContext context, int groups)
{
    private const int MostTries = 1_000_000;

    private int _tries;

    /// <summary>From and to of each group, by its number; -1: it has not matched.</summary>
    internal (int From, int To)[] Groups { get; } = new (int, int)[groups + 1];

    /// <summary>Whether a reference finds its group in another case as well.</summary>
    internal bool IgnoresCase { get; init; }

    internal void Clear() => Groups.AsSpan().Fill((-1, -1));

    internal bool TryDivide(PatternPart part, int begin, int end)
    {
        if (++_tries > MostTries)
        {
            throw new StatementException(
                SqlStates.InvalidRegex, "The regular expression is too complex for the text",
                hint: "It tries too many ways to match what a reference refers to.");
        }

        context.Count();
        bool isDivided = part.Kind switch
        {
            PatternPartKind.Leaf => true,
            PatternPartKind.Sequence => TryPair(part, begin, end),
            PatternPartKind.Alternatives => Array.Exists(
                part.Children,
                child => child.Run(context).Longest(begin, end) == end && TryDivide(child, begin, end)),
            PatternPartKind.Reference => IsRepeated(part, begin, end),
            _ => part.Children[0].PrefersShort
                ? new Repetition(this, context, part, begin, end).TryShort()
                : new Repetition(this, context, part, begin, end).TryLong(),
        };
        if (isDivided)
        {
            foreach (int group in part.Groups)
            {
                Groups[group] = (begin, end);
            }
        }

        return isDivided;
    }

    /// <summary>Forgets what the groups of a part have matched.</summary>
    internal void Forget(PatternPart part)
    {
        foreach (int group in part.Groups)
        {
            Groups[group] = (-1, -1);
        }

        foreach (PatternPart child in part.Children)
        {
            Forget(child);
        }
    }

    private bool TryPair(PatternPart part, int begin, int end)
    {
        (PatternPart first, PatternPart second) = (part.Children[0], part.Children[1]);
        AutomatonRun run = first.Run(context);
        int middle = first.PrefersShort ? run.Shortest(begin, begin, end) : run.Longest(begin, end);
        while (middle >= 0)
        {
            if (second.Run(context).Longest(middle, end) == end)
            {
                if (TryDivide(first, begin, middle) && TryDivide(second, middle, end))
                {
                    return true;
                }

                Forget(first);
                Forget(second);
            }

            middle = first.PrefersShort
                ? middle == end ? -1 : run.Shortest(begin, middle + 1, end)
                : middle == begin ? -1 : run.Longest(begin, middle - 1);
        }

        return false;
    }

    private bool IsRepeated(PatternPart part, int begin, int end)
    {
        (int from, int to) = Groups[part.Referred];
        if (from < 0)
        {
            return false;
        }

        int width = to - from;
        if (width == 0)
        {
            return begin == end;
        }

        int count = (end - begin) / width;
        if ((end - begin) % width != 0 || count < part.Least || count > part.Most)
        {
            return false;
        }

        for (int i = begin; i < end; i++)
        {
            if (!AreAlike(context.Text[i], context.Text[from + ((i - begin) % width)]))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreAlike(int one, int other) =>
        one == other || (IgnoresCase && CharacterSet.Of(one).InAnyCase().Contains(other));
}
