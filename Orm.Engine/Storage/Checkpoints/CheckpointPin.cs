namespace Orm.Engine.Storage.Checkpoints;

/// <summary>A durable checkpoint whose space is not reused until this is disposed.</summary>
internal sealed class CheckpointPin(Superblock superblock, BlockFile file, Action release) : IDisposable
{
    private Action? _release = release;

    internal Superblock Superblock => superblock;

    internal BlockFile File => file;

    public void Dispose() => Interlocked.Exchange(ref _release, null)?.Invoke();
}
