namespace Orm.Engine.Transactions;

/// <summary>What a row was before a change, in a file. Belongs to one version.</summary>
/// <param name="file">The file, which this holds.</param>
/// <param name="position">Where the row begins.</param>
/// <param name="length">Its bytes.</param>
internal sealed class SpilledImage(SpilledImages file, long position, int length)
{
    private bool _isReleased;

    /// <summary>The row; null when nobody needs it any more.</summary>
    internal byte[]? TryRead() => file.TryRead(position, length);

    /// <summary>The same for another version. Under the latch of the row.</summary>
    internal SpilledImage Share() => file.Hold(position, length);

    /// <summary>The version needs it no more. Under the latch of the row.</summary>
    internal void Release()
    {
        if (!_isReleased)
        {
            _isReleased = true;
            file.Release();
        }
    }
}
