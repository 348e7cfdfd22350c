using Orm.Linq.Ir;

namespace Orm.Linq.Sql.Dialects;

/// <summary>
/// The program's rows on SQLite: a JSON array of arrays. Numbers with a fraction travel as text, because SQLite's own
/// reading of one can be off by the last bit; bytes travel as hexadecimal digits, because JSON has none.
/// </summary>
internal static class SqliteValues
{
    internal static void Write(ValuesRelation values, SqlWriter sql)
    {
        sql.Append("(SELECT ");
        for (var i = 0; i < values.Columns.Count; i++)
        {
            var column = values.Columns[i];
            var decode = SqliteFunctions.DecoderOf(column.Type.Kind);
            sql.Append(i == 0 ? string.Empty : ", ").Append(decode ?? string.Empty);
            sql.Append("json_extract(\"value\", '$[").Append(i).Append("]')")
                .Append(decode is null ? string.Empty : ")");
            sql.Append(" AS ").Append(SqliteDialect.Instance.Quote(column.Name));
        }

        sql.Append(" FROM json_each(");
        sql.WriteParameter(values.Rows);
        sql.Append("))");
    }
}
