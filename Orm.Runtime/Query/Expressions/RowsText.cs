using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Orm.Linq.Ir;
using Orm.Linq.Syntax;

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
            var value = column.Member is null ? row : ValueOf(row, column.Member);
            if (value is null
                || !CollectionText.TryWrite(json, QueryArguments.Stored(value, column.Type)!, column.Type))
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }

    private static object? ValueOf(object? row, object member) => (row, member) switch
    {
        (null, _) => throw new ArgumentException("A row of the program is null. Leave it out.", nameof(row)),
        (ITuple tuple, TupleItem item) => tuple[item.Place],
        _ => ((PropertyInfo)member).GetValue(row),
    };
}
