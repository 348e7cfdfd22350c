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
        plans.Emit(writer, plan, body, openRow?.Name, readsTree: true);
        var parts = new TerminalParts(body.Call, shown, name => NameOf(name, isOpen));
        var run = Run(plan, body, parts, openRow);
        CallEmitter.Comment(writer, body.Call.Syntax, body.Sql);
        writer.Mark()
            .Line($"internal static {NameOf(shown.ReturnType, isOpen)} {shown.Name}_{plan}{parts.Generic(isOpen)}"
                + $"({parts.Parameters})")
            .Indent()
            .Line($"=> {parts.Test(plan)}")
            .Continuation($"? {run}")
            .Continuation($": {parts.Original};")
            .Outdent()
            .Blank();
    }

    private string Run(string plan, CompiledBody body, TerminalParts parts, ITypeParameterSymbol? openRow)
    {
        var values = body.Sql.Used.Select(index => body.Captured[index] is { IsArgument: true } argument
            ? parts.Value + argument.Access
            : $"{plan}.Plan.Value<{plans.TypeOf(body, index)}>" +
                $"({TerminalParts.Query}, {SourceWriter.Number(index)}{parts.Tree})");
        return CallEmitter.Run(
            plan,
            TerminalParts.Query,
            body,
            plans.RowsOf(plan, body, openRow?.Name),
            openRow?.Name ?? nameable.AnnotatedNameOf(body.Row),
            values,
            body.Otherwise is null ? null : parts.Value,
            parts.Token);
    }

    private string NameOf(ITypeSymbol type, bool isOpen)
        => isOpen ? type.AnnotatedName() : nameable.AnnotatedNameOf(type);
}
