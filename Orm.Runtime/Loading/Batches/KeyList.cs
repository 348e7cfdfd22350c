using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Orm.Loading.Batches;

/// <summary>
/// Keys on their way to the database: one JSON array, which is one parameter however many they are. A key of several
/// columns is an array of its own. A key's place in the array is what the rows that it found are told apart by.
/// </summary>
internal sealed class KeyList : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _json;
    private readonly bool _isComposite;

    /// <summary>An empty list of keys of so many columns.</summary>
    internal KeyList(int columns)
    {
        _isComposite = columns != 1;
        _json = new Utf8JsonWriter(_buffer);
        _json.WriteStartArray();
    }

    internal int Count { get; private set; }

    /// <summary>Adds a key and returns its place.</summary>
    internal int Add(ReadOnlySpan<KeyPart> parts)
    {
        if (_isComposite)
        {
            _json.WriteStartArray();
        }

        foreach (ref readonly var part in parts)
        {
            part.Write(_json);
        }

        if (_isComposite)
        {
            _json.WriteEndArray();
        }

        return Count++;
    }

    /// <summary>The parameter. No key can be added any more.</summary>
    internal string Close()
    {
        _json.WriteEndArray();
        _json.Flush();
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    public void Dispose() => _json.Dispose();
}
