namespace Orm.Linq.Translation;

/// <summary>
/// Which results can be made only of collections that are filled. Statements of collections run when the rows around
/// them are read, so such a result is drafted first: what was read is kept, and it is made of that when all is there.
/// </summary>
/// <param name="isArray">Whether a collection is an array, which cannot grow later.</param>
/// <param name="hasOwnCode">
/// Whether the constructor (of a member without a setter) or the setter that is given a member's value is somebody's
/// code, which may look into it. What the compiler writes only keeps what it is given.
/// </param>
internal sealed class DraftRule(Func<SequenceResult, bool> isArray, Func<ObjectResult, MemberResult, bool> hasOwnCode)
{
    /// <summary>The first part of a result that has to be drafted; null where none has to be.</summary>
    internal Result? Find(Result result) => result switch
    {
        SequenceResult sequence => isArray(sequence) ? sequence : null,
        ObjectResult made => made.Members.Select(member => Find(member.Value)).FirstOrDefault(part => part is not null)
            ?? (made.Members.Any(member => HasCollection(member.Value) && hasOwnCode(made, member)) ? made : null),
        ConditionalResult choice => Find(choice.WhenTrue) ?? Find(choice.WhenFalse),
        OptionalResult optional => Find(optional.Value),
        _ => null,
    };

    private static bool HasCollection(Result result) => result switch
    {
        SequenceResult => true,
        ObjectResult made => made.Members.Any(member => HasCollection(member.Value)),
        ConditionalResult choice => HasCollection(choice.WhenTrue) || HasCollection(choice.WhenFalse),
        OptionalResult optional => HasCollection(optional.Value),
        _ => false,
    };
}
