namespace Orm.Linq.Sql.Dialects;

/// <summary>Values of the program's text that all databases write in the same way.</summary>
internal static class SqlLiterals
{
    internal static void WriteText(string text, SqlWriter sql)
    {
        if (text.Any(char.IsControl))
        {
            throw new InvalidOperationException(
                "A text with control characters is a parameter, never part of the SQL.");
        }

        sql.Append("'").Append(string.Join("''", text.Split('\''))).Append("'");
    }
}
