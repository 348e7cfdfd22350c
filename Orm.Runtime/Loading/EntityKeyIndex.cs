using System.Runtime.InteropServices;
using System.Text;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Loading;

/// <summary>Numbers the different keys that entities have in some columns, and lists them for the database.</summary>
/// <param name="model">The entity's model.</param>
/// <param name="columns">The key's columns.</param>
internal sealed class EntityKeyIndex<TEntity>(EntityModel<TEntity> model, IReadOnlyList<int> columns) : IDisposable
    where TEntity : class
{
    private readonly KeyPart[] _parts = new KeyPart[columns.Count];
    private readonly KeyList _list = new(columns.Count);
    private Dictionary<long, int>? _numbers;
    private Dictionary<string, int>? _texts;

    internal int Count => _list.Count;

    /// <summary>The number of an entity's key, a new one where the key is new; -1 where a part is null.</summary>
    internal int Add(TEntity entity)
    {
        if (!Read(entity, columns))
        {
            return -1;
        }

        bool isKnown;
        ref var number = ref Find(out isKnown);
        if (!isKnown)
        {
            number = _list.Add(_parts);
        }

        return number;
    }

    /// <summary>The number of the key that other columns of an entity refer to; -1 where it is not known.</summary>
    internal int Find(TEntity entity, IReadOnlyList<int> references)
    {
        if (!Read(entity, references))
        {
            return -1;
        }

        var number = 0;
        var isKnown = _parts is [{ IsNumber: true } only]
            ? _numbers?.TryGetValue(only.Number, out number) == true
            : _texts?.TryGetValue(Identity(_parts), out number) == true;
        return isKnown ? number : -1;
    }

    /// <summary>The keys as the parameter of a statement.</summary>
    internal string Close() => _list.Close();

    public void Dispose() => _list.Dispose();

    private ref int Find(out bool isKnown)
    {
        if (_parts is [{ IsNumber: true } only])
        {
            _numbers ??= [];
            return ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, only.Number, out isKnown);
        }

        _texts ??= new Dictionary<string, int>(StringComparer.Ordinal);
        return ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, Identity(_parts), out isKnown);
    }

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

    /// <summary>A text that two keys share exactly when their parts are the same.</summary>
    internal static string Identity(ReadOnlySpan<KeyPart> parts)
    {
        if (parts is [{ IsNumber: false, Text: { } only }])
        {
            return only;
        }

        var text = new StringBuilder();
        foreach (ref readonly var part in parts)
        {
            if (part.IsNumber)
            {
                text.Append('#').Append(part.Number);
            }
            else
            {
                text.Append('$').Append(part.Text!.Length).Append(':').Append(part.Text);
            }
        }

        return text.ToString();
    }
}
