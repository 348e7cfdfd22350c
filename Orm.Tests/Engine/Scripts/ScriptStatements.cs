using Orm.Engine;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Tests.Engine.Scripts;

/// <summary>The statements of a case, one by one, as databases take them that do not take several at once.</summary>
internal static class ScriptStatements
{
    /// <summary>The statements with their texts. A text that is not SQL is one statement without syntax.</summary>
    internal static IReadOnlyList<(Statement? Syntax, string Text)> Split(string sql)
    {
        try
        {
            return
            [
                .. SqlParser.ParseScript(sql).Select(
                    statement => ((Statement?)statement, sql.Substring(statement.Span.Start, statement.Span.Length))),
            ];
        }
        catch (EngineException)
        {
            return [(null, sql)];
        }
    }

    /// <summary>Whether the order of the last rows is said by the statement that gives them.</summary>
    internal static bool IsOrdered(string sql) =>
        Split(sql).LastOrDefault(statement => statement.Syntax is QueryStatement).Syntax is QueryStatement last
        && !last.Query.OrderBy.IsEmpty;

    /// <summary>Whether a statement is about this database only: a plan, or a setting.</summary>
    internal static bool HasOwnSyntax(string sql) => Split(sql).Any(
        statement => statement.Syntax is ExplainStatement or PragmaStatement or CheckpointStatement);
}
