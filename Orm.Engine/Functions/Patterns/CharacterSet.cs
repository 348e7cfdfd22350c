using System.Text;

namespace Orm.Engine.Functions.Patterns;

/// <summary>Some of all characters, as ranges in their order that do not touch. Immutable.</summary>
internal sealed class CharacterSet
{
    /// <summary>The last number that an expression can give a character, as in PostgreSQL; no text has it.</summary>
    internal const int Last = 0x7FFFFFFE;

    private const int LastOfUnicode = 0x10FFFF;

    internal static readonly CharacterSet None = new([]);
    internal static readonly CharacterSet All = new([(0, Last)]);

    private readonly (int From, int To)[] _ranges;

    private CharacterSet((int From, int To)[] ranges) => _ranges = ranges;

    internal ReadOnlySpan<(int From, int To)> Ranges => _ranges;

    internal bool IsEmpty => _ranges.Length == 0;

    internal static CharacterSet Of(int character) => new([(character, character)]);

    internal static CharacterSet Of(IEnumerable<(int From, int To)> ranges)
    {
        var joined = new List<(int From, int To)>();
        foreach ((int from, int to) in ranges.OrderBy(range => range.From))
        {
            if (joined.Count > 0 && from <= joined[^1].To + 1)
            {
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, to));
            }
            else
            {
                joined.Add((from, to));
            }
        }

        return new CharacterSet([.. joined]);
    }

    /// <summary>The characters that meet a condition; half characters are none.</summary>
    internal static CharacterSet Where(Func<Rune, bool> condition)
    {
        var ranges = new List<(int From, int To)>();
        for (int i = 0; i <= LastOfUnicode; i++)
        {
            if (!Rune.IsValid(i) || !condition(new Rune(i)))
            {
                continue;
            }

            if (ranges.Count > 0 && ranges[^1].To == i - 1)
            {
                ranges[^1] = (ranges[^1].From, i);
            }
            else
            {
                ranges.Add((i, i));
            }
        }

        return new CharacterSet([.. ranges]);
    }

    internal CharacterSet With(CharacterSet other) => other.IsEmpty ? this : Of([.. _ranges, .. other._ranges]);

    internal CharacterSet Inverse()
    {
        var rest = new List<(int From, int To)>();
        int next = 0;
        foreach ((int from, int to) in _ranges)
        {
            if (from > next)
            {
                rest.Add((next, from - 1));
            }

            next = to + 1;
        }

        if (next <= Last)
        {
            rest.Add((next, Last));
        }

        return new CharacterSet([.. rest]);
    }

    internal CharacterSet Without(int character) => Of(Inverse()._ranges.Append((character, character))).Inverse();

    /// <summary>With every character in both cases.</summary>
    internal CharacterSet InAnyCase()
    {
        var ranges = new List<(int From, int To)>(_ranges);
        foreach ((int from, int to) in _ranges)
        {
            // No character above has another case.
            for (int i = from; i <= Math.Min(to, 0x1FFFF); i++)
            {
                if (!Rune.IsValid(i))
                {
                    continue;
                }

                int upper = Rune.ToUpperInvariant(new Rune(i)).Value;
                int lower = Rune.ToLowerInvariant(new Rune(i)).Value;
                if (upper != i)
                {
                    ranges.Add((upper, upper));
                }

                if (lower != i)
                {
                    ranges.Add((lower, lower));
                }
            }
        }

        return Of(ranges);
    }

    internal bool Contains(int character)
    {
        int low = 0;
        int high = _ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (character < _ranges[middle].From)
            {
                high = middle - 1;
            }
            else if (character > _ranges[middle].To)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
