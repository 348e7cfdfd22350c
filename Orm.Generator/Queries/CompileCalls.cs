using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Emit;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>Calls of <c>Query.Compile</c>, which return the compiled query instead of the lambda.</summary>
internal sealed class CompileCalls(Nameable nameable, QueryMethods methods, PlanEmitter plans)
{
    // What an anonymous row is called.
    private const string Row = "TElement";

    private readonly TypeShapes _shapes = new(nameable);

    /// <summary>Writes the interceptor of a call and throws it away, to learn whether it can be written.</summary>
    /// <exception cref="RuntimeOnlyException">It cannot.</exception>
    /// <exception cref="QueryRefusedException">A part of the query has no translation.</exception>
    internal static void Check(
        IInvocationOperation call, Compilation compilation, CancellationToken cancellationToken)
    {
        var nameable = new Nameable(compilation);
        var plans = new PlanEmitter(nameable);
        new CompileCalls(nameable, new QueryMethods(nameable, plans), plans)
            .Emit(new SourceWriter(), "Query1", call, compilation, cancellationToken);
    }

    /// <summary>Writes the interceptor of a call.</summary>
    /// <exception cref="RuntimeOnlyException">The query is left to the run-time path.</exception>
    /// <exception cref="QueryRefusedException">A part of the query has no translation.</exception>
    internal void Emit(
        SourceWriter writer,
        string plan,
        IInvocationOperation call,
        Compilation compilation,
        CancellationToken cancellationToken)
    {
        if (LambdaOf(call) is not { } lambda)
        {
            throw new RuntimeOnlyException("The query is no lambda.");
        }

        var body = QueryMethods.Compile(lambda.Body, compilation, cancellationToken);
        var openRow = nameable.Is(body.Row) ? null : Row;
        var values = new ValueEmitter(nameable, lambda.Symbol, self: null, plan + "_Field");
        var run = methods.Run(plan, body, lambda.Symbol, values, openRow, out var context);
        var parameters = string.Join(", ", lambda.Symbol.Parameters.Select(NameOf));
        CallEmitter.Comment(writer, call.Syntax, body.Sql);
        plans.Emit(writer, plan, body, openRow, readsTree: false);
        if (openRow is null)
        {
            var type = nameable.AnnotatedNameOf(call.TargetMethod.ReturnType);
            writer.Mark().Line($"internal static {type} Compile_{plan}({type} query__)").Indent();
        }
        else
        {
            EmitOpen(writer, plan, body, call.TargetMethod);
        }

        writer.Line($"=> ({parameters}) => {plan}.Plan.Serves({context})")
            .Continuation("? " + run)
            .Continuation($": query__({parameters});")
            .Outdent()
            .Blank();
        values.EmitAccessors(writer);
    }

    /// <summary>
    /// Writes an interceptor that is open over its types, because an anonymous row has no name: another method is given
    /// an object of the row's shape, from which the compiler infers the type.
    /// </summary>
    private void EmitOpen(SourceWriter writer, string plan, CompiledBody body, IMethodSymbol method)
    {
        var result = body.Terminal.Form switch
        {
            TerminalForm.List => $"global::System.Collections.Generic.List<{Row}>",
            TerminalForm.Array => Row + "[]",
            _ => Row,
        };
        result = body.Terminal.IsAsync ? $"global::System.Threading.Tasks.Task<{result}>" : result;
        var types = method.TypeArguments.Take(method.TypeArguments.Length - 1).Select(nameable.AnnotatedNameOf);
        var type = $"global::System.Func<{string.Join(", ", types.Append(result))}>";
        var open = method.OriginalDefinition;
        var names = string.Join(", ", open.TypeParameters.Select(parameter => parameter.Name));
        var opened = open.ReturnType.AnnotatedName();
        writer.Mark()
            .Line($"internal static {opened} Compile_{plan}<{names}>({opened} query__)")
            .Continuation($"=> ({opened})(object)Compile_{plan}_Of({_shapes.Of(body.Row)}, query__);")
            .Blank()
            .Line($"private static {type} Compile_{plan}_Of<{Row}>({Row} shape__, object query__)")
            .Indent()
            .Line($"=> Compile_{plan}_Of<{Row}>(({type})query__);")
            .Outdent()
            .Blank()
            .Line($"private static {type} Compile_{plan}_Of<{Row}>({type} query__)")
            .Indent();
    }

    // Two parameters that are discarded have one name, but both are handed on.
    private static string NameOf(IParameterSymbol parameter, int index)
        => parameter.IsDiscard ? "discarded__" + SourceWriter.Number(index) : CallEmitter.NameOf(parameter);

    /// <summary>The lambda that a call compiles.</summary>
    internal static IAnonymousFunctionOperation? LambdaOf(IInvocationOperation call)
        => call.Arguments.Length == 1 && call.Arguments[0].Value is IDelegateCreationOperation creation
            ? creation.Target as IAnonymousFunctionOperation
            : null;
}
