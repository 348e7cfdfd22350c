using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Emit;

namespace Orm.Generator.Queries;

/// <summary>Reads the queries of one source file and writes what is generated for them.</summary>
internal sealed class QueryFileReader
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly QueryMethods _methods;
    private readonly CompileCalls _compiles;
    private readonly TerminalEmitter _terminals;
    private readonly SourceWriter _calls = new();
    private readonly SourceWriter _declared = new();
    private int _number;

    private QueryFileReader(SemanticModel model, CancellationToken cancellationToken)
    {
        var nameable = new Nameable(model.Compilation);
        var plans = new PlanEmitter(nameable);
        _model = model;
        _cancellationToken = cancellationToken;
        _methods = new QueryMethods(nameable, plans);
        _compiles = new CompileCalls(nameable, _methods, plans);
        _terminals = new TerminalEmitter(nameable, plans);
        _calls.Indent().Indent();
        _declared.Indent().Indent();
    }

    /// <summary>The text of the generated file; null where the source file has no queries.</summary>
    /// <param name="tree">The source file.</param>
    /// <param name="queryMethods">The names of all methods with [Query].</param>
    /// <param name="compilation">The program.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static string? Read(
        SyntaxTree tree,
        ISet<string> queryMethods,
        Compilation compilation,
        CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        var calls = new List<InvocationExpressionSyntax>();
        var declarations = new List<MethodDeclarationSyntax>();
        foreach (var node in root.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax call && QueryCalls.NameOf(call) is { } name
                && (Terminal.Find(name) is not null || name == "Compile" || queryMethods.Contains(name)))
            {
                calls.Add(call);
            }
            else if (node is MethodDeclarationSyntax { AttributeLists.Count: > 0 } method
                && queryMethods.Contains(method.Identifier.ValueText))
            {
                declarations.Add(method);
            }
        }

        if (calls.Count == 0 && declarations.Count == 0)
        {
            return null;
        }

#pragma warning disable RS1030 // The pipeline starts from the compilation: one step remembers all files (QueryFiles).
        var reader = new QueryFileReader(compilation.GetSemanticModel(tree), cancellationToken);
#pragma warning restore RS1030
        reader.ReadDeclarations(declarations);
        reader.ReadCalls(calls);
        return QueryFileEmitter.Emit(
            Path.GetFileName(tree.FilePath), reader._calls.ToString(), reader._declared.ToString());
    }

    private void ReadDeclarations(List<MethodDeclarationSyntax> declarations)
    {
        foreach (var declaration in declarations)
        {
            if (_model.GetDeclaredSymbol(declaration, _cancellationToken) is { } method && _methods.IsForwarded(method))
            {
                _methods.Emit(_declared, ++_number, method, declaration, _model, _cancellationToken);
            }
        }
    }

    private void ReadCalls(List<InvocationExpressionSyntax> calls)
    {
        foreach (var call in calls)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_model.GetOperation(call, _cancellationToken) is IInvocationOperation operation)
            {
                TryIntercept(call, operation);
            }
        }
    }

    private void TryIntercept(InvocationExpressionSyntax call, IInvocationOperation operation)
    {
        var terminal = QueryCalls.TerminalOf(operation);
        var isCompile = QueryCalls.IsCompile(operation.TargetMethod);
        var isForwarded = terminal is null && !isCompile && _methods.IsForwarded(operation.TargetMethod);
        if ((terminal is null && !isCompile && !isForwarded) || QueryCalls.IsInExpressionTree(operation)
            || _model.GetInterceptableLocation(call, _cancellationToken) is not { } location)
        {
            return;
        }

        var interception = $"{location.GetInterceptsLocationAttributeSyntax()} // {Place(call)}";
        var staged = new SourceWriter().Indent().Indent();
        var number = _number + 1;

        // What stopped it is said by QueryAnalyzer, which meets the same; the call runs as it stands.
        if (Attempt.Of(() => Emit(staged, number, operation, terminal, interception)) is null)
        {
            _number = number;
            _calls.Append(staged);
        }
    }

    private void Emit(
        SourceWriter writer, int number, IInvocationOperation call, Terminal? terminal, string interception)
    {
        if (terminal is not null)
        {
            var body = CompiledBody.Of(call, terminal, _model.Compilation, _cancellationToken);
            _terminals.Emit(writer, number, body, interception);
        }
        else if (QueryCalls.IsCompile(call.TargetMethod))
        {
            _compiles.Emit(writer, number, call, interception, _model.Compilation, _cancellationToken);
        }
        else
        {
            _methods.EmitCall(writer, number, call, interception);
        }
    }

    private static string Place(InvocationExpressionSyntax call)
    {
        var name = call.Expression is MemberAccessExpressionSyntax member ? member.Name : call.Expression;
        var start = name.GetLocation().GetLineSpan().StartLinePosition;
        return $"{Path.GetFileName(call.SyntaxTree.FilePath)}({SourceWriter.Number(start.Line + 1)},"
            + $"{SourceWriter.Number(start.Character + 1)})";
    }
}
