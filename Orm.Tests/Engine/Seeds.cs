using FsCheck;
using FsCheck.Fluent;

namespace Orm.Tests.Engine;

/// <summary>
/// Properties over a seed: the case is made by a <see cref="System.Random"/>, and a failure prints the seed that
/// repeats it.
/// </summary>
internal static class Seeds
{
    private static readonly Arbitrary<int> Any = Gen.Choose(0, int.MaxValue).ToArbitrary();

    internal static void Check(int cases, Func<System.Random, bool> holds) =>
        Prop.ForAll(Any, seed => holds(new System.Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(cases));

    /// <param name="cases">How many seeds to try.</param>
    /// <param name="check">The answer, and what to print when it is false.</param>
    internal static void Check(int cases, Func<System.Random, (bool Holds, string Case)> check) =>
        Prop.ForAll(Any, seed =>
        {
            (bool holds, string text) = check(new System.Random(seed));
            return holds.Label(text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(cases));
}
