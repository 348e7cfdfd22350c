namespace Orm.Engine.Storage.Trees;

/// <summary>
/// Asked about an entry while its page is latched, so that the entry is in the tree as long as the answer takes. It
/// touches no page and waits for nothing.
/// </summary>
internal interface IEntryProbe
{
    bool Passes(ReadOnlySpan<byte> key);
}
