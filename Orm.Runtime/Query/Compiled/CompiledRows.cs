using System.ComponentModel;
using System.Text.Json;
using Orm.Linq.Expressions;
using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Compiled;

/// <summary>
/// Writes the program's rows as a parameter of a compiled query: generated code adds the values of a row.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledRows
{
    private readonly Utf8JsonWriter _json;

    private CompiledRows(Utf8JsonWriter json) => _json = json;

    /// <summary>Adds a value of the current row.</summary>
    public void Add(ScalarKind kind, object? value) => RowsText.WriteValue(_json, value, ScalarType.Of(kind));

    /// <summary>Fails where a row is null.</summary>
    /// <exception cref="ArgumentException">It is.</exception>
    public void Require(object? row)
    {
        if (row is null)
        {
            throw RowsText.NoRow(nameof(row));
        }
    }

    internal static string Write<TRow>(IEnumerable<TRow> rows, Action<CompiledRows, TRow> add)
        => RowsText.Write(json =>
        {
            var columns = new CompiledRows(json);
            foreach (var row in rows)
            {
                json.WriteStartArray();
                add(columns, row);
                json.WriteEndArray();
            }
        });
}
