using Orm.Backends;
using Orm.Loading.Batches;
using Orm.Model;
using Orm.Sessions;

namespace Orm.RawSql;

/// <summary>
/// Makes results of rows whose columns the application chose. It is bound to the columns' names once per execution.
/// </summary>
internal abstract class RawMaterializer<TResult>
{
    /// <summary>The materialiser of a result with these columns.</summary>
    /// <param name="columns">The columns' names.</param>
    /// <param name="session">The way to the database that the rows come from.</param>
    internal abstract IRowMaterializer<TResult> Bind(IReadOnlyList<string> columns, Session session);

    /// <exception cref="EntityNotInContextException">
    /// The type is neither an entity nor one that a column can have.
    /// </exception>
    internal static RawMaterializer<TResult> For(ContextModel context)
    {
        if (context.TryGet(typeof(TResult), out var model))
        {
            return new RawEntityMaterializer<TResult>(model);
        }

        var type = Nullable.GetUnderlyingType(typeof(TResult)) ?? typeof(TResult);
        return ScalarBinding.KindOf(type.IsEnum ? Enum.GetUnderlyingType(type) : type) is { } kind
            ? new RawScalarMaterializer<TResult>(type, kind)
            : throw new EntityNotInContextException(typeof(TResult), context.Name);
    }
}

/// <summary>Makes entities, whose columns are found by name.</summary>
internal sealed class RawEntityMaterializer<TEntity>(EntityModel model) : RawMaterializer<TEntity>
{
    private readonly OriginFactory<TEntity>? _origins = (OriginFactory<TEntity>?)OriginFactory.For(model);

    internal override IRowMaterializer<TEntity> Bind(IReadOnlyList<string> columns, Session session)
    {
        var ordinals = new int[model.Columns.Count];
        for (var column = 0; column < ordinals.Length; column++)
        {
            ordinals[column] = Find(columns, model.Columns[column]);
        }

        return new Bound(model, ordinals, _origins?.Create(session));
    }

    private int Find(IReadOnlyList<string> columns, ColumnModel column)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (string.Equals(columns[i], column.Name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw new ResultColumnMissingException(model.Name, column.Property, column.Name);
    }

    private sealed class Bound(EntityModel model, int[] ordinals, OriginWriter<TEntity>? origins)
        : IRowMaterializer<TEntity>
    {
        private readonly IRowMaterializer<TEntity> _reader = (IRowMaterializer<TEntity>)(object)model;

        public TEntity Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
        {
            try
            {
                var mapped = new MappedRow<TRow>(row, ordinals);
                var entity = _reader.Read(ref mapped);
                origins?.Add(entity);
                return entity;
            }
            catch (RowReadException error) when (error.Property is null)
            {
                var column = Array.IndexOf(ordinals, error.Ordinal);
                error.Locate(model.Columns[column].Name, model.Name, model.Columns[column].Property);
                throw;
            }
        }
    }
}

/// <summary>Makes values of the first column.</summary>
internal sealed class RawScalarMaterializer<TResult>(Type type, ScalarKind kind) : RawMaterializer<TResult>
{
    internal override IRowMaterializer<TResult> Bind(IReadOnlyList<string> columns, Session session)
        => new Bound(type, kind);

    private readonly struct Bound(Type type, ScalarKind kind) : IRowMaterializer<TResult>
    {
        public TResult Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
        {
            if (default(TResult) is null && row.IsNull(0))
            {
                return default!;
            }

            var value = ScalarReading.Read(ref row, 0, kind, DateTimeKind.Utc);
            return (TResult)(type.IsEnum ? Enum.ToObject(type, value) : value);
        }
    }
}
