using System.Text;

namespace Orm.Loading.Batches;

/// <summary>Numbers different keys, and lists them for the database where it is asked for them.</summary>
/// <param name="columns">How many columns a key has.</param>
/// <param name="isListed">Whether the keys become a parameter.</param>
internal sealed class KeyIndex(int columns, bool isListed = true) : IDisposable
{
    private readonly KeyList? _list = isListed ? new KeyList(columns) : null;
    private NumberIndex _numbers = new();
    private Dictionary<string, int>? _texts;

    internal int Count { get; private set; }

    /// <summary>The number of a key, a new one where the key is new.</summary>
    internal int Add(ReadOnlySpan<KeyPart> key)
    {
        if (key is [{ IsNumber: true } only])
        {
            var known = _numbers.Find(only.Number);
            if (known < 0)
            {
                _numbers.Add(only.Number, known = Append(key));
            }

            return known;
        }

        _texts ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var text = Identity(key);
        if (!_texts.TryGetValue(text, out var number))
        {
            _texts.Add(text, number = Append(key));
        }

        return number;
    }

    /// <summary>The number of a key; -1 where it is not known.</summary>
    internal int Find(ReadOnlySpan<KeyPart> key)
    {
        if (key is [{ IsNumber: true } only])
        {
            return _numbers.Find(only.Number);
        }

        return _texts?.TryGetValue(Identity(key), out var number) == true ? number : -1;
    }

    /// <summary>The keys as the parameter of a statement.</summary>
    internal string Close() => _list!.Close();

    public void Dispose()
    {
        _numbers.Dispose();
        _list?.Dispose();
    }

    private int Append(ReadOnlySpan<KeyPart> key)
    {
        _list?.Add(key);
        return Count++;
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
