using Orm.Linq.Materialization;
using Orm.Loading.Batches;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>
/// One execution of a query over a navigation. The first entity that asks has it answered for all entities that were
/// read with it and still live, by one statement; the others find their answers.
/// </summary>
/// <remarks>
/// <para>
/// Answers are remembered until something is written through the context, or the entity has another key. A query that
/// captured other values is another question. Where the values differ from one entity to the next, asking for all is
/// waste: see <see cref="PeerQuestion.IsWorthRepeating"/>.
/// </para>
/// <para>The session's load is claimed for all of it: two threads at once are told so.</para>
/// </remarks>
/// <param name="session">The way to the database.</param>
/// <param name="root">The entity's navigation.</param>
/// <param name="plan">How the question is asked for many.</param>
/// <param name="compared">The captured values that tell it from others with the same plan.</param>
internal abstract class PeerRun<TRow>(Session session, INavigationRoot root, PeerPlan<TRow> plan, object?[] compared)
{
    private protected Session Session => session;

    /// <summary>The answer for the entity, in a list of the caller's own.</summary>
    internal List<TRow> Read()
    {
        var (chunk, place) = Enter();
        try
        {
            if (Find(chunk, place) is { } known)
            {
                return [.. known];
            }

            using var batch = Collect(chunk, place, IsWorthSharing(chunk));
            var scope = NewScope();
            ReadRows(batch.Close(), batch.RowsOf(session, scope));
            scope?.Complete();
            batch.Distribute(scope);
            return Keep(batch, chunk, place);
        }
        finally
        {
            session.ExitLoad();
        }
    }

    /// <inheritdoc cref="Read"/>
    internal async ValueTask<List<TRow>> ReadAsync(CancellationToken cancellationToken)
    {
        var (chunk, place) = Enter();
        try
        {
            if (Find(chunk, place) is { } known)
            {
                return [.. known];
            }

            using var batch = Collect(chunk, place, IsWorthSharing(chunk));
            var scope = NewScope();
            await ReadRowsAsync(batch.Close(), batch.RowsOf(session, scope), cancellationToken).ConfigureAwait(false);
            if (scope is not null)
            {
                await scope.CompleteAsync(cancellationToken).ConfigureAwait(false);
            }

            batch.Distribute(scope);
            return Keep(batch, chunk, place);
        }
        finally
        {
            session.ExitLoad();
        }
    }

    /// <summary>The key of the entity alone, as the statement's parameter.</summary>
    private protected string OwnKeys()
    {
        var (chunk, place) = Enter();
        try
        {
            using var batch = Collect(chunk, place, isShared: false);
            return batch.Close();
        }
        finally
        {
            session.ExitLoad();
        }
    }

    /// <summary>Runs the statement for keys.</summary>
    private protected abstract void ReadRows(string keys, PeerBatch<TRow>.Rows rows);

    /// <inheritdoc cref="ReadRows"/>
    private protected abstract ValueTask ReadRowsAsync(
        string keys, PeerBatch<TRow>.Rows rows, CancellationToken cancellationToken);

    /// <summary>What the execution keeps for the parts of the rows.</summary>
    private protected abstract RowScope NewScope(IReadOnlyList<ResultSlot> slots);

    private (PeerChunk Chunk, int Place) Enter()
    {
        var chunk = root.RequireChunk();
        session.EnterLoad($"{root.Owner.Name}.{root.Navigation.Property}");
        if (chunk.PlaceOf(root.Entity) is var place and >= 0)
        {
            return (chunk, place);
        }

        // A copy of an entity that was read: it says where that came from, but is not among those.
        return (new PeerChunk(session, root.Entity), 0);
    }

    private List<TRow>? Find(PeerChunk chunk, int place)
    {
        if (chunk.FindAnswers(plan.Identity, compared, session.WriteVersion, place) is not PeerAnswers<TRow> answers)
        {
            return null;
        }

        Span<KeyPart> key = new KeyPart[plan.Keys.Columns.Count];
        root.ReadKey(root.Entity, plan.Keys.Columns, key);
        var rows = answers.Find(place, key);
        if (rows is not null)
        {
            answers.Question.Note(root.Entity);
        }

        return rows;
    }

    private bool IsWorthSharing(PeerChunk chunk) => chunk.LatestShared(plan.Identity) is not { } latest
        || latest.IsWorthRepeating(root.Entity, compared, session.WriteVersion);

    private PeerBatch<TRow> Collect(PeerChunk own, int ownPlace, bool isShared)
    {
        var batch = new PeerBatch<TRow>(plan, isShared);
        batch.Add(root, own, ownPlace);
        if (!isShared)
        {
            return batch;
        }

        // The entity's own chunk first, so that it is among them however many there are.
        AddOthers(batch, own, ownPlace);
        foreach (var chunk in own.LivingChunks())
        {
            if (!ReferenceEquals(chunk, own) && batch.Count < NestedRows.BatchSize)
            {
                AddOthers(batch, chunk, except: -1);
            }
        }

        return batch;
    }

    private void AddOthers(PeerBatch<TRow> batch, PeerChunk chunk, int except)
    {
        for (var place = 0; place < chunk.Count; place++)
        {
            if (place != except && chunk.FindAnswers(plan.Identity, compared, session.WriteVersion, place) is null)
            {
                batch.Add(root, chunk, place);
            }
        }
    }

    private RowScope? NewScope()
        => plan.Reader is IScopedReader<TRow> { Slots: { Count: > 0 } slots } ? NewScope(slots) : null;

    private List<TRow> Keep(PeerBatch<TRow> batch, PeerChunk chunk, int place)
    {
        batch.Keep(new PeerQuestion(
            plan.Identity,
            compared,
            session.WriteVersion,
            root.Entity,
            chunk.LatestShared(plan.Identity),
            batch.IsShared));
        return [.. batch.RowsAt(chunk, place)];
    }
}
