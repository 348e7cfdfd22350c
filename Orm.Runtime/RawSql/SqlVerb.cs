namespace Orm.RawSql;

/// <summary>The verb of an SQL text that the application wrote, for telemetry.</summary>
internal static class SqlVerb
{
    internal static string Of(string sql)
    {
        var text = sql.AsSpan().TrimStart();
        var end = text.IndexOfAnyExceptInRange('A', 'z');
        var verb = end < 0 ? text : text[..end];
        return verb.IsEmpty ? "SQL" : verb.ToString().ToUpperInvariant();
    }
}
