using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generator.Queries;

/// <summary>
/// The parts of a terminal's interceptor that follow from its declaration: a method of the query itself, or an
/// extension method over IQueryable, whose first argument is looked at to find the query behind it.
/// </summary>
internal sealed class TerminalParts
{
    /// <summary>What the query is called.</summary>
    internal const string Query = "query";

    private readonly IMethodSymbol _method;
    private readonly IParameterSymbol? _value;
    private readonly bool _isExtension;

    internal TerminalParts(IInvocationOperation call, IMethodSymbol method, Func<ITypeSymbol, string> nameOf)
    {
        _method = method;
        _isExtension = method.IsStatic;
        var parameters = method.Parameters.Skip(_isExtension ? 1 : 0).ToList();
        var lambda = parameters.Find(parameter => QuerySymbols.IsExpression(parameter.Type));
        var token = parameters.Find(parameter => QuerySymbols.IsCancellationToken(parameter.Type));
        _value = parameters.Find(parameter => !SymbolEqualityComparer.Default.Equals(parameter, lambda)
            && !SymbolEqualityComparer.Default.Equals(parameter, token));
        Tree = lambda is null ? string.Empty : ", " + CallEmitter.NameOf(lambda);
        Token = token is null ? "default" : CallEmitter.NameOf(token);
        var receiver = _isExtension
            ? (QueryCalls.IsReduced(call) ? "this " : string.Empty) + $"{nameOf(method.Parameters[0].Type)} {Source}"
            : $"this {nameOf(method.ContainingType)} {Query}";
        Parameters = string.Join(
            ", ", parameters.Select(parameter => $"{nameOf(parameter.Type)} {CallEmitter.NameOf(parameter)}")
                .Prepend(receiver));
        var arguments = parameters.Select(CallEmitter.NameOf);
        Original = _isExtension
            ? $"{nameOf(method.ContainingType)}.{method.Name}({string.Join(", ", arguments.Prepend(Source))})"
            : $"{Query}.{method.Name}({string.Join(", ", arguments)})";
    }

    /// <summary>The interceptor's parameters.</summary>
    internal string Parameters { get; }

    /// <summary>The call that was intercepted.</summary>
    internal string Original { get; }

    /// <summary>The terminal's lambda as one more argument; empty where it has none.</summary>
    internal string Tree { get; }

    /// <summary>What stops an asynchronous call.</summary>
    internal string Token { get; }

    /// <summary>The terminal's own argument.</summary>
    internal string Value => CallEmitter.NameOf(_value!);

    // Distinct from all parameters of such methods.
    private static string Source => "source__";

    /// <summary>The type parameters of an interceptor that is open over them.</summary>
    internal string Generic(bool isOpen)
    {
        var names = (_isExtension ? [] : _method.ContainingType.TypeParameters.AsEnumerable())
            .Concat(_method.TypeParameters)
            .Select(parameter => parameter.Name)
            .ToList();
        return isOpen && names.Count > 0 ? $"<{string.Join(", ", names)}>" : string.Empty;
    }

    /// <summary>Whether the compiled query is the one that is asked.</summary>
    internal string Test(string plan)
    {
        var test = $"{plan}.Plan.Serves({Query}{Tree})";
        test = _isExtension ? $"{Source} is global::Orm.Query {Query} && {test}" : test;

        // Others are errors, which the method itself raises.
        return !_isExtension && _method is { Name: "ElementAt" or "ElementAtAsync" }
            && _value is { Type.SpecialType: SpecialType.System_Int32 }
                ? $"{Value} >= 0 && {test}"
                : test;
    }
}
