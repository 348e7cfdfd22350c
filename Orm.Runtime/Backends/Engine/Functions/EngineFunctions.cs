using Orm.Engine.Functions;

namespace Orm.Backends.Engine.Functions;

/// <summary>
/// The functions that generated SQL uses on the engine where C# means something else than SQL: lengths in UTF-16 units,
/// rounding to even, decimals of 28 digits. They have the names that SQLite's backend registers.
/// </summary>
internal static class EngineFunctions
{
    /// <summary>All of them; the same object each time, so that a database knows what it has.</summary>
    internal static readonly RegisteredFunctions All = new(
        [
            .. TextFunctions.All.Concat(TextPositions.All).Concat(CharacterFunctions.All).Concat(RealFunctions.All)
                .Concat(NumberFunctions.All).Concat(DecimalFunctions.All).Concat(ParsingFunctions.All)
                .Concat(TimeFunctions.All).Concat(KeyFunctions.All).Select(FunctionStates.Guard),
        ],
        DecimalAggregates.All);
}
