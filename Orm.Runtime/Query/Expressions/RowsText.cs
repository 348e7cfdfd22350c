using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Orm.Linq.Ir;

namespace Orm.Linq.Expressions;

/// <summary>The program's rows as one parameter: a JSON array of arrays of values as columns store them.</summary>
internal static class RowsText
{
    internal static string Write(object? rows, ValuesLayout layout)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var row in (IEnumerable)rows!)
            {
                WriteRow(json, row, layout.Columns);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteRow(Utf8JsonWriter json, object? row, EquatableArray<ValuesColumn> columns)
    {
        json.WriteStartArray();
        foreach (var column in columns)
        {
            var value = column.Member is not PropertyInfo property ? row
                : row is not null ? property.GetValue(row)
                : throw new ArgumentException("A row of Values is null. Leave it out.", nameof(row));
            if (value is null
                || !CollectionText.TryWrite(json, QueryArguments.Stored(value, column.Type)!, column.Type))
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }
}
