using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>
/// ORM210: a query for each row that no navigation answers is asked once before the loop, for the keys of all rows:
/// <c>db.Users.First(u => u.Name == post.Editor)</c> becomes <c>usersByName[post.Editor]</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class QueryBeforeLoop() : SyntaxFix("ORM210", "Ask once before the loop")
{
    /// <inheritdoc/>
    protected override (SyntaxNode Old, SyntaxNode Replacement)? Replace(SyntaxNode node, Diagnostic diagnostic)
    {
        if (node is not InvocationExpressionSyntax call
            || HoistedCall.Of(call, diagnostic.Properties) is not { } hoisted
            || call.FirstAncestorOrSelf<ForEachStatementSyntax>(loop => loop.Statement.Span.Contains(call.Span))
                is not { Parent: BlockSyntax block } loop)
        {
            return null;
        }

        var names = new FreeNames(block);
        var (rows, before) = Rows(loop, diagnostic.Properties, names);
        var keys = Keys(loop, hoisted, rows, before, names);
        var answers = names.Free(hoisted.AnswersName);
        before.Add($"var {answers} = {hoisted.Question(keys)};");
        var changed = Over(loop.ReplaceNode(hoisted.Replaced, hoisted.Answer(answers)), rows);
        return (block, block.WithStatements(block.Statements.ReplaceRange(loop, Laid(before, loop, changed))));
    }

    // The variable that holds the rows, and the statement that reads them where none does.
    private static (string Name, List<string> Before) Rows(
        ForEachStatementSyntax loop, IReadOnlyDictionary<string, string?> properties, FreeNames names)
    {
        var rows = loop.Expression.WithoutTrivia().ToString();
        var read = properties["Rows"] switch
        {
            "List" => rows,
            "Query" => $"{rows}.ToList()",
            "Stream" => $"await {rows}.ToListAsync()",
            _ => null,
        };
        if (read is null)
        {
            return (rows, []);
        }

        var name = names.Free(properties["RowsName"]!);
        return (name, [$"var {name} = {read};"]);
    }

    private static string Keys(
        ForEachStatementSyntax loop, HoistedCall hoisted, string rows, List<string> before, FreeNames names)
    {
        var row = loop.Identifier.Text;
        if (hoisted.Key is null && hoisted.KeyType is null)
        {
            return rows;
        }

        var key = hoisted.Key is null ? row : $"{row}.{Chain.Name(hoisted.Key)}";
        var selected = hoisted.KeyType is null ? key : $"({hoisted.KeyType}){key}";
        var name = names.Free(hoisted.Key switch
        {
            null => "keys",
            "Id" => loop.Identifier.ValueText + "Ids",
            var property => FreeNames.Camel(property) + "s",
        });
        var distinct = hoisted.IsKeyUnique ? string.Empty : ".Distinct()";
        before.Add($"var {name} = {rows}.Select({row} => {selected}){distinct}.ToList();");
        return name;
    }

    private static ForEachStatementSyntax Over(ForEachStatementSyntax loop, string rows)
        => loop.WithAwaitKeyword(default)
            .WithForEachKeyword(loop.ForEachKeyword.WithLeadingTrivia())
            .WithExpression(SyntaxFactory.IdentifierName(rows).WithTriviaFrom(loop.Expression));

    // On lines of their own, where the loop stands on one.
    private static IEnumerable<StatementSyntax> Laid(
        List<string> before, ForEachStatementSyntax loop, ForEachStatementSyntax changed)
    {
        var leading = loop.GetLeadingTrivia();
        var indentation = leading.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var end = loop.GetFirstToken().GetPreviousToken().TrailingTrivia
            .FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var (separator, inner) = end.RawKind == 0
            ? (SyntaxFactory.Space, default)
            : (end, indentation.RawKind == 0 ? default : SyntaxFactory.TriviaList(indentation));
        for (var i = 0; i < before.Count; i++)
        {
            yield return SyntaxFactory.ParseStatement(before[i])
                .WithLeadingTrivia(i == 0 ? leading : inner)
                .WithTrailingTrivia(separator);
        }

        yield return changed.WithLeadingTrivia(inner);
    }
}
