using Orm.Model;

namespace Orm.Loading.Batches;

/// <summary>Numbers the different keys that entities have in some columns, and lists them for the database.</summary>
/// <param name="model">The entity's model.</param>
/// <param name="columns">The key's columns.</param>
/// <param name="isListed">Whether the keys become a parameter.</param>
internal sealed class EntityKeyIndex<TEntity>(
    EntityModel<TEntity> model, IReadOnlyList<int> columns, bool isListed = true) : IDisposable
    where TEntity : class
{
    private readonly KeyPart[] _parts = new KeyPart[columns.Count];
    private readonly KeyIndex _index = new(columns.Count, isListed);

    internal int Count => _index.Count;

    /// <summary>The number of an entity's key, a new one where the key is new; -1 where a part is null.</summary>
    internal int Add(TEntity entity) => Read(entity, columns) ? _index.Add(_parts) : -1;

    /// <summary>The number of the key that other columns of an entity refer to; -1 where it is not known.</summary>
    internal int Find(TEntity entity, IReadOnlyList<int> references)
        => Read(entity, references) ? _index.Find(_parts) : -1;

    /// <summary>The keys as the parameter of a statement.</summary>
    internal string Close() => _index.Close();

    public void Dispose() => _index.Dispose();

    private bool Read(TEntity entity, IReadOnlyList<int> from)
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            _parts[i] = KeyPart.Of(model, entity, from[i]);
            if (_parts[i].IsNull)
            {
                return false;
            }
        }

        return true;
    }
}
