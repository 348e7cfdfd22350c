using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Pages;
using Xunit;

namespace Orm.Tests.Engine.Storage.Checkpoints;

public sealed class BlockAllocatorTests
{
    [Fact]
    public void Space_is_never_handed_out_twice_and_always_accounted_for()
    {
        for (ulong seed = 0; seed < 30; seed++)
        {
            var random = new SplitMix64(seed);
            var blocks = new BlockAllocator();
            var taken = new List<(uint Block, PageSize Size)>();
            var used = new HashSet<uint>();
            for (int step = 0; step < 2000; step++)
            {
                if (taken.Count > 0 && random.Next(100) < 48)
                {
                    int index = random.Next(taken.Count);
                    var (block, size) = taken[index];
                    taken.RemoveAt(index);
                    blocks.Release(block, size);
                    used.ExceptWith(BlocksOf(block, size));
                }
                else
                {
                    var size = random.OneIn(3) ? PageSize.Large : PageSize.Small;
                    uint block = blocks.Allocate(size);
                    taken.Add((block, size));
                    Assert.True(size == PageSize.Small || block % 4 == 0);
                    Assert.All(BlocksOf(block, size), b => Assert.True(used.Add(b)));
                }

                Assert.Equal(blocks.Blocks, blocks.FreeBlocks + (uint)used.Count);
            }
        }
    }

    [Fact]
    public void Free_space_is_used_before_the_file_grows()
    {
        var blocks = new BlockAllocator();
        for (int i = 0; i < 400; i++)
        {
            blocks.Allocate(PageSize.Small);
        }

        uint length = blocks.Blocks;
        for (uint block = 0; block < 400; block += 3)
        {
            blocks.Release(block, PageSize.Small);
        }

        for (int i = 0; i < 134; i++)
        {
            blocks.Allocate(PageSize.Small);
        }

        Assert.Equal(length, blocks.Blocks);
        Assert.Equal(0u, blocks.FreeBlocks);
    }

    [Fact]
    public void Reserved_space_is_refused_when_taken_or_out_of_line()
    {
        var blocks = new BlockAllocator();
        Assert.True(blocks.TryReserve(9, PageSize.Small));

        Assert.False(blocks.TryReserve(9, PageSize.Small));
        Assert.False(blocks.TryReserve(8, PageSize.Large));
        Assert.False(blocks.TryReserve(13, PageSize.Large));
        Assert.True(blocks.TryReserve(100, PageSize.Large));
        Assert.Equal(104u, blocks.Blocks);
    }

    [Fact]
    public void Releasing_twice_is_refused()
    {
        var blocks = new BlockAllocator();
        uint block = blocks.Allocate(PageSize.Large);
        blocks.Release(block, PageSize.Large);

        Assert.Throws<InvalidOperationException>(() => blocks.Release(block, PageSize.Large));
    }

    private static IEnumerable<uint> BlocksOf(uint block, PageSize size) =>
        Enumerable.Range(0, size == PageSize.Large ? 4 : 1).Select(i => block + (uint)i);
}
