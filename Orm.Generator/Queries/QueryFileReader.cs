using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generator.Emit;
using Orm.Generator.Files;
using Orm.Generator.Models;

namespace Orm.Generator.Queries;

/// <summary>
/// Reads the queries of one source file and writes what is generated for them. Members whose text did not change are
/// not read again: only the places of their calls are.
/// </summary>
internal sealed class QueryFileReader
{
    private const string Indent = "        ";

    private readonly SemanticModel _model;
    private readonly DeclaredProgram _program;
    private readonly CancellationToken _cancellationToken;
    private readonly StringBuilder _calls = new();
    private readonly StringBuilder _declared = new();
    private readonly List<RecentMember> _members = [];
    private MemberReader? _reader;
    private QueryCounts _counts = QueryCounts.None;

    private QueryFileReader(SemanticModel model, DeclaredProgram program, CancellationToken cancellationToken)
    {
        _model = model;
        _program = program;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The text of the generated file, empty where there is nothing in it.</summary>
    internal static QueryFileText Read(
        SyntaxTree tree, DeclaredProgram program, CancellationToken cancellationToken)
    {
        var members = QueryMember.AllIn(tree, program, cancellationToken);
        if (members.Count == 0)
        {
            return QueryFileText.Nothing;
        }

        var model = SemanticModels.WithoutNullableFlow(program.Compilation, tree);
        var reader = new QueryFileReader(model, program, cancellationToken);
        foreach (var member in members)
        {
            reader.Append(member);
        }

        var text = QueryFileEmitter.Emit(
            Path.GetFileName(tree.FilePath), reader._calls.ToString(), reader._declared.ToString());
        return new QueryFileText(text ?? string.Empty, reader._counts, reader._members);
    }

    private void Append(QueryMember member)
    {
        var recent = RecentMembers.Recall(member, _program.Surroundings, Read, _cancellationToken);
        var text = recent.Generated;
        _members.Add(recent);
        Separate(_declared, text.Declared).Append(text.Declared);
        _counts += text.Counts;
        foreach (var call in text.Calls)
        {
            var place = member.Calls[call.Index];
            if (_model.GetInterceptableLocation(place, _cancellationToken) is { } location)
            {
                Separate(_calls, call.After)
                    .Append(call.Before)
                    .Append(Indent)
                    .Append(location.GetInterceptsLocationAttributeSyntax())
                    .Append(" // ")
                    .Append(Describe(place))
                    .Append('\n')
                    .Append(call.After);
            }
        }
    }

    private MemberText Read(QueryMember member)
        => (_reader ??= new MemberReader(_model, _cancellationToken)).Read(member);

    private static StringBuilder Separate(StringBuilder text, string next)
        => text.Length > 0 && next.Length > 0 ? text.Append('\n') : text;

    private static string Describe(InvocationExpressionSyntax call)
    {
        var name = call.Expression is MemberAccessExpressionSyntax member ? member.Name : call.Expression;
        var start = name.GetLocation().GetLineSpan().StartLinePosition;
        return $"{Path.GetFileName(call.SyntaxTree.FilePath)}({SourceWriter.Number(start.Line + 1)},"
            + $"{SourceWriter.Number(start.Character + 1)})";
    }
}

/// <summary>What is generated for a file.</summary>
/// <param name="Text">The text of the generated file, empty where there is nothing in it.</param>
/// <param name="Counts">How many of its calls are queries, and intercepted.</param>
/// <param name="Members">What it is put together from.</param>
internal sealed record QueryFileText(string Text, QueryCounts Counts, IReadOnlyList<RecentMember> Members)
{
    internal static readonly QueryFileText Nothing = new(string.Empty, QueryCounts.None, []);
}
