using System.Data;

namespace Orm.Sessions;

/// <content>
/// Several statements that are one to whoever asked for them: all of them are kept or none, in a transaction of their
/// own or in the open one.
/// </content>
internal sealed partial class Session
{
    // In a transaction of the program, statements that fail undo themselves and nothing else.
    private const string WholeSavepoint = "orm_whole";

    /// <summary>Runs statements as a whole.</summary>
    /// <param name="statements">Runs them; none of them is kept where it throws.</param>
    internal TResult RunWhole<TResult>(Func<TResult> statements)
    {
        var owns = !InTransaction;
        if (owns)
        {
            Begin(IsolationLevel.Unspecified);
        }
        else
        {
            Save(WholeSavepoint);
        }

        try
        {
            var result = statements();
            if (owns)
            {
                Commit();
            }
            else
            {
                Release(WholeSavepoint);
            }

            return result;
        }
        catch when (owns || !HasLostTransaction)
        {
            UndoWhole(owns);
            throw;
        }
    }

    /// <inheritdoc cref="RunWhole"/>
    /// <param name="statements">Runs them; none of them is kept where it throws.</param>
    /// <param name="cancellationToken">Ends the statements. What they did is kept once all have run.</param>
    internal async Task<TResult> RunWholeAsync<TResult>(
        Func<CancellationToken, Task<TResult>> statements, CancellationToken cancellationToken)
    {
        var owns = !InTransaction;
        await (owns
            ? BeginAsync(IsolationLevel.Unspecified, cancellationToken)
            : SaveAsync(WholeSavepoint, cancellationToken)).ConfigureAwait(false);
        try
        {
            var result = await statements(cancellationToken).ConfigureAwait(false);

            // Nobody could tell whether a commit that was given up has happened.
            await (owns ? CommitAsync(CancellationToken.None) : ReleaseAsync(WholeSavepoint, CancellationToken.None))
                .ConfigureAwait(false);
            return result;
        }
        catch when (owns || !HasLostTransaction)
        {
            await UndoWholeAsync(owns).ConfigureAwait(false);
            throw;
        }
    }

    private void UndoWhole(bool owns)
    {
        if (owns)
        {
            Rollback();
        }
        else
        {
            RollbackTo(WholeSavepoint);
            Release(WholeSavepoint);
        }
    }

    private async ValueTask UndoWholeAsync(bool owns)
    {
        if (owns)
        {
            await RollbackAsync(CancellationToken.None).ConfigureAwait(false);
        }
        else
        {
            await RollbackToAsync(WholeSavepoint, CancellationToken.None).ConfigureAwait(false);
            await ReleaseAsync(WholeSavepoint, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
