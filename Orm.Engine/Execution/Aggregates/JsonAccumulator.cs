using System.Text;
using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Aggregates;

/// <summary>json_agg and json_object_agg: a document of the values of a group. NULL becomes null.</summary>
internal sealed class JsonAccumulator(AggregateKind kind) : Accumulator
{
    private StringBuilder? _text;

    private bool IsObject => kind is AggregateKind.JsonObject or AggregateKind.JsonbObject;

    private bool IsCanonical => kind is AggregateKind.JsonbArray or AggregateKind.JsonbObject;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        _text = _text is null ? new StringBuilder(IsObject ? "{ " : "[") : _text.Append(", ");
        if (IsObject)
        {
            string name = arguments[0].IsNull
                ? throw SqlErrors.InvalidArgument("A member of a JSON object has no name")
                : arguments[0].AsString();
            _text.Append(JsonText.Quote(name)).Append(" : ");
        }

        _text.Append(JsonText.Write(arguments[IsObject ? 1 : 0]));
    }

    internal override long Bytes => (_text?.Length ?? 0L) * sizeof(char);

    internal override SqlValue Result()
    {
        if (_text is null)
        {
            return SqlValue.Null;
        }

        string text = _text + (IsObject ? " }" : "]");
        return SqlValue.OfBytes(
            SqlTypeKind.Json, IsCanonical ? JsonEdits.Canonical(text) : Encoding.UTF8.GetBytes(text));
    }
}
