using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Orm.Loading.Batches;

/// <summary>
/// Keys on their way to the database: one JSON array, which is one parameter however many they are. A key of several
/// columns is an array of its own. A key's place in the array is what the rows that it found are told apart by.
/// </summary>
/// <remarks>
/// Most keys are one number. As long as all of them are, they wait in a pooled array, and the text is written at once.
/// </remarks>
/// <param name="columns">How many columns a key has.</param>
internal sealed class KeyList(int columns) : IDisposable
{
    private long[] _numbers = [];
    private ArrayBufferWriter<byte>? _buffer;
    private Utf8JsonWriter? _json;

    internal int Count { get; private set; }

    /// <summary>Adds a key and returns its place.</summary>
    internal int Add(ReadOnlySpan<KeyPart> parts)
    {
        if (_json is null && parts is [{ IsNumber: true } only])
        {
            if (Count == _numbers.Length)
            {
                PooledArrays.Grow(ref _numbers, Count);
            }

            _numbers[Count] = only.Number;
        }
        else
        {
            Write(_json ??= Open(), parts);
        }

        return Count++;
    }

    /// <summary>The parameter. No key can be added any more.</summary>
    internal string Close()
    {
        if (_json is null)
        {
            return TextOf(_numbers.AsSpan(0, Count));
        }

        _json.WriteEndArray();
        _json.Flush();
        return Encoding.UTF8.GetString(_buffer!.WrittenSpan);
    }

    public void Dispose()
    {
        PooledArrays.Return(ref _numbers);
        _json?.Dispose();
    }

    private static string TextOf(ReadOnlySpan<long> numbers)
    {
        var text = new DefaultInterpolatedStringHandler(2, numbers.Length, CultureInfo.InvariantCulture);
        text.AppendLiteral("[");
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0)
            {
                text.AppendLiteral(",");
            }

            text.AppendFormatted(numbers[i]);
        }

        text.AppendLiteral("]");
        return text.ToStringAndClear();
    }

    // What was a number so far is written like all that follows.
    private Utf8JsonWriter Open()
    {
        _buffer = new ArrayBufferWriter<byte>(1024);
        var json = new Utf8JsonWriter(_buffer);
        json.WriteStartArray();
        foreach (var number in _numbers.AsSpan(0, Count))
        {
            json.WriteNumberValue(number);
        }

        return json;
    }

    private void Write(Utf8JsonWriter json, ReadOnlySpan<KeyPart> parts)
    {
        if (columns != 1)
        {
            json.WriteStartArray();
        }

        foreach (ref readonly var part in parts)
        {
            part.Write(json);
        }

        if (columns != 1)
        {
            json.WriteEndArray();
        }
    }
}
