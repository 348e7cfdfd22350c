using System.Text.Json;
using Orm.Engine.Functions;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Backends.Engine.Functions;

/// <summary>Values of keys and rows that travel as JSON arrays.</summary>
internal static class KeyFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        Typed.Of("orm_item", SqlType.Text, a => Item(a.Utf8(0), a.Int32(1)), Text, BigInt),
    ];

    /// <summary>The value at a place of an array of values, as text.</summary>
    private static SqlValue Item(ReadOnlySpan<byte> json, int place)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        for (var i = 0; i <= place; i++)
        {
            reader.Read();
        }

        return reader.TokenType switch
        {
            JsonTokenType.Null or JsonTokenType.EndArray => SqlValue.Null,
            JsonTokenType.String => SqlValue.Text(reader.GetString()!),
            _ => SqlValue.Text(reader.ValueSpan.ToArray()),
        };
    }
}
