extern alias generator;

using generator::Orm.Generator.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// Both front ends make the same SQL of every query of the conformance suite: the one that reads expression trees while
/// the program runs, and the one that reads the compiler's operations.
/// </summary>
public sealed class FrontEndParityTests(SqliteBackend sqlite, EngineBackend engine)
    : IClassFixture<SqliteBackend>, IClassFixture<EngineBackend>
{
    /// <summary>How many queries of a hundred may be left to run time; a ratchet.</summary>
    private const int LeftToRunTimePercent = 2;

    /// <summary>How many statements must at least be compared that read collections inside of results.</summary>
    private const int LeastParts = 100;

    // The words may differ: a method of a base class, a static member without its type.
    private const string Refused = "refused";

    [Fact]
    public void Both_front_ends_write_the_same_SQL()
    {
        var differences = new List<string?>();
        var left = new List<string>();
        var count = 0;
        var parts = 0;
        foreach (var (text, query) in ConformanceSources.QueryFiles.SelectMany(QueriesOf))
        {
            if (!ConformanceSources.Cases.TryGetValue(text, out var known))
            {
                continue;
            }

            count++;
            if (Compile(query, out var reason) is not { } compiled)
            {
                left.Add($"{text}\n  {reason}");
                continue;
            }

            differences.Add(Difference(text, compiled.Sqlite, Run(known, sqlite)));
            differences.Add(Difference(text, compiled.Engine, Run(known, engine)));
            parts += compiled.Sqlite.Count - 1;
        }

        differences.RemoveAll(difference => difference is null);
        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.True(
            left.Count * 100 <= count * LeftToRunTimePercent,
            $"{left.Count} of {count} are left to run time:\n{string.Join("\n", left)}");

        Assert.True(parts >= LeastParts, $"Only {parts} statements read parts of results.");
    }

    // What reads a part runs where there are rows, and again where there are too many keys.
    private static string? Difference(string text, IReadOnlyList<string> compiled, IReadOnlyList<string> run)
        => compiled[0] == run[0] && !run.Skip(1).Except(compiled.Skip(1)).Any()
            ? null
            : $"{text}\n--- compiled:\n{string.Join("\n+\n", compiled)}\n--- run:\n{string.Join("\n+\n", run)}\n";

    private static IEnumerable<(string Text, IOperation Query)> QueriesOf(string file)
    {
        var tree = ConformanceSources.Compilation.SyntaxTrees.Single(tree => tree.FilePath == file);
        var model = ConformanceSources.Compilation.GetSemanticModel(tree);
        foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (ConformanceSources.LambdaOf(call) is { Body: { } body } lambda
                && model.GetOperation(body) is { } operation)
            {
                yield return (ConformanceSources.Words(lambda), operation);
            }
        }
    }

    private static (IReadOnlyList<string> Sqlite, IReadOnlyList<string> Engine)? Compile(
        IOperation operation, out string reason)
    {
        var query = Queried(operation);
        var compilation = ConformanceSources.Compilation;
        reason = string.Empty;
        try
        {
            var sql = query is IInvocationOperation call && QueryCalls.TerminalOf(call) is { } terminal
                ? CompiledBody.Of(call, terminal, compilation, CancellationToken.None).Sql
                : CompiledBody.SqlOf(query, compilation, CancellationToken.None);
            return (
                [sql.Sqlite.Text, .. sql.Parts.Select(part => part.Sqlite.Text)],
                [sql.Engine.Text, .. sql.Parts.Select(part => part.Engine.Text)]);
        }
        catch (QueryRefusedException)
        {
            return ([Refused], [Refused]);
        }
        catch (RuntimeOnlyException left)
        {
            reason = "run time: " + left.Message;
            return null;
        }
    }

    // What C# does with the result is not the statement's.
    private static IOperation Queried(IOperation operation) => operation switch
    {
        IConversionOperation { IsImplicit: true, Operand: var operand } => Queried(operand),
        IMemberReferenceOperation { Instance: { } instance } when QuerySymbols.EntityOf(operation.Type) is null
            => Queried(instance),
        _ => operation,
    };

    private static IReadOnlyList<string> Run(ConformanceCase query, ConformanceBackend backend)
    {
        var statements = new StatementRecorder();
        using var db = backend.Connect(statements);
        try
        {
            query.Send(new DatabaseSource(db));
        }
        catch (QueryNotSupportedException)
        {
            return [Refused];
        }
        catch (Exception) when (statements.Texts.Count > 0)
        {
            // What the database answered is not the question here.
            return statements.Texts;
        }

        return statements.Texts;
    }
}
