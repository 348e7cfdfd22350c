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

    // The words may differ: a method of a base class, a static member without its type.
    private const string Refused = "refused";

    [Fact]
    public void Both_front_ends_write_the_same_SQL()
    {
        var differences = new List<string>();
        var left = new List<string>();
        var count = 0;
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

            Compare(text, compiled.Sqlite, Run(known, sqlite));
            Compare(text, compiled.Engine, Run(known, engine));
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.True(
            left.Count * 100 <= count * LeftToRunTimePercent,
            $"{left.Count} of {count} are left to run time:\n{string.Join("\n", left)}");

        void Compare(string text, string compiled, string run)
        {
            if (compiled != run)
            {
                differences.Add($"{text}\n--- compiled:\n{compiled}\n--- run:\n{run}\n");
            }
        }
    }

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

    private static (string Sqlite, string Engine)? Compile(IOperation operation, out string reason)
    {
        var query = Queried(operation);
        var compilation = ConformanceSources.Compilation;
        reason = string.Empty;
        try
        {
            var sql = query is IInvocationOperation call && QueryCalls.TerminalOf(call) is { } terminal
                ? CompiledBody.Of(call, terminal, compilation, CancellationToken.None).Sql
                : CompiledBody.SqlOf(query, compilation, CancellationToken.None);
            return (sql.Sqlite.Text, sql.Engine.Text);
        }
        catch (QueryRefusedException)
        {
            return (Refused, Refused);
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

    private static string Run(ConformanceCase query, ConformanceBackend backend)
    {
        var statements = new StatementRecorder();
        using var db = backend.Connect(statements);
        try
        {
            query.Send(new DatabaseSource(db));
        }
        catch (QueryNotSupportedException)
        {
            return Refused;
        }
        catch (Exception) when (statements.Texts.Count > 0)
        {
            // What the database answered is not the question here.
            return statements.Texts[0];
        }

        return statements.Texts[0];
    }
}
