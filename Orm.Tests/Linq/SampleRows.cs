using System.Globalization;

namespace Orm.Tests.Linq;

/// <summary>Rows of values at the edges of their types, and of nulls in every combination.</summary>
internal static class SampleRows
{
    private static readonly string[] Texts =
        ["", "a", "A", "abc", "ABC", " padded ", "50%", "under_score", "it's", "naïve", "Ünï", "[x]*?", "a\\b",
            "tab\there"];

    private static readonly decimal[] Prices =
        [0m, 0.1m, 1m, -1.5m, 9.99m, 10m, 100.25m, 12345678901234567890.12345m, -0.0001m,
            79228162514264337593543950335m];

    private static readonly ulong[] Unsigned = [0, 1, long.MaxValue, (ulong)long.MaxValue + 1, ulong.MaxValue];

    internal static Sample Create(int id, Random random)
    {
        var at = new DateTime(2023, 12, 30, 23, 59, 58, DateTimeKind.Utc)
            .AddDays(random.Next(0, 500)).AddTicks(id % 2 == 0 ? random.Next(0, 10_000_000) : 0);
        return new Sample
        {
            Id = id,
            Flag = id % 2 == 0,
            MaybeFlag = (id % 3) switch { 0 => null, 1 => true, _ => false },
            Number = random.Next(-5, 6),
            MaybeNumber = id % 4 == 0 ? null : random.Next(-2, 3),
            OtherNumber = id % 5 == 0 || id % 4 == 0 ? null : random.Next(-2, 3),
            Large = id % 7 == 0 ? long.MaxValue - id : random.Next(),
            Unsigned = Unsigned[id % Unsigned.Length],
            Small = (byte)random.Next(0, 256),
            Letter = "aZ'é%"[id % 5],
            Real = Math.Round((random.NextDouble() * 20) - 10, 3),
            Short = (float)(random.Next(-40, 40) / 8.0),
            Price = Prices[id % Prices.Length],
            MaybePrice = id % 3 == 0 ? null : Prices[random.Next(Prices.Length - 1)],
            Text = Texts[id % Texts.Length],
            MaybeText = id % 3 == 0 ? null : Texts[random.Next(Texts.Length)],
            State = (TopicState)(id % 3),
            Named = (TopicState)(random.Next(3)),
            MaybeState = id % 4 == 0 ? null : (TopicState)random.Next(3),
            At = at,
            Day = DateOnly.FromDateTime(at),
            Time = TimeOnly.FromDateTime(at),
            Length = TimeSpan.FromTicks(random.NextInt64(-10_000_000_000, 10_000_000_000)),
            Key = new Guid(id, 2, 3, [4, 5, 6, 7, 8, 9, 10, (byte)id]),
            Instant = new DateTimeOffset(at, TimeSpan.Zero),
            Data = id % 4 == 0 ? null : System.Text.Encoding.UTF8.GetBytes(id.ToString(CultureInfo.InvariantCulture)),
        };
    }
}
