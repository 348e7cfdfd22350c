extern alias generator;

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using generator::Orm.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Tests.Generator.Compiling;
using Orm.Tests.Generator.Queries;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>
/// What the run-time path refuses is an error while typing, at its place. Every query of the conformance suite becomes
/// a method that runs it, and the analyzers read them all.
/// </summary>
public sealed partial class RefusalReportTests
{
    private const string Prefix = "Reported";

    /// <summary>
    /// Refusals that are known when the query runs: what an own function means is read from the running program, and so
    /// are the few forms that only the run-time path reads.
    /// </summary>
    private static readonly HashSet<string> SeenAtRunTime = new(StringComparer.Ordinal)
    {
        "s.Posts.Select(p => OwnFunctions.Injected(p.Score))",
        "s.Posts.Where(p => p.IsMismatched())",
        "s.Posts.Select(p => OwnFunctions.Endless(p.Score))",
        "s.Users.SelectMany(u => Pairs)",
        "s.Votes.Where(v => ValueTuple.Create(v.UserId, v.PostId).Equals(Pairs[0]))",
    };

    /// <summary>What trees show of a query in other words than C#, and where it is reported.</summary>
    private static readonly Dictionary<string, string> OtherWords = new(StringComparer.Ordinal)
    {
        ["s.Posts.ElementAt(new Index(1, true))"] = "s.Posts.ElementAt(new Index(1, true))",
        ["s.Posts.Append(new Post { Title = \"x\" })"] = "new Post { Title = \"x\" }",
        ["s.Posts.Select(p => Sql.Raw<int>($\"{p.Score:N2}\"))"] = "Sql.Raw<int>($\"{p.Score:N2}\")",
        ["s.Specimens.Select(x => $\"{x.Int32:D5}\")"] = "$\"{x.Int32:D5}\"",
        ["s.Specimens.Select(x => $\"{x.Int32,5}\")"] = "$\"{x.Int32,5}\"",
        ["s.Posts.Cast<IDisposable>()"] = "s.Posts.Cast<IDisposable>()",
        ["s.Posts.OfType<Comment>()"] = "s.Posts.OfType<Comment>()",
        ["s.Posts.GroupBy(p => Sql.GroupingSets(new { p.Title }, k => k.Title, k => new { k.Title }))"
            + ".Select(g => g.Count())"] = "Sql.GroupingSets(new { p.Title }, k => k.Title, k => new { k.Title })",
        ["s.Posts.AggregateBy(p => p.AuthorId, id => 0, (sum, post) => sum + post.Score, null)"]
            = "s.Posts.AggregateBy(p => p.AuthorId, id => 0, (sum, post) => sum + post.Score, null)",
        ["s.Specimens.Select(x => string.Format(\"a} {0}\", x.Id))"] = "string.Format(\"a} {0}\", x.Id)",
    };

    [Fact]
    public async Task What_is_refused_is_reported_where_it_stands_and_nothing_else_is()
    {
        var queries = new List<Written>();
        var compilation = Write(queries);
        var found = (await Diagnosis.By([new QueryAnalyzer()], compilation))
            .Where(diagnostic => diagnostic.Id is "ORM100" or "ORM900")
            .ToLookup(MemberOf);
        var wrong = new List<string>();
        foreach (var (number, query) in queries.Index())
        {
            var reports = found[Prefix + number.ToString(CultureInfo.InvariantCulture)].ToList();
            if (Difference(query, reports) is { } difference)
            {
                wrong.Add($"{query.Text}\n  {difference}");
            }
        }

        Assert.True(queries.Count(query => query.Part is not null) >= 130, "Refusals of the suite are not found.");
        Assert.True(wrong.Count == 0, $"{wrong.Count} differ:\n{string.Join('\n', wrong)}");
    }

    private static string? Difference(Written query, List<Diagnostic> reports)
    {
        if (query.Part is null)
        {
            return reports.Count == 0 ? null : $"It runs, and is reported: {reports[0].GetMessage()}";
        }

        if (reports.Count == 0 && SeenAtRunTime.Contains(query.Text))
        {
            return null;
        }

        if (reports.Count != 1 || reports[0].Id != "ORM100")
        {
            return $"{reports.Count} reports for the refusal of {query.Part}";
        }

        var place = reports[0].Location;
        var shown = place.SourceTree!.GetText().ToString(place.SourceSpan);
        return IsSame(OtherWords.GetValueOrDefault(query.Text, query.Part), shown)
            ? null
            : $"{query.Part} is reported at {shown}";
    }

