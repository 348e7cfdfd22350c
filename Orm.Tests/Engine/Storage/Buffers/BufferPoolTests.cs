using System.Buffers.Binary;
using Orm.Engine;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Xunit;

namespace Orm.Tests.Engine.Storage.Buffers;

public sealed class BufferPoolTests
{
    private const int Limit = 1 << 20;

    [Fact]
    public void Pages_survive_a_limit_far_below_their_sum()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", Limit);
        List<PageId> pages = [];
        Random random = new(3);
        for (int i = 0; i < 600; i++)
        {
            pages.Add(Create(pool, random.Next(4) == 0 ? PageSize.Large : PageSize.Small, i));
        }

        for (int step = 0; step < 3000; step++)
        {
            int i = random.Next(pages.Count);
            Assert.Equal(i, Read(pool, pages[i]));
        }

        Assert.True(pool.AllocatedBytes <= pool.LimitBytes);
        Assert.True(pool.Evictions > 600);
    }

    [Fact]
    public void Pages_of_one_class_make_room_for_the_other()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", Limit);
        for (int round = 0; round < 4; round++)
        {
            PageSize size = (PageSize)(round & 1);
            PageId[] pages = [.. Enumerable.Range(0, 100).Select(i => Create(pool, size, i))];
            Assert.All(pages.Index(), p => Assert.Equal(p.Index, Read(pool, p.Item)));
        }

        Assert.True(pool.AllocatedBytes <= pool.LimitBytes);
    }

    [Fact]
    public void Damage_is_reported_with_page_and_reason_and_can_be_read_again_when_repaired()
    {
        InMemoryPageStore store = new();
        PageId page;
        using (BufferPool writer = new(store, "test", Limit))
        {
            page = Create(writer, PageSize.Small, 5);
            Flush(writer);
        }

        store.Damage(page, image => image[5] = 77);
        using BufferPool pool = new(store, "orders.db", Limit);
        DatabaseCorruptException e = Assert.Throws<DatabaseCorruptException>(() => Read(pool, page));
        Assert.Equal(("orders.db", page.Value), (e.File, e.Page));
        Assert.Contains("version 77", e.Reason, StringComparison.Ordinal);
        store.Damage(page, image => image[5] = PageHeader.FormatVersion);
        Assert.Equal(5, Read(pool, page));
        Assert.Throws<DatabaseCorruptException>(() => pool.Fetch(PageId.None).IsNull);
        Assert.Throws<DatabaseCorruptException>(() => pool.Fetch(PageId.Of(PageSize.Large, 400)).IsNull);
    }

    [Fact]
    public void A_checkpoint_has_all_pages_as_of_its_instant_whatever_happens_meanwhile()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", Limit);
        PageId[] pages = [.. Enumerable.Range(0, 300).Select(i => Create(pool, (PageSize)(i & 1), i))];
        Random random = new(4);
        for (int round = 0; round < 4; round++)
        {
            int[] expected = [.. pages.Select(p => Read(pool, p))];
            using BufferCheckpoint checkpoint = pool.BeginCheckpoint();
            for (int i = 0; i < 400; i++)
            {
                Change(pool, pages[random.Next(pages.Length)], random.Next());
            }

            PageId later = Create(pool, PageSize.Large, 1);
            checkpoint.WritePages();
            checkpoint.Complete(default);
            InMemoryPageStore found = store.Reopen();
            using BufferPool reopened = new(found, "test", Limit);
            Assert.Equal(expected, pages.Select(p => Read(reopened, p)));
            Assert.False(store.Durable.ContainsKey(later));
        }
    }

    [Fact]
    public void A_page_freed_during_a_checkpoint_is_still_in_it()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", Limit);
        PageId page = Create(pool, PageSize.Large, 9);
        using BufferCheckpoint checkpoint = pool.BeginCheckpoint();
        Discard(pool, page);
        Assert.Equal(1, store.AllocatedPages);
        checkpoint.WritePages();
        Assert.Equal(0, store.AllocatedPages);
        checkpoint.Complete(default);
        using BufferPool reopened = new(store.Reopen(), "test", Limit);
        Assert.Equal(9, Read(reopened, page));
    }

    [Fact]
    public void An_abandoned_checkpoint_leaves_its_pages_to_the_next()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", Limit);
        PageId kept = Create(pool, PageSize.Small, 1);
        PageId freed = Create(pool, PageSize.Small, 2);
        using (pool.BeginCheckpoint())
        {
            Change(pool, kept, 11);
            Discard(pool, freed);
        }

        Assert.Empty(store.Durable);
        Assert.Equal(1, store.AllocatedPages);
        Flush(pool);
        using BufferPool reopened = new(store.Reopen(), "test", Limit);
        Assert.Equal(11, Read(reopened, kept));
    }

    [Fact]
    public void A_failed_write_fails_the_checkpoint_and_loses_nothing()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", Limit);
        PageId[] pages = [.. Enumerable.Range(0, 50).Select(i => Create(pool, PageSize.Large, i))];
        store.OnTransfer = (write, page) => Fail(write && page == pages[40]);
        using (BufferCheckpoint checkpoint = pool.BeginCheckpoint())
        {
            Assert.ThrowsAny<IOException>(checkpoint.WritePages);
            Assert.ThrowsAny<IOException>(checkpoint.WritePages);
        }

        store.OnTransfer = null;
        Assert.Equal(Enumerable.Range(0, 50), pages.Select(p => Read(pool, p)));
        Flush(pool);
        using BufferPool reopened = new(store.Reopen(), "test", Limit);
        Assert.Equal(Enumerable.Range(0, 50), pages.Select(p => Read(reopened, p)));
    }

    [Fact]
    public void Reading_goes_on_when_nothing_can_be_written()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", Limit);
        PageId[] pages = [.. Enumerable.Range(0, 60).Select(i => Create(pool, PageSize.Large, i))];
        Flush(pool);
        for (int i = 0; i < 8; i++)
        {
            Change(pool, pages[i], 100 + i);
        }

        store.OnTransfer = (write, _) => Fail(write);
        Assert.Equal(Enumerable.Range(0, 60).Select(i => i < 8 ? 100 + i : i), pages.Select(p => Read(pool, p)));
        Assert.Throws<IOException>(() => pages.Count(p =>
        {
            Change(pool, p, 1);
            return true;
        }));
    }

    [Fact]
    public void Threads_that_change_read_evict_and_checkpoint_see_every_change_once()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", Limit);
        PageId[] pages = [.. Enumerable.Range(0, 200).Select(i => Create(pool, (PageSize)(i & 1), 0))];
        int[] counts = new int[pages.Length];
        store.OnTransfer = (_, _) => Thread.Yield();
        RunThreads(4, thread =>
        {
            Random random = new(thread);
            for (int step = 0; step < 1500; step++)
            {
                int i = random.Next(pages.Length);
                if (thread == 0 && step % 150 == 0)
                {
                    Flush(pool);
                }

                Change(pool, pages[i], null);
                Interlocked.Increment(ref counts[i]);
            }
        });
        Assert.Equal(counts, pages.Select(p => Read(pool, p)));
        Flush(pool);
        using BufferPool reopened = new(store.Reopen(), "test", Limit);
        Assert.Equal(counts, pages.Select(p => Read(reopened, p)));
    }

    [Fact]
    public void A_reserved_page_that_is_not_needed_leaves_nothing_behind()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", Limit);
        for (int i = 0; i < 200; i++)
        {
            pool.Withdraw(pool.Reserve((PageSize)(i & 1)));
        }

        Assert.Equal(0, store.AllocatedPages);
        Assert.Equal(0, pool.Evictions);
    }

    [Fact]
    public void Threads_that_want_the_same_page_read_it_once()
    {
        InMemoryPageStore store = new();
        PageId page;
        using (BufferPool writer = new(store, "test", Limit))
        {
            page = Create(writer, PageSize.Large, 6);
            Flush(writer);
        }

        using BufferPool pool = new(store, "test", Limit);
        store.OnTransfer = (_, _) => Thread.Yield();
        RunThreads(4, _ => Assert.Equal(6, Read(pool, page)));
        Assert.Equal(1, pool.Loads);
    }

    internal static void RunThreads(int count, Action<int> body)
    {
        List<Exception> failures = [];
        Thread[] threads = [.. Enumerable.Range(0, count).Select(i => new Thread(() =>
        {
            try
            {
                body(i);
            }
            catch (Exception e)
            {
                lock (failures)
                {
                    failures.Add(e);
                }
            }
        }))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    internal static void Flush(BufferPool pool)
    {
        using BufferCheckpoint checkpoint = pool.BeginCheckpoint();
        checkpoint.WritePages();
        checkpoint.Complete(default);
    }

    private static void Fail(bool now)
    {
        if (now)
        {
            throw new IOException("No space left on device.");
        }
    }

    private static PageId Create(BufferPool pool, PageSize size, int content)
    {
        pool.Gate.Enter();
        PageReservation reserved = pool.Reserve(size);
        Span<byte> payload = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(payload, content);
        OverflowPage.FormatData(reserved.Bytes, reserved.Page, payload);
        pool.Publish(reserved).ReleaseExclusive();
        pool.Gate.Exit();
        return reserved.Page;
    }

    private static int Read(BufferPool pool, PageId page)
    {
        FrameRef frame = pool.FetchShared(page);
        int content = BinaryPrimitives.ReadInt32LittleEndian(new OverflowPage(frame.Bytes).Payload);
        frame.ReleaseShared();
        return content;
    }

    private static void Change(BufferPool pool, PageId page, int? content)
    {
        pool.LimitSavedImages();
        pool.Gate.Enter();
        try
        {
            FrameRef frame = pool.Fetch(page);
            while (!frame.TryLatchExclusive(page))
            {
                frame = pool.Fetch(page);
            }

            pool.BeginWrite(frame);
            Span<byte> payload = frame.Bytes[OverflowPage.HeaderSize..];
            BinaryPrimitives.WriteInt32LittleEndian(
                payload, content ?? BinaryPrimitives.ReadInt32LittleEndian(payload) + 1);
            frame.ReleaseExclusive();
        }
        finally
        {
            pool.Gate.Exit();
        }
    }

    private static void Discard(BufferPool pool, PageId page)
    {
        pool.Gate.Enter();
        FrameRef frame = pool.Fetch(page);
        Assert.True(frame.TryLatchExclusive(page));
        pool.BeginWrite(frame);
        pool.Discard(frame);
        pool.Gate.Exit();
    }
}
