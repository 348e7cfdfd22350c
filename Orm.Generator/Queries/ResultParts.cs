using Orm.Linq.Translation;

namespace Orm.Generator.Queries;

/// <summary>What a result has that is not in its row, or that has to be told where it comes from.</summary>
internal static class ResultParts
{
    /// <summary>Whether a result has such parts.</summary>
    internal static bool AreIn(Result result)
        => result is EntityResult or SequenceResult or GroupingResult or JoinedResult || PartsOf(result).Any(AreIn);

    /// <summary>The parts that other statements read, each before those inside of it.</summary>
    internal static IReadOnlyList<SequenceResult> SequencesOf(Result result)
    {
        var found = new List<SequenceResult>();
        Collect(result, found);
        return found;
    }

    /// <summary>Whether two results are read alike, whatever statements read their parts.</summary>
    internal static bool AreAlike(Result one, Result other)
    {
        var parts = PartsOf(one).ToList();
        var others = PartsOf(other).ToList();
        return parts.Count == others.Count
            && parts.Zip(others, AreAlike).All(alike => alike)
            && (one, other) switch
            {
                (SequenceResult a, SequenceResult b) => a.ParentOrdinal == b.ParentOrdinal && a.Keys.Equals(b.Keys)
                    && a.IsReference == b.IsReference,
                (EntityResult a, EntityResult b) => a.Ordinal == b.Ordinal && a.PresenceOrdinal == b.PresenceOrdinal
                    && a.IsShared == b.IsShared && a.Includes.Select(include => include.Navigation)
                        .SequenceEqual(b.Includes.Select(include => include.Navigation)),
                (ConditionalResult a, ConditionalResult b) => a.TestOrdinal == b.TestOrdinal,
                (OptionalResult a, OptionalResult b) => a.PresenceOrdinal == b.PresenceOrdinal,
                (GroupingResult a, GroupingResult b) => a.Columns.Equals(b.Columns),
                (JoinedResult a, JoinedResult b) => a.Columns.Equals(b.Columns),
                (ObjectResult, ObjectResult) => true,
                _ => one.Equals(other),
            };
    }

    private static void Collect(Result result, List<SequenceResult> found)
    {
        if (result is SequenceResult sequence)
        {
            found.Add(sequence);
        }

        foreach (var part in PartsOf(result))
        {
            Collect(part, found);
        }
    }

    private static IEnumerable<Result> PartsOf(Result result) => result switch
    {
        EntityResult entity => entity.Includes.Select(include => include.Value),
        ObjectResult made => made.Members.Select(member => member.Value),
        ConditionalResult choice => [choice.WhenTrue, choice.WhenFalse],
        OptionalResult optional => [optional.Value],
        SequenceResult sequence => [sequence.Element],
        GroupingResult groups => [groups.Element, groups.Key],
        JoinedResult joined => [joined.Owner, joined.Element],
        _ => [],
    };
}
