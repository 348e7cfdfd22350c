using Orm.Engine;
using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Printing;
using Orm.Engine.Sql.Syntax;
using Orm.Tests.Architecture;
using Orm.Tests.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Sql;

/// <summary>Printing is the inverse of parsing, and no text gives anything but a tree or a typed error.</summary>
public sealed class SqlPropertyTests
{
    private const string Noise = "'\"`[](),;.*+-/%^=<>!|&#~@$?:\\ \n\tabE1xX_\0\uD800\u00A0é";

    private static readonly Lazy<string[]> s_statements = new(() =>
    [
        .. ScriptFile.Under("Parser").SelectMany(file => ScriptFile.Load(file).Cases).Select(c => c.Text.ToString()),
        .. ScriptFile.Under("Tpch").Select(Repository.Read),
    ]);

    [Fact]
    public void What_is_printed_is_read_as_the_same() => Seeds.Check(3000, random =>
    {
        Statement statement = RandomStatements.Statement(random);
        string sql = SqlPrinter.Print(statement);
        string all = SqlPrinter.PrintWithAllParentheses(statement);
        return (statement.Equals(Parse(sql)) && statement.Equals(Parse(all)), sql + "\n" + all);
    });

    [Fact]
    public void A_tree_that_nothing_changes_stays_the_same_object() => Seeds.Check(500, random =>
    {
        Statement statement = RandomStatements.Statement(random);
        return ReferenceEquals(statement, new Unchanging().Rewrite(statement));
    });

    [Fact]
    public void A_change_reaches_every_column_and_nothing_else() => Seeds.Check(500, random =>
    {
        Statement statement = RandomStatements.Statement(random);
        SyntaxNode renamed = new Renaming("", "_").Rewrite(statement);
        return statement.Equals(new Renaming("_", "").Rewrite(renamed));
    });

    [Fact]
    public void Every_node_lies_within_its_parent() => Seeds.Check(300, random =>
    {
        string sql = SqlPrinter.Print(RandomStatements.Statement(random));
        var spans = new SpanCheck(sql.Length);
        spans.Rewrite(SqlParser.ParseStatement(sql));
        return (spans.Violation is null, $"{spans.Violation}\n{sql}");
    });

    [Fact]
    public void Damaged_statements_are_trees_or_typed_errors() => Seeds.Check(4000, random =>
    {
        string sql = random.Next(3) == 0
            ? SqlPrinter.Print(RandomStatements.Statement(random))
            : s_statements.Value[random.Next(s_statements.Value.Length)];
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            sql = random.Next(2) == 0 ? DamageTokens(sql, random) : DamageCharacters(sql, random);
        }

        return (IsTreeOrError(sql), sql);
    });

    [Fact]
    public void The_queries_of_TPC_H_are_read() =>
        Assert.Equal(22, ScriptFile.Under("Tpch").Count(file => Parse(Repository.Read(file)) is not null));

    private static Statement? Parse(string sql)
    {
        try
        {
            return SqlParser.ParseStatement(sql);
        }
        catch (EngineException)
        {
            return null;
        }
    }

    private static bool IsTreeOrError(string sql)
    {
        try
        {
            foreach (Statement statement in SqlParser.ParseScript(sql))
            {
                if (!statement.Equals(SqlParser.ParseStatement(SqlPrinter.Print(statement))))
                {
                    return false;
                }
            }

            return true;
        }
        catch (EngineException error)
        {
            return error.SqlState.Length == 5 && error.Position?.Offset <= sql.Length;
        }
    }

    /// <summary>Leaves out, doubles or exchanges tokens.</summary>
    private static string DamageTokens(string sql, Random random)
    {
        var tokens = new List<string>();
        try
        {
            var lexer = new Lexer(sql);
            for (Token token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next())
            {
                tokens.Add(sql.Substring(token.Start, token.Length));
            }
        }
        catch (SqlSyntaxException)
        {
            // What could be split so far is damaged as well as any other text.
        }

        if (tokens.Count > 1)
        {
            int at = random.Next(tokens.Count);
            int other = random.Next(tokens.Count);
            switch (random.Next(3))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(other, tokens[at]);
                    break;
                default:
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
            }
        }

        return string.Join(' ', tokens);
    }

    private static string DamageCharacters(string sql, Random random)
    {
        if (sql.Length == 0)
        {
            return sql;
        }

        int at = random.Next(sql.Length);
        return random.Next(3) switch
        {
            0 => sql.Remove(at, 1),
            1 => sql.Insert(at, Noise[random.Next(Noise.Length)].ToString()),
            _ => string.Concat(sql.AsSpan(0, at), Noise[random.Next(Noise.Length)].ToString(), sql.AsSpan(at + 1)),
        };
    }

    private sealed class Unchanging : SyntaxRewriter;

    /// <summary>Puts a mark behind the name of every column, or takes it away.</summary>
    private sealed class Renaming(string from, string to) : SyntaxRewriter
    {
        internal override SyntaxNode Rewrite(SyntaxNode node)
        {
            SyntaxNode result = base.Rewrite(node);
            return result is ColumnReference column ? column with { Name = column.Name[..^from.Length] + to } : result;
        }
    }

    /// <summary>Nodes that the parser puts in without a text of their own have an empty span.</summary>
    private sealed class SpanCheck(int length) : SyntaxRewriter
    {
        private SourceSpan _around = new(0, length);

        internal string? Violation { get; private set; }

        internal override SyntaxNode Rewrite(SyntaxNode node)
        {
            SourceSpan around = _around;
            if (node.Span.Length > 0)
            {
                if (node.Span.Start < around.Start || node.Span.End > around.End)
                {
                    Violation ??= $"{node.GetType().Name} at {node.Span} within {around}";
                }

                _around = node.Span;
            }

            base.Rewrite(node);
            _around = around;
            return node;
        }
    }
}
