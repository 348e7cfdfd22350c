using Orm.Backends;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>
/// An included reference that a statement of its own reads. Reading a row notes its key; when all rows are read, one
/// statement reads each target once, however many rows lead to it.
/// </summary>
internal sealed class NestedReference : ResultSlot
{
    internal NestedReference(
        EntityModel owner, int navigation, NestedStatement statement, IRowMaterializer<object> reader)
    {
        Owner = owner;
        Navigation = navigation;
        Back = InverseReference.Of(owner.Navigations[navigation]);
        Statement = statement;
        Reader = reader;
    }

    internal static NestedReference Of(SequenceResult result, Dialect dialect, EntityModel owner, int navigation)
        => new(
            owner,
            navigation,
            NestedStatement.Of(result, dialect),
            Materializers.Of<object>(result.Element, dialect));

    internal EntityModel Owner { get; }

    /// <summary>The reference's place in the owner's navigations.</summary>
    internal int Navigation { get; }

    /// <summary>The reference that leads back, where the relationship is one to one.</summary>
    internal InverseReference? Back { get; }

    internal NestedStatement Statement { get; }

    internal IRowMaterializer<object> Reader { get; }

    internal override object Create(RowScope scope) => new NestedReferenceRows(this, scope);
}

/// <summary>The references of one kind that the rows of one execution have, and the keys to find them by.</summary>
internal sealed class NestedReferenceRows(NestedReference source, RowScope scope) : NestedRows
{
    private readonly KeyPart[] _parts = new KeyPart[source.Statement.Keys.Count];
    private readonly List<Batch> _batches = [];

    internal override object Open<TRow>(ref TRow row, object? owner)
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            _parts[i] = KeyPart.Of(ref row, source.Statement.Keys[i]);
            if (_parts[i].IsNull)
            {
                source.Owner.SetKnownOf(owner!, source.Navigation, value: null);
                return owner!;
            }
        }

        if (_batches is not [.., { Keys.Count: < BatchSize } batch])
        {
            _batches.Add(batch = new Batch(new KeyIndex(_parts.Length), []));
        }

        batch.Owners.Add((owner!, batch.Keys.Add(_parts)));
        return owner!;
    }

    internal override void Complete()
    {
        foreach (var batch in _batches)
        {
            using (batch.Keys)
            {
                var inner = InnerScope();
                var rows = new TargetRows(source, inner, new object?[batch.Keys.Count]);
                scope.ReadNested(source.Statement, batch.Keys.Close(), rows);
                inner?.Complete();
                Tell(batch, rows);
            }
        }

        _batches.Clear();
    }

    internal override async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var batch in _batches)
        {
            using (batch.Keys)
            {
                var inner = InnerScope();
                var rows = new TargetRows(source, inner, new object?[batch.Keys.Count]);
                await scope.ReadNestedAsync(source.Statement, batch.Keys.Close(), rows, cancellationToken)
                    .ConfigureAwait(false);
                if (inner is not null)
                {
                    await inner.CompleteAsync(cancellationToken).ConfigureAwait(false);
                }

                Tell(batch, rows);
            }
        }

        _batches.Clear();
    }

    private RowScope? InnerScope()
        => source.Reader is IScopedReader<object> { Slots.Count: > 0 } scoped ? scope.Inner(scoped.Slots) : null;

    private void Tell(Batch batch, TargetRows rows)
    {
        var missing = AbsentTarget.Of(source.Owner.Navigations[source.Navigation]);
        foreach (var (owner, key) in batch.Owners)
        {
            var target = rows.TargetOf(key);
            source.Owner.SetKnownOf(owner, source.Navigation, target ?? missing);
            if (target is not null)
            {
                source.Back?.Target.SetKnownOf(target, source.Back.Navigation, owner);
            }
        }
    }

    /// <summary>The keys of one statement, and the entities that have each.</summary>
    private sealed record Batch(KeyIndex Keys, List<(object Owner, int Key)> Owners);

    /// <summary>Reads each target to the place of the key that found it.</summary>
    private readonly struct TargetRows(NestedReference source, RowScope? inner, object?[] targets)
        : IRowMaterializer<bool>
    {
        private readonly IRowMaterializer<object> _reader =
            inner is null ? source.Reader : ScopedRows.Of(source.Reader, inner);

        public bool Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
        {
            targets[row.GetInt32(source.Statement.ParentOrdinal)] = _reader.Read(ref row);
            return true;
        }

        internal object? TargetOf(int key) => targets[key];
    }
}
