using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Emit;

namespace Orm.Generator.Queries;

/// <summary>Calls of <c>Query.Compile</c>, which return the compiled query instead of the lambda.</summary>
internal sealed class CompileCalls(Nameable nameable, QueryMethods methods, PlanEmitter plans)
{
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
        var run = methods.Run(plan, body, new ValueEmitter(nameable, self: null), out var context);
        var type = nameable.AnnotatedNameOf(call.TargetMethod.ReturnType);
        var parameters = string.Join(", ", lambda.Symbol.Parameters.Select(CallEmitter.NameOf));
        CallEmitter.Comment(writer, call.Syntax, body.Sql);
        plans.Emit(writer, plan, body, openRow: null, readsTree: false);
        writer.Mark()
            .Line($"internal static {type} Compile_{plan}({type} query__)")
            .Indent()
            .Line($"=> ({parameters}) => {plan}.Plan.Serves({context})")
            .Continuation("? " + run)
            .Continuation($": query__({parameters});")
            .Outdent()
            .Blank();
    }

    /// <summary>The lambda that a call compiles.</summary>
    internal static IAnonymousFunctionOperation? LambdaOf(IInvocationOperation call)
        => call.Arguments.Length == 1 && call.Arguments[0].Value is IDelegateCreationOperation creation
            ? creation.Target as IAnonymousFunctionOperation
            : null;
}
