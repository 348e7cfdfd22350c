extern alias generator;

using System.Runtime.CompilerServices;
using generator::Orm.Generator.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Snapshots;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// Both front ends make the same SQL of every query of the conformance suite: the one that reads expression trees while
/// the program runs, and the one that reads the compiler's operations.
/// </summary>
public sealed class FrontEndParityTests(SqliteBackend sqlite, EngineBackend engine)
    : IClassFixture<SqliteBackend>, IClassFixture<EngineBackend>
{
    /// <summary>How many statements must at least be compared that read collections inside of results.</summary>
    private const int LeastParts = 100;

    // The words may differ: a method of a base class, a static member without its type.
    private const string Refused = "refused";

    /// <summary>The file beside the test names each query that is left to run time, and why.</summary>
    [Fact]
    public Task Both_front_ends_write_the_same_SQL() => Agree(ConformanceSources.Compilation);

    [Fact]
    public Task Both_front_ends_write_the_same_SQL_over_a_library() => Agree(ConformanceSources.Split);

    private async Task Agree(Compilation compilation, [CallerMemberName] string test = "")
    {
        var differences = new List<string?>();
        var unknown = new List<string>();
        var left = new List<string>();
        var parts = 0;
        foreach (var (text, query) in ConformanceSources.QueryFiles.SelectMany(
            file => QueriesOf(compilation, file)))
        {
            if (IsMade(query.Syntax))
            {
                left.Add($"{text}\n    A method makes it of what it is given.");
                continue;
            }

            if (!ConformanceSources.Cases.TryGetValue(text, out var known))
            {
                unknown.Add(text);
                continue;
            }

            if (Compile(query, compilation, out var reason) is not { } compiled)
            {
                left.Add($"{text}\n    {reason}");
                continue;
            }

            differences.Add(Difference(text, compiled.Sqlite, Run(known, sqlite)));
            differences.Add(Difference(text, compiled.Engine, Run(known, engine)));
            parts += compiled.Sqlite.Count - 1;
        }

        differences.RemoveAll(difference => difference is null);
        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.True(unknown.Count == 0, $"These are no cases of the suite:\n{string.Join('\n', unknown)}");
        Assert.True(parts >= LeastParts, $"Only {parts} statements read parts of results.");
        await Verifier.Verify(string.Join("\n", left.Order(StringComparer.Ordinal)) + "\n", method: test);
    }

    // Such queries are cases by other texts.
    private static bool IsMade(Microsoft.CodeAnalysis.SyntaxNode query)
        => query.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { ParameterList.Parameters.Count: > 0 };

    // What reads a part runs where there are rows, and again where there are too many keys.
    private static string? Difference(string text, IReadOnlyList<string> compiled, IReadOnlyList<string> run)
        => compiled[0] == run[0] && !run.Skip(1).Except(compiled.Skip(1)).Any()
            ? null
            : $"{text}\n--- compiled:\n{string.Join("\n+\n", compiled)}\n--- run:\n{string.Join("\n+\n", run)}\n";

    private static IEnumerable<(string Text, IOperation Query)> QueriesOf(Compilation compilation, string file)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == file);
        var model = compilation.GetSemanticModel(tree);
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
        IOperation operation, Compilation compilation, out string reason)
    {
        var query = Queried(operation);
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
            reason = left.Message;
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
