using Microsoft.CodeAnalysis;
using Orm.Generator.Emit;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>
/// Writes the interceptor of a terminal. It is open over types that cannot be named: an anonymous object is made again,
/// which has the same type because the compiler gives equal ones one type, and cast.
/// </summary>
internal sealed class TerminalEmitter(Nameable nameable, PlanEmitter plans)
{
    /// <summary>Writes the interceptor of a query and throws it away, to learn whether it can be written.</summary>
    /// <exception cref="RuntimeOnlyException">It cannot.</exception>
    internal static void Check(CompiledBody body, Compilation compilation)
    {
        var nameable = new Nameable(compilation);
        new TerminalEmitter(nameable, new PlanEmitter(nameable)).Emit(new SourceWriter(), "Query1", body);
    }

    /// <summary>Writes the interceptor and its plan, and marks where the attribute goes that names the place.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The name of the class that holds the plan.</param>
    /// <param name="body">The query.</param>
    internal void Emit(SourceWriter writer, string plan, CompiledBody body)
    {
        var method = body.Call.TargetMethod;
        var isOpen = !method.ContainingType.TypeArguments.All(nameable.Is) || !method.TypeArguments.All(nameable.Is);
        var shown = isOpen ? method.OriginalDefinition : method;
        var openRow = isOpen && !nameable.Is(body.Row)
            ? body.Terminal.RowOf(shown) as ITypeParameterSymbol
                ?? throw new RuntimeOnlyException("Its results have no name.")
            : null;
        var rows = plans.RowsOf(plan, body, openRow?.Name);
        CallEmitter.Comment(writer, body.Call.Syntax, body.Sql.Text, string.Empty);
        plans.Emit(writer, plan, body, openRow?.Name, readsTree: true);
        EmitMethod(writer, plan, body, shown, rows, openRow, isOpen);
    }

    private void EmitMethod(
        SourceWriter writer,
        string plan,
        CompiledBody body,
        IMethodSymbol shown,
        (string Type, string Instance) rows,
        ITypeParameterSymbol? openRow,
        bool isOpen)
    {
        var typeParameters = isOpen
            ? shown.ContainingType.TypeParameters.Concat(shown.TypeParameters).Select(parameter => parameter.Name)
            : [];
        var generic = isOpen ? $"<{string.Join(", ", typeParameters)}>" : string.Empty;
        var parameters = shown.Parameters.Select(
            parameter => $"{NameOf(parameter.Type, isOpen)} {CallEmitter.NameOf(parameter)}");
        var lambda = shown.Parameters.FirstOrDefault(parameter => QuerySymbols.IsExpression(parameter.Type));
        var tree = lambda is null ? string.Empty : ", " + CallEmitter.NameOf(lambda);
        var token = shown.Parameters.FirstOrDefault(parameter => QuerySymbols.IsCancellationToken(parameter.Type));
        var own = shown.Parameters.FirstOrDefault(
            parameter => !SymbolEqualityComparer.Default.Equals(parameter, lambda)
                && !SymbolEqualityComparer.Default.Equals(parameter, token));
        var values = ArgumentEmitter.Used(body.Sql).Select(index => body.Captured[index] is { IsArgument: true }
            ? CallEmitter.NameOf(own!)
            : $"{plan}.Plan.Value<{nameable.AnnotatedNameOf(body.Captured[index].Type)}>" +
                $"(query, {SourceWriter.Number(index)}{tree})");
        var row = openRow?.Name ?? nameable.AnnotatedNameOf(body.Row);
        var run = CallEmitter.Run(
            plan, "query", body, rows, row, values, token is null ? "default" : CallEmitter.NameOf(token));
        var receiver = NameOf(shown.ContainingType, isOpen);
        var all = string.Join(", ", new[] { $"this {receiver} query" }.Concat(parameters));
        writer.Mark()
            .Line($"internal static {NameOf(shown.ReturnType, isOpen)} {shown.Name}_{plan}{generic}({all})")
            .Indent()
            .Line($"=> {plan}.Plan.Serves(query{tree})")
            .Continuation($"? {run}")
            .Continuation($": query.{shown.Name}({string.Join(", ", shown.Parameters.Select(CallEmitter.NameOf))});")
            .Outdent()
            .Blank();
    }

    private string NameOf(ITypeSymbol type, bool isOpen)
        => isOpen ? type.AnnotatedName() : nameable.AnnotatedNameOf(type);
}
