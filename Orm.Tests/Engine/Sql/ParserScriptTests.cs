using Orm.Engine;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Printing;
using Orm.Engine.Sql.Syntax;
using Orm.Tests.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Sql;

/// <summary>
/// The scripts of <c>Orm.Tests/Scripts/Parser</c>. Sections: <c>tree</c>, the syntax tree; <c>sql</c>, what the printer
/// makes of it; <c>binding</c>, the same with every parenthesis; <c>error</c>, the error with its place. Whatever
/// parses
/// is also printed and parsed again.
/// </summary>
public sealed class ParserScriptTests
{
    public static TheoryData<string> Files => [.. ScriptFile.Under("Parser")];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_script_is_read_as_it_says(string file) => ScriptFile.Load(file).Verify(Read);

    private static string Read(string kind, string sql)
    {
        Statement statement;
        try
        {
            statement = SqlParser.ParseStatement(sql);
        }
        catch (EngineException error)
        {
            return Describe(error, sql);
        }

        Assert.Equal(statement, SqlParser.ParseStatement(SqlPrinter.Print(statement)));
        Assert.Equal(statement, SqlParser.ParseStatement(SqlPrinter.PrintWithAllParentheses(statement)));
        return kind switch
        {
            "tree" => SyntaxDump.Of(statement),
            "sql" => SqlPrinter.Print(statement),
            "binding" => SqlPrinter.PrintWithAllParentheses(statement),
            "error" => "no error",
            _ => throw new InvalidOperationException($"A section is called tree, sql, binding or error, not '{kind}'."),
        };
    }

    private static string Describe(EngineException error, string sql)
    {
        string text = error switch
        {
            SqlSyntaxException syntax => $"{error.SqlState}: expected {syntax.Expected}, found {syntax.Found}",
            _ => $"{error.SqlState}: {error.Message}",
        };
        if (error.Position is { } position)
        {
            text += $"\n{sql.Split('\n')[position.Line - 1]}\n{new string(' ', position.Column - 1)}^";
        }

        return error.Hint is null ? text : $"{text}\nhint: {error.Hint}";
    }
}
