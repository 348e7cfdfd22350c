using Orm.Engine.Execution;
using Orm.Engine.Execution.Spilling;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>What a statement holds is given back when it ends.</summary>
public sealed class ExecutionStateTests
{
    [Fact]
    public void All_is_given_back_when_a_part_of_it_fails()
    {
        var state = new ExecutionState();
        var before = new Held(null);
        var failing = new Held(new IOException("The file is in use."));
        var behind = new Held(null);
        state.Hold(before);
        state.Hold(failing);
        state.Hold(behind);

        Assert.Throws<IOException>(state.End);

        Assert.Equal([1, 1, 1], [before.Released, failing.Released, behind.Released]);
        state.End();
        Assert.Equal(1, behind.Released);
    }

    private sealed class Held(Exception? failure) : IHeld
    {
        internal int Released { get; private set; }

        public void Release()
        {
            Released++;
            if (failure is not null)
            {
                throw failure;
            }
        }
    }
}
