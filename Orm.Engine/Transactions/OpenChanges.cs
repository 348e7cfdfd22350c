namespace Orm.Engine.Transactions;

/// <summary>What a transaction had changed at a checkpoint's instant.</summary>
internal sealed class OpenChanges : IDisposable
{
    internal static readonly OpenChanges None = new([], images: null);

    private readonly SpilledImages? _images;

    /// <param name="changes">In their order.</param>
    /// <param name="images">The file in which the before-images are, or will be: held until this is disposed.</param>
    internal OpenChanges(UndoEntry[] changes, SpilledImages? images)
    {
        Changes = changes;
        _images = images?.TryHold() == true ? images : null;
    }

    internal UndoEntry[] Changes { get; }

    public void Dispose() => _images?.Release();
}
