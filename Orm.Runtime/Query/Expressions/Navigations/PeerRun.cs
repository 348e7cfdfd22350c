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
/// <param name="query">The plan and the captured values.</param>
/// <param name="root">The entity's navigation.</param>
internal sealed class PeerRun<TRow>(Session session, PreparedQuery<TRow> query, INavigationRoot root)
{
    private readonly QueryPlan<TRow> _plan = query.Plan;
    private readonly PeerKeys _keys = query.Plan.Peers!;
    private readonly object?[] _compared = query.ComparedValues(root.Navigation.Columns.Count);

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
            session.ReadAll<QueryArguments, PeerBatch<TRow>.Rows, bool>(
                _plan.Statement, ArgumentsOf(batch), batch.RowsOf(session, scope));
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
            await session.ReadAllAsync<QueryArguments, PeerBatch<TRow>.Rows, bool>(
                _plan.Statement, ArgumentsOf(batch), batch.RowsOf(session, scope), cancellationToken)
                .ConfigureAwait(false);
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

    /// <summary>The arguments of the statement that asks for the entity alone.</summary>
    internal QueryArguments OwnArguments()
    {
        var (chunk, place) = Enter();
        try
        {
            using var batch = Collect(chunk, place, isShared: false);
            return ArgumentsOf(batch);
        }
        finally
        {
            session.ExitLoad();
        }
    }

    private (PeerChunk Chunk, int Place) Enter()
    {
        var chunk = root.RequireChunk();
        session.EnterLoad($"{root.Owner.Name}.{root.Navigation.Property}");
        if (chunk.PlaceOf(root.Entity) is var place and >= 0)
        {
            return (chunk, place);
        }

        // A copy of an entity that was read: it says where that came from, but is not among those.
        var own = new PeerChunk(session, group: null, capacity: 1);
        own.TryAdd(root.Entity);
        return (own, 0);
    }

    private List<TRow>? Find(PeerChunk chunk, int place)
    {
        if (chunk.FindAnswers(_plan.Statement, _compared, session.WriteVersion, place) is not PeerAnswers<TRow> answers)
        {
            return null;
        }

        Span<KeyPart> key = new KeyPart[_keys.Columns.Count];
        root.ReadKey(root.Entity, _keys.Columns, key);
        var rows = answers.Find(place, key);
        if (rows is not null)
        {
            answers.Question.Note(root.Entity);
        }

        return rows;
    }

    private bool IsWorthSharing(PeerChunk chunk) => chunk.LatestShared(_plan.Statement) is not { } latest
        || latest.IsWorthRepeating(root.Entity, _compared, session.WriteVersion);

    private PeerBatch<TRow> Collect(PeerChunk own, int ownPlace, bool isShared)
    {
        var batch = new PeerBatch<TRow>(_plan, _keys, isShared);
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
            if (place != except && chunk.FindAnswers(_plan.Statement, _compared, session.WriteVersion, place) is null)
            {
                batch.Add(root, chunk, place);
            }
        }
    }

    private QueryScope? NewScope() => _plan.Materializer is IScopedReader<TRow> { Slots.Count: > 0 } scoped
        ? new QueryScope(session, query.Values, scoped.Slots)
        : null;

    private QueryArguments ArgumentsOf(PeerBatch<TRow> batch) => new(_plan.Parameters, query.Values, batch.Close());

    private List<TRow> Keep(PeerBatch<TRow> batch, PeerChunk chunk, int place)
    {
        var statement = _plan.Statement;
        batch.Keep(new PeerQuestion(
            statement,
            _compared,
            session.WriteVersion,
            root.Entity,
            chunk.LatestShared(statement),
            batch.IsShared));
        return [.. batch.RowsAt(chunk, place)];
    }
}
