using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generator.Emit;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>Writes the call that runs a compiled query.</summary>
internal static class CallEmitter
{
    /// <summary>The call.</summary>
    /// <param name="name">The class that holds the plan.</param>
    /// <param name="context">What has the session: the context or the query.</param>
    /// <param name="body">The query.</param>
    /// <param name="rows">The type of the reader of rows, and an instance.</param>
    /// <param name="row">What a row becomes, as generated code names it.</param>
    /// <param name="values">The captured values, those that the statement uses.</param>
    /// <param name="otherwise">What is returned where there is no row; null where that is the type's default.</param>
    /// <param name="cancellationToken">What stops an asynchronous call.</param>
    internal static string Run(
        string name,
        string context,
        CompiledBody body,
        (string? Type, string Instance) rows,
        string row,
        IEnumerable<string> values,
        string? otherwise,
        string cancellationToken)
    {
        var arguments = PlanEmitter.ArgumentsOf(name, body);
        values = body.Sql.NeedsDialect
            ? values.Prepend($"global::Orm.Compiled.CompiledQuery.DialectOf({context})")
            : values;
        var made = PlanEmitter.HasArguments(body)
            ? $"new {arguments}({string.Join(", ", values)})"
            : $"default({arguments})";
        var terminal = body.Terminal;
        var method = terminal.Form switch
        {
            TerminalForm.List => "ToList",
            TerminalForm.Array => "ToArray",
            TerminalForm.Aggregate => "Aggregate",
            _ => "Element",
        };
        var rule = method == "Element" ? ", " + RuleOf(terminal) : string.Empty;
        rule += otherwise is null ? string.Empty : ", " + otherwise;
        var types = rows.Type is null ? $"{arguments}, {row}" : $"{arguments}, {rows.Type}, {row}";
        var token = terminal.IsAsync ? ", " + cancellationToken : string.Empty;
        var run = body.Navigation is null ? "In" : "Ask";
        return $"{name}.Plan.{run}({context}).{method}{(terminal.IsAsync ? "Async" : string.Empty)}"
            + $"<{types}>({made}, {rows.Instance}{rule}{token})";
    }

    private static string RuleOf(Terminal terminal)
    {
        const string Rule = "global::Orm.Compiled.ElementRule.";
        if (terminal.Form == TerminalForm.Extreme)
        {
            return Rule + "OrNull";
        }

        if (terminal.Operator == "ElementAt")
        {
            return Rule + "AtPosition";
        }

        var single = terminal.Operator.StartsWith("Single", StringComparison.Ordinal);
        var orDefault = terminal.Form == TerminalForm.Scalar
            || terminal.Operator.EndsWith("OrDefault", StringComparison.Ordinal);
        return (single, orDefault) switch
        {
            (true, true) => $"{Rule}Single | {Rule}OrDefault",
            (true, false) => Rule + "Single",
            (false, true) => Rule + "OrDefault",
            _ => Rule + "First",
        };
    }

    /// <summary>The query's C# and SQL, as a comment.</summary>
    internal static void Comment(SourceWriter writer, SyntaxNode query, CompiledSql sql)
    {
        Comment(writer, query, sql.Sqlite.Text);
        CommentEngine(writer, sql);
        foreach (var part in sql.Parts)
        {
            writer.Line("//").Line("// And for all of its rows:").Line("//");
            Comment(writer, part.Sqlite.Text);
            CommentEngine(writer, part);
        }
    }

    private static void CommentEngine(SourceWriter writer, CompiledSql sql)
    {
        if (!sql.IsOneText)
        {
            writer.Line("//").Line("// On the engine:").Line("//");
            Comment(writer, sql.Engine.Text);
        }
    }

    /// <summary>The query's C#, and what is to be said of it, as a comment.</summary>
    internal static void Comment(SourceWriter writer, SyntaxNode query, string text)
    {
        writer.Comment(Outdented(query)).Line("//");
        Comment(writer, text);
    }

    private static void Comment(SourceWriter writer, string text) => writer.Comment(SourceWriter.LinesOf(text));

    // As it stands in the file, without what all lines but the first are indented by.
    private static string[] Outdented(SyntaxNode query)
    {
        var text = query is MethodDeclarationSyntax { AttributeLists: [.., var attributes] }
            ? query.ToString().Substring(attributes.FullSpan.End - query.SpanStart)
            : query.ToString();
        var lines = SourceWriter.LinesOf(text);
        var rest = lines.Skip(1).Where(line => line.Trim().Length > 0).ToList();
        var indent = rest.Count == 0 ? 0 : rest.Min(line => line.Length - line.TrimStart().Length);
        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = "    " + (lines[i].Length > indent ? lines[i].Substring(indent) : lines[i].TrimStart());
        }

        return lines;
    }

    /// <summary>A parameter's name.</summary>
    internal static string NameOf(IParameterSymbol parameter) => SymbolFacts.Escape(parameter.Name);
}
