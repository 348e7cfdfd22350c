using System.Globalization;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>
/// What the clocks of a zone show: AT TIME ZONE. A zone is an abbreviation with an offset of its own (<c>CET</c>, also
/// in summer), a region of the zone database of the system (<c>Europe/Vienna</c>), or an offset as POSIX writes it,
/// positive west of Greenwich (<c>UTC-2</c>). Upper and lower case are the same.
/// </summary>
internal static class TimeZones
{
    /// <summary>The calendar, with its week days, repeats itself after 400 years.</summary>
    private const long TicksPerCycle = 146_097 * Calendar.TicksPerDay;
    private const int LongestName = 64;
    private const int MostHours = 167;

    private static readonly Dictionary<string, TimeSpan> s_abbreviations = Abbreviations();

    /// <summary>What a clock of the zone shows at an instant.</summary>
    internal static long ToLocal(string zone, long instant) => Shift(instant, OffsetAt(Find(zone), instant));

    /// <summary>When a clock of the zone shows a time. One that it shows twice is taken after the clock is put back;
    /// one that it skips is counted as if the clock had not been put forward.</summary>
    internal static long ToInstant(string zone, long local)
    {
        Zone found = Find(zone);
        long before = OffsetAt(found, Shift(local, -Calendar.TicksPerDay));
        long after = OffsetAt(found, Shift(local, Calendar.TicksPerDay));
        if (before == after)
        {
            return Shift(local, -before);
        }

        long later = Shift(local, -after);
        long earlier = Shift(local, -before);
        return OffsetAt(found, later) == after ? later : earlier;
    }

    /// <summary>Moves by an offset that a span gives.</summary>
    /// <param name="ticks">What to move.</param>
    /// <param name="offset">East of Greenwich.</param>
    /// <param name="sign">1 to the local time, -1 to the instant.</param>
    internal static long Shift(long ticks, SqlInterval offset, int sign) => offset is { Months: 0, Days: 0 }
        ? Shift(ticks, sign * offset.Ticks)
        : throw SqlErrors.InvalidArgument(
            "An interval as a time zone has no months and no days", "Write hours and minutes: INTERVAL '2 hours'.");

    private static long Shift(long ticks, long by)
    {
        long shifted = unchecked(ticks + by);
        if (((ticks ^ shifted) & (by ^ shifted)) < 0)
        {
            throw SqlErrors.DateOutOfRange(SqlType.Timestamp);
        }

        return shifted;
    }

    /// <summary>Years that DateTime does not have follow the rules of those that it has.</summary>
    private static long OffsetAt(in Zone zone, long instant)
    {
        if (zone.Region is not { } region)
        {
            return zone.Offset.Ticks;
        }

        Int128 ticks = (Int128)instant + DateTime.UnixEpoch.Ticks;
        if (ticks > DateTime.MaxValue.Ticks)
        {
            ticks -= (((ticks - DateTime.MaxValue.Ticks) / TicksPerCycle) + 1) * TicksPerCycle;
        }

        return region.GetUtcOffset(new DateTime((long)Int128.Max(ticks, 0), DateTimeKind.Utc)).Ticks;
    }

    private static Zone Find(string name)
    {
        if (s_abbreviations.TryGetValue(name, out TimeSpan offset))
        {
            return new Zone(null, offset);
        }

        if (HasFormOfRegion(name) && FindRegion(name) is { } region)
        {
            return new Zone(region, default);
        }

        return TryReadPosix(name, out offset)
            ? new Zone(null, offset)
            : throw SqlErrors.InvalidArgument(
                $"There is no time zone '{name}'",
                "Write a region such as 'Europe/Vienna', or an INTERVAL. Regions are those of the system.");
    }

    /// <summary>Names are looked up as files: a path that leads elsewhere is none.</summary>
    private static bool HasFormOfRegion(string name) =>
        name.Length is > 0 and <= LongestName && char.IsAsciiLetter(name[0])
        && !name.Equals("Local", StringComparison.OrdinalIgnoreCase)
        && name.All(static sign => char.IsAsciiLetterOrDigit(sign) || sign is '/' or '_' or '-' or '+');

    private static TimeZoneInfo? FindRegion(string name)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? region))
        {
            return region;
        }

        foreach (TimeZoneInfo one in TimeZoneInfo.GetSystemTimeZones())
        {
            if (one.Id.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>Reads <c>UTC-2</c>, <c>+05:30</c>: letters, which say nothing, and hours west of Greenwich.</summary>
    private static bool TryReadPosix(string text, out TimeSpan offset)
    {
        offset = default;
        int letters = text.TakeWhile(char.IsAsciiLetter).Count();
        if (letters is 1 or 2 || letters == text.Length || letters > LongestName)
        {
            return false;
        }

        bool isSigned = text[letters] is '+' or '-';
        string[] parts = text[(letters + (isSigned ? 1 : 0))..].Split(':');
        if (parts.Length > 3 || (letters == 0 && !isSigned))
        {
            return false;
        }

        Span<int> numbers = stackalloc int[3];
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 3
                || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])
                || numbers[i] > (i == 0 ? MostHours : 59))
            {
                return false;
            }
        }

        var west = new TimeSpan(numbers[0], numbers[1], numbers[2]);
        offset = text[letters] == '-' ? west : -west;
        return true;
    }

    /// <summary>The abbreviations that mean one offset and no other.</summary>
    private static Dictionary<string, TimeSpan> Abbreviations()
    {
        var all = new Dictionary<string, TimeSpan>(StringComparer.OrdinalIgnoreCase);
        foreach ((double hours, string[] names) in ((double, string[])[])
            [
                (0, ["UTC", "UCT", "UT", "GMT", "Z", "ZULU", "WET"]), (1, ["CET", "MET", "BST"]),
                (2, ["CEST", "MEST", "EET"]), (3, ["EEST"]), (9, ["JST", "KST"]), (12, ["NZST"]), (13, ["NZDT"]),
                (-2.5, ["NDT"]), (-3, ["ADT"]), (-3.5, ["NST"]), (-4, ["AST", "EDT"]), (-5, ["EST", "CDT"]),
                (-6, ["CST", "MDT"]), (-7, ["MST", "PDT"]), (-8, ["PST", "AKDT"]), (-9, ["AKST"]), (-10, ["HST"]),
            ])
        {
            foreach (string name in names)
            {
                all.Add(name, TimeSpan.FromMinutes((long)(hours * 60)));
            }
        }

        return all;
    }

    /// <summary>A region, or an offset without one.</summary>
    private readonly record struct Zone(TimeZoneInfo? Region, TimeSpan Offset);
}