    // Trees forget how C# was written: 's.' before a set, the class before a static member, parentheses, the names
    // that members of anonymous objects have anyway, and what a comparer is called.
    private static bool IsSame(string part, string shown)
        => Letters(part).Equals(Letters(shown), StringComparison.Ordinal);

    private static string Letters(string text)
    {
        var words = Noise().Replace(text, string.Empty);
        words = Comparer().Replace(words, "comparer");
        words = MemberName().Replace(words, "$2");
        return words.Replace("int.", "Int32.", StringComparison.Ordinal)
            .Replace("decimal.", "Decimal.", StringComparison.Ordinal)
            .Replace("double.", string.Empty, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s|[()]|\bs\.|\b\w+Tests\.|(?<=\d)m\b|\bnew\b")]
    private static partial Regex Noise();

    [GeneratedRegex(@"IEqualityComparer<string>|IComparer<string>|IgnoringCase|StringComparer\.OrdinalIgnoreCase")]
    private static partial Regex Comparer();

    [GeneratedRegex(@"\b(\w+)=((?:\w+\.)*\1)\b")]
    private static partial Regex MemberName();

    private static string MemberOf(Diagnostic diagnostic)
        => diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan)
            .FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText ?? string.Empty;

    private static CSharpCompilation Write(List<Written> queries)
    {
        var compilation = ConformanceSources.Compilation;
        foreach (var file in ConformanceSources.QueryFiles)
        {
            var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == file);
            var type = tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().First();
            var members = new StringBuilder();
            foreach (var call in type.DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (Written.Of(call) is { } query)
                {
                    members.Append(CultureInfo.InvariantCulture, $"private static object? {Prefix}{queries.Count}(")
                        .Append(CultureInfo.InvariantCulture, $"ISource {query.Parameter}) => {query.Run};\n");
                    queries.Add(query);
                }
            }

            // The suite's own lists would have to be bound, too.
            var text = type.Members.OfType<FieldDeclarationSyntax>().Reverse()
                .Where(field => field.Declaration.Type.ToString().StartsWith("TheoryData", StringComparison.Ordinal))
                .Aggregate(
                    tree.ToString().Insert(type.CloseBraceToken.SpanStart, members.ToString()),
                    (rest, field) => rest.Remove(field.SpanStart, field.Span.Length));
            compilation = compilation.ReplaceSyntaxTree(
                tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath));
        }

        return compilation;
    }

    /// <summary>A query of the suite as the body of a method.</summary>
    /// <param name="Text">The query.</param>
    /// <param name="Parameter">What it calls its source.</param>
    /// <param name="Run">The C# that runs it.</param>
    /// <param name="Part">The part that is refused; null where none is.</param>
    private sealed record Written(string Text, string Parameter, string Run, string? Part)
    {
        internal static Written? Of(InvocationExpressionSyntax call)
        {
            var name = (call.Expression as SimpleNameSyntax)?.Identifier.ValueText;
            var arguments = call.ArgumentList.Arguments;
            if (name is not ("Rows" or "Value" or "Fails" or "Refused" or "RefusedValue") || arguments.Count == 0
                || arguments[0].Expression is not SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda)
            {
                return null;
            }

            var part = name.StartsWith("Refused", StringComparison.Ordinal)
                ? TextOf(arguments[1].Expression)
                : null;
            var run = name is "Rows" or "Refused" ? $"({body}).ToList()" : body.ToString();
            return new Written(Words(body), lambda.Parameter.Identifier.ValueText, run, part);
        }

        private static string Words(ExpressionSyntax query) => string.Concat(query.ToString().Split(
            '\n', StringSplitOptions.TrimEntries));

        private static string TextOf(ExpressionSyntax expression) => expression is BinaryExpressionSyntax sum
            ? TextOf(sum.Left) + TextOf(sum.Right)
            : ((LiteralExpressionSyntax)expression).Token.ValueText;
    }
}
