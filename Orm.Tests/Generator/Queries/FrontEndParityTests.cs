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
public sealed class FrontEndParityTests(SqliteBackend backend) : IClassFixture<SqliteBackend>
{
    /// <summary>How many queries of a hundred may be left to run time; a ratchet.</summary>
    private const int LeftToRunTimePercent = 18;

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
            var compiled = Compile(query);
            if (compiled.StartsWith("run time: ", StringComparison.Ordinal))
            {
                left.Add($"{text}\n  {compiled}");
                continue;
            }

            var run = Run(known);
            if (compiled != run)
            {
                differences.Add($"{text}\n--- compiled:\n{compiled}\n--- run:\n{run}\n");
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.True(
            left.Count * 100 <= count * LeftToRunTimePercent,
            $"{left.Count} of {count} are left to run time:\n{string.Join("\n", left)}");
    }

    private static IEnumerable<(string Text, IOperation Query)> QueriesOf(string file)
    {
        var tree = ConformanceSources.Compilation.SyntaxTrees.Single(tree => tree.FilePath == file);
        var model = ConformanceSources.Compilation.GetSemanticModel(tree);
        foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            var name = (call.Expression as SimpleNameSyntax)?.Identifier.ValueText;
            if (name is "Rows" or "Value" or "Fails" or "Refused" or "RefusedValue"
                && call.ArgumentList.Arguments[0].Expression is SimpleLambdaExpressionSyntax { Body: { } body } lambda
                && model.GetOperation(body) is { } operation)
            {
                yield return (Words(lambda.ToString()), operation);
            }
        }
    }

    private static string Compile(IOperation operation)
    {
        var query = Queried(operation);
        var compilation = ConformanceSources.Compilation;
        try
        {
            return query is IInvocationOperation call && QueryCalls.TerminalOf(call) is { } terminal
                ? CompiledBody.Of(call, terminal, compilation, CancellationToken.None).Sql.Text
                : CompiledBody.SqlOf(query, compilation, CancellationToken.None).Text;
        }
        catch (QueryRefusedException)
        {
            return Refused;
        }
        catch (RuntimeOnlyException reason)
        {
            return "run time: " + reason.Message;
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

    private string Run(ConformanceCase query)
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

    private static string Words(string text) => string.Join(' ', text.Split(
        (char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
