using Orm.Backends;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>The collections of one kind that the rows of one execution hold, and the keys to fill them by.</summary>
internal abstract class NestedRows
{
    /// <summary>
    /// How many keys one statement takes at most, which bounds the size of its parameter. Beyond it there are several.
    /// </summary>
    internal const int BatchSize = 65_536;

    /// <summary>Makes the collection of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="owner">The entity that has the collection as a navigation, if one has.</param>
    internal abstract object Open<TRow>(ref TRow row, object? owner)
        where TRow : struct, IRowReader;

    /// <summary>Reads the elements of the collections that were made since.</summary>
    internal abstract void Complete();

    /// <inheritdoc cref="Complete"/>
    internal abstract ValueTask CompleteAsync(CancellationToken cancellationToken);
}

/// <inheritdoc/>
/// <typeparam name="TElement">The elements.</typeparam>
internal sealed class NestedRows<TElement>(NestedCollection<TElement> source, RowScope scope) : NestedRows
{
    private readonly KeyPart[] _parts = new KeyPart[source.Statement.Keys.Count];
    private readonly List<NestedBatch<TElement>> _batches = [];

    internal override object Open<TRow>(ref TRow row, object? owner)
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            _parts[i] = KeyPart.Of(ref row, source.Statement.Keys[i]);
        }

        if (_batches is not [.., { Count: < BatchSize } batch])
        {
            _batches.Add(batch = new NestedBatch<TElement>(new KeyList(_parts.Length)));
        }

        var collection = source.NewCollection();
        batch.Add(_parts, collection, source.Owner is null ? null : owner);
        return collection;
    }

    internal override void Complete()
    {
        foreach (var batch in _batches)
        {
            using (batch)
            {
                var inner = InnerScope();
                scope.ReadNested(source.Statement, batch.Close(), new ElementRows(source, scope, inner, batch));
                inner?.Complete();
                batch.Finish(inner);
            }
        }

        _batches.Clear();
    }

    internal override async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var batch in _batches)
        {
            using (batch)
            {
                var inner = InnerScope();
                var rows = new ElementRows(source, scope, inner, batch);
                await scope.ReadNestedAsync(source.Statement, batch.Close(), rows, cancellationToken)
                    .ConfigureAwait(false);
                if (inner is not null)
                {
                    await inner.CompleteAsync(cancellationToken).ConfigureAwait(false);
                }

                batch.Finish(inner);
            }
        }

        _batches.Clear();
    }

    private RowScope? InnerScope() => source.Reader is IScopedReader<TElement> { Slots.Count: > 0 } scoped
        ? scope.Inner(scoped.Slots)
        : null;

    /// <summary>Reads elements into the collection whose key found them.</summary>
    private readonly struct ElementRows : IRowMaterializer<bool>, IEntityRows
    {
        private readonly ResultRows<TElement> _rows;
        private readonly NestedBatch<TElement> _batch;
        private readonly InverseReference? _owner;
        private readonly int _ordinal;
        private readonly bool _hasDrafts;

        internal ElementRows(
            NestedCollection<TElement> source,
            RowScope scope,
            RowScope? inner,
            NestedBatch<TElement> batch)
        {
            var reader = inner is null
                ? source.Reader
                : new ScopedRows<TElement>((IScopedReader<TElement>)source.Reader, inner);
            _rows = new ResultRows<TElement>(reader, source.Origins?.Create(scope.Session));
            _batch = batch;
            _owner = source.Owner;
            _ordinal = source.Statement.ParentOrdinal;
            _hasDrafts = source.HasDrafts;
        }

        public EntityModel? Entity => _rows.Entity;

        public bool Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
        {
            var parent = row.GetInt32(_ordinal);
            var element = _rows.Read(ref row);
            if (_hasDrafts)
            {
                _batch.Hold(element, parent);
                return true;
            }

            _batch.Take(element, parent);
            _owner?.Target.SetKnownOf(element!, _owner.Navigation, _batch.OwnerOf(parent));
            return true;
        }
    }
}
