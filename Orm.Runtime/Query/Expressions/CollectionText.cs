using System.Collections;
using System.Globalization;
using System.Text.Json;
using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Expressions;

/// <summary>A captured collection as one parameter: a JSON array of its elements as columns store them.</summary>
internal static class CollectionText
{
    /// <summary>The elements that are not null.</summary>
    internal static string Write(object? collection, ScalarType type)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var element in Elements(collection))
            {
                if (element is not null)
                {
                    WriteElement(json, QueryArguments.Stored(element, type)!, type);
                }
            }

            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Whether an element is null.</summary>
    internal static bool HasNull(object? collection)
    {
        foreach (var element in Elements(collection))
        {
            if (element is null)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable Elements(object? collection) => collection as IEnumerable
        ?? throw new ArgumentNullException(nameof(collection), "A query asked whether null contains a value.");

    private static void WriteElement(Utf8JsonWriter json, object value, ScalarType type)
    {
        switch (type.Kind)
        {
            case ScalarKind.Boolean:
                json.WriteNumberValue((bool)value ? 1 : 0);
                break;
            case ScalarKind.UInt64:
                json.WriteNumberValue(unchecked((long)((IConvertible)value).ToUInt64(CultureInfo.InvariantCulture)));
                break;
            case ScalarKind.String:
                json.WriteStringValue((string)value);
                break;
            case ScalarKind.Char:
                json.WriteStringValue(((char)value).ToString());
                break;
            case ScalarKind.Guid:
                json.WriteStringValue(((Guid)value).ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant());
                break;
            case >= ScalarKind.SByte and <= ScalarKind.Int64:
                json.WriteNumberValue(((IConvertible)value).ToInt64(CultureInfo.InvariantCulture));
                break;
            default:
                throw new NotSupportedException($"A collection of {type.Kind} cannot be a parameter.");
        }
    }
}
