using Xunit;

namespace Orm.Tests.Allocations;

public sealed class AllocatedBytesTests
{
    private const int ObjectBytes = 24;

    // What does not leave a method may need no memory of the heap.
    private object? _kept;

    [Fact]
    public void An_object_is_counted_with_its_header()
        => Assert.Equal(ObjectBytes, AllocatedBytes.Of(() => _kept = new object()));

    [Fact]
    public void What_every_run_needs_shows()
    {
        int runs = 0;
        long bytes = AllocatedBytes.Of(() => _kept = new byte[1000 + (1000 * (runs++ % 3))]);
        Assert.InRange(bytes, 1000, 1024);
    }
}
