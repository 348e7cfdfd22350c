using Orm.Backends;
using Orm.Linq.Materialization.Drafts;
using Orm.Linq.Materialization.Groups;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>Chooses what reads the rows of a result.</summary>
internal static class Materializers
{
    internal static IRowMaterializer<TResult> Of<TResult>(Result result, Dialect dialect) => result switch
    {
        EntityResult
        {
            Ordinal: 0,
            PresenceOrdinal: < 0,
            Includes.IsEmpty: true,
            IsShared: false,
            Table.Handle: IRowMaterializer<TResult> entity,
        } plain when (Type)plain.Type.Handle == typeof(TResult) => entity,
        ScalarResult { Ordinal: 0 } scalar when (Type)scalar.Type.Handle == typeof(TResult)
            => new ScalarMaterializer<TResult>(scalar.Stored),
        JoinedResult joined => JoinedMaterializer<TResult>.Of(joined, dialect),
        GroupingResult groups => GroupMaterializer.Of<TResult>(groups, dialect),
        _ when DraftExpressions.Find(result) is not null => new DraftMaterializer<TResult>(result, dialect),
        _ => new ProjectionMaterializer<TResult>(result, dialect),
    };

    /// <summary>What makes the origins of a reader's entities, where its rows are entities with navigations.</summary>
    internal static OriginFactory<TResult>? OriginsOf<TResult>(IRowMaterializer<TResult> reader)
        => reader is EntityModel entity ? (OriginFactory<TResult>?)OriginFactory.For(entity) : null;
}
