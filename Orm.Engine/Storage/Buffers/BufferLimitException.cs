namespace Orm.Engine.Storage.Buffers;

/// <summary>
/// All frames of the buffer pool are in use at this moment: the limit is too small for the work under way.
/// </summary>
internal sealed class BufferLimitException : IOException
{
    /// <param name="limit">The pool's limit in bytes.</param>
    internal BufferLimitException(long limit)
        : base(FormattableString.Invariant(
            $"No page can be evicted: the buffer limit of {limit} bytes is too small for the work. Raise it."))
    {
        Limit = limit;
    }

    /// <summary>The pool's limit in bytes.</summary>
    internal long Limit { get; }
}
