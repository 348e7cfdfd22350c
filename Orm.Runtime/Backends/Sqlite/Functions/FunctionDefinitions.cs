using Orm.Backends.Sqlite.Values;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>Computes one result of one row's values.</summary>
internal delegate void ScalarBody(in FunctionCall call);

/// <summary>Takes one row's values into an aggregate.</summary>
internal delegate void AggregateStep(ref DecimalAccumulator accumulator, in FunctionCall call);

/// <summary>Returns what an aggregate has taken in, of at least one row.</summary>
internal delegate void AggregateResult(in DecimalAccumulator accumulator, in FunctionCall call);

/// <summary>A scalar function.</summary>
/// <param name="Name">Its name in SQL.</param>
/// <param name="Arguments">How many arguments it takes.</param>
/// <param name="Body">What it does.</param>
internal sealed record ScalarFunction(string Name, int Arguments, ScalarBody Body);

/// <summary>An aggregate function of one argument.</summary>
/// <param name="Name">Its name in SQL.</param>
/// <param name="Step">What it does with a row.</param>
/// <param name="Result">What it makes of them all.</param>
/// <param name="Inverse">
/// What it does with a row that leaves the frame of a window; without it the function has no windows.
/// </param>
internal sealed record AggregateFunction(
    string Name, AggregateStep Step, AggregateResult Result, AggregateStep? Inverse = null);

/// <summary>What an aggregate over decimals keeps, in memory that SQLite zeroes before the first row.</summary>
internal struct DecimalAccumulator
{
    /// <summary>The sum, or the extreme value.</summary>
    internal decimal Value;

    /// <summary>How many values were not NULL.</summary>
    internal long Count;

    /// <summary>The sum of values that can leave it again.</summary>
    internal ExactSum Exact;

    /// <summary>Whether a value has left.</summary>
    internal bool HasLeft;
}

/// <summary>All functions, in the order of <see cref="FunctionSignatures"/>.</summary>
internal static class FunctionDefinitions
{
    internal static readonly ScalarFunction[] Scalars =
    [
        .. DecimalFunctions.All, .. NumberFunctions.All, .. RealFunctions.All, .. ConversionFunctions.All,
        .. ParsingFunctions.All, .. TextFunctions.All, .. TextPositions.All, .. CharacterFunctions.All,
        .. TimeFunctions.All,
    ];

    internal static readonly AggregateFunction[] Aggregates = DecimalFunctions.Aggregates;
}
