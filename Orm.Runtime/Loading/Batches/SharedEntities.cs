using Orm.Backends;
using Orm.Model;

namespace Orm.Loading.Batches;

/// <summary>
/// The entities that rows of one result lead to, by their keys: a row that comes back many times is one object.
/// </summary>
/// <param name="model">The entity's model.</param>
/// <param name="ordinal">Where its columns begin in a row.</param>
internal sealed class SharedEntities(EntityModel model, int ordinal)
{
    /// <summary>
    /// How many are remembered at most, so that a stream with a different one in each row does not hold all of them.
    /// </summary>
    private const int Limit = 65_536;

    private readonly KeyPart[] _parts = new KeyPart[model.Key.Count];
    private Dictionary<long, object>? _byNumber;
    private Dictionary<string, object>? _byText;

    /// <summary>The entity with the key that a row has; null where it was not read yet.</summary>
    internal object? Find<TRow>(ref TRow row)
        where TRow : struct, IRowReader
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            var column = model.Columns[model.Key[i]];
            _parts[i] = KeyPart.Of(
                ref row, new KeyColumn(ordinal + model.Key[i], column.Kind, column.DateTimeKind));
        }

        return _parts is [{ IsNumber: true } only]
            ? _byNumber?.GetValueOrDefault(only.Number)
            : _byText?.GetValueOrDefault(KeyIndex.Identity(_parts));
    }

    /// <summary>Remembers the entity of the row that was looked for last.</summary>
    internal void Add(object entity)
    {
        if (_byNumber?.Count >= Limit || _byText?.Count >= Limit)
        {
            _byNumber = null;
            _byText = null;
        }

        if (_parts is [{ IsNumber: true } only])
        {
            (_byNumber ??= [])[only.Number] = entity;
        }
        else
        {
            (_byText ??= new Dictionary<string, object>(StringComparer.Ordinal))[KeyIndex.Identity(_parts)] = entity;
        }
    }
}
