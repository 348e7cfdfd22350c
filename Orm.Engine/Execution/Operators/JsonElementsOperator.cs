using System.Text.Json;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>json_array_elements_text: one row for each element of an array; null is NULL, objects are JSON.</summary>
internal sealed class JsonElementsOperator(Evaluator array, bool withOrdinality, ExecutionState state)
    : RowOperator(withOrdinality ? 2 : 1)
{
    private byte[] _json = [];
    private int _position;
    private JsonReaderState _reader;
    private long _count;
    private bool _isOver;

    internal override void Open()
    {
        SqlValue value = array.Evaluate([]);
        _count = 0;
        _position = 0;
        _reader = default;
        _isOver = value.IsNull;
        _json = value.IsNull ? [] : value.ByteArray;
        if (!_isOver && !BeginsArray())
        {
            throw SqlErrors.InvalidArgument("json_array_elements_text needs an array", "Write '[1, 2]'.");
        }
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        state.Step();
        if (_isOver)
        {
            return false;
        }

        SqlValue element = ReadElement();
        if (_isOver)
        {
            return false;
        }

        row[0] = element;
        if (withOrdinality)
        {
            row[1] = SqlValue.BigInt(++_count);
        }

        return true;
    }

    private SqlValue ReadElement()
    {
        try
        {
            var reader = new Utf8JsonReader(_json.AsSpan(_position), isFinalBlock: true, _reader);
            reader.Read();
            SqlValue element = reader.TokenType switch
            {
                JsonTokenType.EndArray => SqlValue.Null,
                JsonTokenType.Null => SqlValue.Null,
                JsonTokenType.String => Unescaped(ref reader),
                JsonTokenType.StartArray or JsonTokenType.StartObject => Nested(ref reader),
                _ => SqlValue.Text(reader.ValueSpan.ToArray()),
            };
            _isOver = reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == 0;
            _position += (int)reader.BytesConsumed;
            _reader = reader.CurrentState;
            return element;
        }
        catch (JsonException error)
        {
            throw Invalid(error);
        }
    }

    private static SqlValue Unescaped(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return SqlValue.Text(reader.ValueSpan.ToArray());
        }

        byte[] text = new byte[reader.ValueSpan.Length];
        try
        {
            return SqlValue.Text(text[..reader.CopyString(text)]);
        }
        catch (InvalidOperationException error)
        {
            throw SqlErrors.HalfCharacter(error);
        }
    }

    private SqlValue Nested(ref Utf8JsonReader reader)
    {
        int start = _position + (int)reader.TokenStartIndex;
        reader.Skip();
        return SqlValue.Text(_json[start..(_position + (int)reader.BytesConsumed)]);
    }

    private bool BeginsArray()
    {
        try
        {
            var reader = new Utf8JsonReader(_json, isFinalBlock: true, default);
            bool holds = reader.Read() && reader.TokenType == JsonTokenType.StartArray;
            _position = (int)reader.BytesConsumed;
            _reader = reader.CurrentState;
            return holds;
        }
        catch (JsonException error)
        {
            throw Invalid(error);
        }
    }

    private static StatementException Invalid(JsonException error) => new(
        SqlStates.InvalidText, "The text is no JSON", hint: "Write '[1, 2]'.", inner: error);
}
