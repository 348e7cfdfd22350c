using System.Text;
using System.Text.Json;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>JSON is kept as it was written, once it is known to be JSON.</summary>
internal static class JsonText
{
    internal static SqlValue Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return SqlValue.OfBytes(SqlTypeKind.Json, Encoding.UTF8.GetBytes(text));
        }
        catch (JsonException error)
        {
            throw SqlErrors.InvalidText(text, SqlType.Json, error.Message);
        }
    }
}
