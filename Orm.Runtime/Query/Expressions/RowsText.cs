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
    internal static string Write(object? rows, ValuesLayout layout) => Write(json =>
    {
        foreach (var row in (IEnumerable)rows!)
        {
            WriteRow(json, row, layout.Columns);
        }
    });

    /// <summary>Writes rows that somebody else reads.</summary>
    internal static string Write(Action<Utf8JsonWriter> rows)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            rows(json);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteRow(Utf8JsonWriter json, object? row, EquatableArray<ValuesColumn> columns)
    {
        json.WriteStartArray();
        foreach (var column in columns)
        {
            WriteValue(json, column.Member is null ? row : ValueOf(row, column.Member), column.Type);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a value of a row.</summary>
    internal static void WriteValue(Utf8JsonWriter json, object? value, ScalarType type)
    {
        if (value is null || !CollectionText.TryWrite(json, QueryArguments.Stored(value, type)!, type))
        {
            json.WriteNullValue();
        }
    }

    internal static ArgumentException NoRow(string parameter)
        => new("A row of the program is null. Leave it out.", parameter);

    private static object? ValueOf(object? row, object member) => (row, member) switch
    {
        (null, _) => throw NoRow(nameof(row)),
        (ITuple tuple, TupleItem item) => tuple[item.Place],
        (_, EntityColumn column) => CapturedEntity.ValueOf(row, column),
        _ => ((PropertyInfo)member).GetValue(row),
    };
}
