using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Emit;
using Orm.Generator.Models;

namespace Orm.Generator.Queries;

/// <summary>Reads the queries of one member with the compiler's help, and writes what is generated for them.</summary>
internal sealed class MemberReader
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly QueryMethods _methods;
    private readonly CompileCalls _compiles;
    private readonly TerminalEmitter _terminals;
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);
    private int _queries;
    private int _intercepted;
    private bool _knowsEntities;

    internal MemberReader(SemanticModel model, CancellationToken cancellationToken)
    {
        var nameable = new Nameable(model.Compilation);
        var plans = new PlanEmitter(nameable);
        _model = model;
        _cancellationToken = cancellationToken;
        _methods = new QueryMethods(nameable, plans);
        _compiles = new CompileCalls(nameable, _methods, plans);
        _terminals = new TerminalEmitter(nameable, plans);
    }

    internal MemberText Read(QueryMember member)
    {
        var calls = new List<CallText>();
        _queries = _intercepted = 0;
        _entities.Clear();
        _knowsEntities = !member.IsQueryMethod;
        for (var index = 0; index < member.Calls.Count; index++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (TryIntercept(member.Name, index, member.Calls[index], calls.Count + 1) is { } text)
            {
                calls.Add(text);
            }
        }

        return new MemberText(
            [.. calls],
            member.IsQueryMethod ? Declare(member) : string.Empty,
            new QueryCounts(_intercepted, _queries),
            _knowsEntities ? [.. _entities] : null);
    }

    private string Declare(QueryMember member)
    {
        var declaration = (MethodDeclarationSyntax)member.Syntax;
        if (_model.GetDeclaredSymbol(declaration, _cancellationToken) is not { } method
            || method.PartialImplementationPart is not null
            || !_methods.IsForwarded(method))
        {
            return string.Empty;
        }

        var writer = new SourceWriter().Indent().Indent();
        _methods.Emit(writer, method, declaration, _model, _cancellationToken);
        return writer.ToString();
    }

    private CallText? TryIntercept(string member, int index, InvocationExpressionSyntax call, int number)
    {
        // What stopped it is said by QueryAnalyzer, which meets the same; the call runs as it stands.
        var writer = new SourceWriter().Indent().Indent();
        var isWritten = false;
        var failure = Attempt.Of(() => isWritten = TryEmit(writer, member, number, call));
        _knowsEntities &= failure is null;
        if (failure is not null || !isWritten)
        {
            return null;
        }

        var (before, after) = writer.AtMark();
        return new CallText(index, before, after);
    }

    private bool TryEmit(SourceWriter writer, string member, int number, InvocationExpressionSyntax call)
    {
        if (_model.GetOperation(call, _cancellationToken) is not IInvocationOperation operation)
        {
            return false;
        }

        var terminal = QueryCalls.TerminalOf(operation);
        var isCompile = QueryCalls.IsCompile(operation.TargetMethod);
        var isForwarded = terminal is null && !isCompile && _methods.IsForwarded(operation.TargetMethod);
        if ((terminal is null && !isCompile && !isForwarded) || QueryCalls.IsInExpressionTree(operation))
        {
            return false;
        }

        // What runs a query is its terminal, also in a method with [Query] or a delegate: those count by theirs.
        var count = terminal is null ? 0 : 1;
        _queries += count;
        Emit(writer, member, number, operation, terminal);
        _intercepted += count;
        return true;
    }

    private void Emit(SourceWriter writer, string member, int number, IInvocationOperation call, Terminal? terminal)
    {
        if (terminal is not null)
        {
            var body = CompiledBody.Of(call, terminal, _model.Compilation, _cancellationToken);
            _terminals.Emit(writer, NameOf("Query"), body);
            _entities.UnionWith(body.Entities);
            return;
        }

        _knowsEntities = false;
        if (QueryCalls.IsCompile(call.TargetMethod))
        {
            _compiles.Emit(writer, NameOf("Query"), call, _model.Compilation, _cancellationToken);
        }
        else
        {
            _methods.EmitCall(writer, NameOf("Call"), call);
        }

        string NameOf(string kind) => member + kind + SourceWriter.Number(number);
    }
}

/// <summary>What is generated for a member.</summary>
/// <param name="Calls">What its intercepted calls are replaced by.</param>
/// <param name="Declared">The method that it became as one with [Query]; empty where it is none.</param>
/// <param name="Counts">How many of its calls are queries, and intercepted.</param>
/// <param name="Entities">The full names of all entities that its queries know; null where that is not known.</param>
internal sealed record MemberText(
    IReadOnlyList<CallText> Calls, string Declared, QueryCounts Counts, IReadOnlyCollection<string>? Entities);

/// <summary>What is generated for a call, around the attribute that names its place.</summary>
/// <param name="Index">Which of its member's calls it is.</param>
/// <param name="Before">The text above the attribute.</param>
/// <param name="After">The text below it.</param>
internal sealed record CallText(int Index, string Before, string After);
