using System.Runtime.InteropServices;
using System.Text;

namespace Orm.Loading.Batches;

/// <summary>Numbers different keys, and lists them for the database.</summary>
/// <param name="columns">How many columns a key has.</param>
internal sealed class KeyIndex(int columns) : IDisposable
{
    private readonly KeyList _list = new(columns);
    private Dictionary<long, int>? _numbers;
    private Dictionary<string, int>? _texts;

    internal int Count => _list.Count;

    /// <summary>The number of a key, a new one where the key is new.</summary>
    internal int Add(ReadOnlySpan<KeyPart> key)
    {
        ref var number = ref Find(key, out var isKnown);
        if (!isKnown)
        {
            number = _list.Add(key);
        }

        return number;
    }

    /// <summary>The number of a key; -1 where it is not known.</summary>
    internal int Find(ReadOnlySpan<KeyPart> key)
    {
        var number = 0;
        var isKnown = key is [{ IsNumber: true } only]
            ? _numbers?.TryGetValue(only.Number, out number) == true
            : _texts?.TryGetValue(Identity(key), out number) == true;
        return isKnown ? number : -1;
    }

    /// <summary>The keys as the parameter of a statement.</summary>
    internal string Close() => _list.Close();

    public void Dispose() => _list.Dispose();

    private ref int Find(ReadOnlySpan<KeyPart> key, out bool isKnown)
    {
        if (key is [{ IsNumber: true } only])
        {
            _numbers ??= [];
            return ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, only.Number, out isKnown);
        }

        _texts ??= new Dictionary<string, int>(StringComparer.Ordinal);
        return ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, Identity(key), out isKnown);
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
            else if (part.IsNull)
            {
                text.Append('-');
            }
            else
            {
                text.Append('$').Append(part.Text!.Length).Append(':').Append(part.Text);
            }
        }

        return text.ToString();
    }
}
