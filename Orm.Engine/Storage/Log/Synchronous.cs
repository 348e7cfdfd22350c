namespace Orm.Engine.Storage.Log;

/// <summary>What must have happened before a commit is acknowledged.</summary>
/// <remarks>
/// All three recover to a state that contains the first n commits for some n, each of them whole; they differ in which
/// failures can make n smaller than the number of acknowledged commits. See docs/engine/durability.md.
/// </remarks>
internal enum Synchronous
{
    /// <summary>Flushed to disk: survives a power failure.</summary>
    Full,

    /// <summary>Handed to the operating system: survives the death of the process.</summary>
    Normal,

    /// <summary>In a buffer of this process: survives a clean close.</summary>
    Off,
}
