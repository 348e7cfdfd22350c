namespace Orm.Engine.Functions.Patterns;

/// <summary>
/// Divides a match of something repeated into its repetitions, long ones first or short ones first. One that takes
/// nothing counts only where more are needed than there is text for.
/// </summary>
internal sealed class Repetition(Dissection dissection, PatternContext context, PatternPart part, int begin, int end)
{
    private readonly PatternPart _child = part.Children[0];
    private readonly int _least = Math.Max(part.Least, 1);
    private readonly int _most = Math.Max(Math.Min(end - begin, part.Most ?? int.MaxValue), Math.Max(part.Least, 1));
    private readonly List<int> _ends = [begin];
    private int _verified;

    internal bool TryLong()
    {
        if (part.Least == 0 && begin == end)
        {
            return true;
        }

        AutomatonRun run = _child.Run(context);
        int count = 1;
        int limit = end;
        while (count > 0)
        {
            int found = run.Longest(_ends[count - 1], limit);
            Set(count, found);
            if (found == end && count >= _least && IsVerified(count))
            {
                return true;
            }

            bool isShort = found >= 0 && found != end;
            if (isShort && count < _most && (found != _ends[count - 1] || !MayBeLeftOut(count, found)))
            {
                count++;
                limit = end;
                continue;
            }

            count -= found < 0 || (isShort && count >= _most) ? 1 : 0;
            count = Shortened(count, ref limit);
        }

        return false;
    }

    internal bool TryShort()
    {
        if (part.Least == 0 && begin == end)
        {
            return true;
        }

        AutomatonRun run = _child.Run(context);
        int count = 1;
        int limit = begin;
        while (count > 0)
        {
            if (limit == _ends[count - 1] && limit != end && MayBeLeftOut(count, limit))
            {
                limit++;
            }

            int found = run.Shortest(_ends[count - 1], count >= _most ? end : limit, end);
            Set(count, found);
            if (found == end && count >= _least && IsVerified(count))
            {
                return true;
            }

            if (found >= 0 && found != end && count < _most)
            {
                count++;
                limit = _ends[count - 1];
                continue;
            }

            count = Lengthened(found == end ? count : count - 1, ref limit);
        }

        return false;
    }

    private int Lengthened(int count, ref int limit)
    {
        for (; count > 0; count--)
        {
            if (_ends[count] < end)
            {
                limit = _ends[count] + 1;
                return count;
            }
        }

        return 0;
    }

    private void Set(int count, int place)
    {
        _ends.RemoveRange(count, _ends.Count - count);
        _ends.Add(place);
        _verified = Math.Min(_verified, count - 1);
    }

    // Whether one that takes nothing is not needed to be enough.
    private bool MayBeLeftOut(int count, int place) => count >= _least || _least - count < end - place;

    private int Shortened(int count, ref int limit)
    {
        for (; count > 0; count--)
        {
            int before = _ends[count - 1];
            if (_ends[count] > before)
            {
                limit = _ends[count] - 1;
                if (limit > before || (count < _least && _least - count >= end - before))
                {
                    return count;
                }
            }
        }

        return 0;
    }

    private bool IsVerified(int count)
    {
        for (int i = _verified + 1; i <= count; i++)
        {
            dissection.Forget(_child);
            if (!dissection.TryDivide(_child, _ends[i - 1], _ends[i]))
            {
                return false;
            }

            _verified = i;
        }

        return true;
    }
}
