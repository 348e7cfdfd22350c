using Orm.Engine.Execution.Morsels;
using Xunit;

namespace Orm.Tests.Engine.Execution.Morsels;

/// <summary>Pieces of work that are done together: all of them, once, and none goes on when the caller does.</summary>
public sealed class WorkerTeamTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public void Every_piece_is_done_once(int count)
    {
        int[] done = new int[count];
        WorkerTeam.Run(count, piece => Interlocked.Increment(ref done[piece]), () => Assert.Fail("Nothing failed."));
        Assert.All(done, times => Assert.Equal(1, times));
    }

    [Fact]
    public void The_first_piece_is_done_by_the_caller()
    {
        int thread = 0;
        WorkerTeam.Run(
            4,
            piece =>
            {
                if (piece == 0)
                {
                    thread = Environment.CurrentManagedThreadId;
                }
            },
            () => { });
        Assert.Equal(Environment.CurrentManagedThreadId, thread);
    }

    [Fact]
    public void A_failure_stops_the_others_and_is_thrown_when_nobody_works_any_more()
    {
        int working = 0;
        int stops = 0;
        using var stopped = new CancellationTokenSource();
        var error = Assert.Throws<InvalidOperationException>(() => WorkerTeam.Run(
            4,
            piece =>
            {
                Interlocked.Increment(ref working);
                try
                {
                    if (piece == 0)
                    {
                        throw new InvalidOperationException("It does not work.");
                    }

                    stopped.Token.WaitHandle.WaitOne();
                }
                finally
                {
                    Interlocked.Decrement(ref working);
                }
            },
            () =>
            {
                Interlocked.Increment(ref stops);
                stopped.Cancel();
            }));
        Assert.Equal("It does not work.", error.Message);
        Assert.Equal(0, working);
        Assert.Equal(1, stops);
    }

    [Fact]
    public void Pieces_may_have_pieces()
    {
        int done = 0;
        WorkerTeam.Run(
            8, _ => WorkerTeam.Run(8, _ => Interlocked.Increment(ref done), () => { }), () => { });
        Assert.Equal(64, done);
    }
}
