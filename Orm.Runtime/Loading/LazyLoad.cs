using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Loading;

/// <summary>
/// What the first touch of a navigation does: loads it for the entity and for all of the same result that somebody
/// still holds, by one statement, and for those of the context's other results that are likely to be touched next.
/// </summary>
internal static class LazyLoad
{
    /// <summary>
    /// For how many entities one statement loads at most, which bounds the memory that a touch can take. Beyond it, a
    /// touch loads for the entity's part of the result.
    /// </summary>
    internal const int BatchSize = 65_536;

    /// <exception cref="NavigationNotLoadedException">The related rows cannot be read now.</exception>
    internal static void Run<TEntity, TTarget>(
        LoadOrigin origin, TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
        where TTarget : class
    {
        ArgumentNullException.ThrowIfNull(model);
        if (LeadsNowhere(entity, model, navigation))
        {
            model.SetKnown(entity, navigation, value: null);
            return;
        }

        if (Refusal(origin as PeerChunk) is { } reason)
        {
            throw NavigationFailure.NotLoaded(entity, model, navigation, reason);
        }

        var chunk = (PeerChunk)origin;
        chunk.Session.EnterLoad($"{model.Name}.{model.Navigations[navigation].Property}");
        try
        {
            Load<TEntity, TTarget>(chunk, entity, model, navigation);
        }
        finally
        {
            chunk.Session.ExitLoad();
        }
    }

    private static void Load<TEntity, TTarget>(
        PeerChunk chunk, TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
        where TTarget : class
    {
        var peers = Peers(chunk, entity, model, navigation);
        PeerGroup? group = null;
        if (IsSelfReference<TEntity, TTarget>(model, navigation))
        {
            // Some targets are rows of the result. The others join it, so that the next level is one statement.
            peers = SelfReferences.Resolve(chunk, peers, model, navigation);
            group = chunk.JoinGroup();
            if (peers.Count == 0)
            {
                return;
            }
        }

        var results = ContextResults.Of(chunk.Session, model);
        var next = AddOthers<TEntity, TTarget>(results, chunk, peers, model, navigation);
        using var load = new NavigationLoad<TEntity, TTarget>(chunk.Session, model, navigation, peers, group);
        if (load.NeedsStatement)
        {
            load.Run();
        }

        results.Loaded(navigation, next);
    }

    // The statement is needed anyway: it may as well answer for other results.
    private static int AddOthers<TEntity, TTarget>(
        EntityResults results, PeerChunk own, List<TEntity> peers, EntityModel<TEntity> model, int navigation)
        where TEntity : class
        where TTarget : class
        => results.Visit(
            navigation,
            own.Result!,
            Math.Min(BatchSize - peers.Count, Math.Max(peers.Count, EntityResults.OthersLimit)),
            peer => !model.IsKnown((TEntity)peer, navigation),
            (result, waiting) =>
            {
                List<TEntity> others = [.. waiting.Cast<TEntity>()];
                peers.AddRange(IsSelfReference<TEntity, TTarget>(model, navigation)
                    ? SelfReferences.Resolve(result, others, model, navigation)
                    : others);
            });

    private static bool IsSelfReference<TEntity, TTarget>(EntityModel<TEntity> model, int navigation)
        where TEntity : class
        where TTarget : class
        => typeof(TEntity) == typeof(TTarget) && !model.Navigations[navigation].IsCollection;

    private static NavigationNotLoadedReason? Refusal(PeerChunk? chunk) => chunk switch
    {
        null => NavigationNotLoadedReason.Detached,
        { Session.IsDisposed: true } => NavigationNotLoadedReason.ContextDisposed,
        { Session.AllowsLazyLoading: false } => NavigationNotLoadedReason.LazyLoadingRefused,
        _ => null,
    };

    // A key with a null in it matches nothing: no row has to be read to know that.
    private static bool LeadsNowhere<TEntity>(TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
    {
        foreach (var column in model.Navigations[navigation].Columns)
        {
            if (model.Columns[column].IsNullable && model.GetValue(entity, column) is null)
            {
                return true;
            }
        }

        return false;
    }

    private static List<TEntity> Peers<TEntity>(
        PeerChunk own, TEntity entity, EntityModel<TEntity> model, int navigation)
        where TEntity : class
    {
        var peers = new List<TEntity>(Math.Min(own.GroupCapacity, BatchSize));
        var position = -1;
        foreach (var chunk in own.LivingChunks())
        {
            foreach (var peer in chunk.Peers)
            {
                var candidate = (TEntity)peer;
                if (!model.IsKnown(candidate, navigation))
                {
                    position = ReferenceEquals(candidate, entity) ? peers.Count : position;
                    peers.Add(candidate);
                }
            }
        }

        if (position < 0)
        {
            // A copy of an entity that was read: it says where that came from, but is not among those.
            position = peers.Count;
            peers.Add(entity);
        }

        return peers.Count <= BatchSize
            ? peers
            : peers.GetRange(
                position / BatchSize * BatchSize,
                Math.Min(BatchSize, peers.Count - (position / BatchSize * BatchSize)));
    }
}
