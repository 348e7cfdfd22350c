using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Emit;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>
/// Methods with [Query]. Each becomes a method of a generated class, written with the file that declares it; calls
/// anywhere are forwarded to it by their own file. So a change of the query changes the declaring file alone.
/// </summary>
internal sealed class QueryMethods(Nameable nameable, PlanEmitter plans)
{
    internal const string ClassName = "QueryMethods";

    /// <summary>Whether a method has [Query] and can be called by generated code.</summary>
    internal bool IsForwarded(IMethodSymbol called)
        // As it is declared, because that is what the generated method is written for: one of a generic class has none.
        => Has(called) && ReasonAgainst(called.OriginalDefinition) is null;

    /// <summary>Whether a method has [Query].</summary>
    internal static bool Has(IMethodSymbol called)
        => called.OriginalDefinition is var method && method.Find("Orm", "QueryAttribute") is not null
            && !method.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>Why generated code cannot take the place of a method; null where it can.</summary>
    internal string? ReasonAgainst(IMethodSymbol method) => method switch
    {
        not { MethodKind: MethodKind.Ordinary, CanBeReferencedByName: true } => "It is no method with a name.",
        { IsGenericMethod: true } => "It has type parameters.",
        { IsAbstract: true } or { IsVirtual: true } or { IsOverride: true } => "A derived class can override it.",
        { ReturnsVoid: true } or { ReturnsByRef: true } or { ReturnsByRefReadonly: true } => "It returns no value.",
        { IsStatic: false, ContainingType.IsValueType: true } => "It is a member of a struct.",
        _ when !nameable.Is((ISymbol)method) => "It cannot be called from outside of its type. Make it internal.",
        _ when !nameable.Is(method.ReturnType) => "Its results are of a type that cannot be named outside.",
        _ => method.Parameters.FirstOrDefault(parameter => parameter is not { RefKind: RefKind.None, Name.Length: > 0 }
            || !nameable.Is(parameter.Type)) is { } unfit
                ? $"Its parameter '{unfit.Name}' cannot be handed on."
                : null,
    };

    /// <summary>The name of the generated method.</summary>
    internal static string NameOf(IMethodSymbol method)
    {
        var hash = 2166136261;
        foreach (var letter in method.GetDocumentationCommentId() ?? method.ToDisplayString())
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return $"{method.ContainingType.Name}_{method.Name}_{hash.ToString("x8", CultureInfo.InvariantCulture)}";
    }

    /// <summary>Writes the generated method; one that is left to run time calls the method as it is.</summary>
    internal void Emit(
        SourceWriter writer,
        IMethodSymbol method,
        MethodDeclarationSyntax declaration,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        // What stopped it is said by QueryMethodAnalyzer, which meets the same.
        var compiled = new SourceWriter().Indent().Indent();
        var failure = Attempt.Of(() => EmitCompiled(compiled, method, declaration, model, cancellationToken));
        if (failure is null)
        {
            writer.Append(compiled);
            return;
        }

        CallEmitter.Comment(writer, declaration, "Run as it stands: " + failure.Message);
        writer.Line(HeaderOf(method)).Continuation($"=> {Original(method)};").Blank();
    }

    /// <summary>Writes the method and throws it away, to learn whether it can be written.</summary>
    /// <exception cref="RuntimeOnlyException">It cannot.</exception>
    /// <exception cref="QueryRefusedException">A part of the query has no translation.</exception>
    internal static void Check(IMethodSymbol method, IMethodBodyOperation body, CancellationToken cancellationToken)
    {
        var model = body.SemanticModel!;
        var nameable = new Nameable(model.Compilation);
        var methods = new QueryMethods(nameable, new PlanEmitter(nameable));
        if (methods.ReasonAgainst(method) is { } reason)
        {
            throw new RuntimeOnlyException(reason);
        }

        methods.EmitCompiled(
            new SourceWriter(), method, (MethodDeclarationSyntax)body.Syntax, model, cancellationToken);
    }

    private void EmitCompiled(
        SourceWriter writer,
        IMethodSymbol method,
        MethodDeclarationSyntax declaration,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        var body = Compile(declaration, model, cancellationToken);
        var self = method.IsStatic ? null : SelfOf(method);
        var plan = NameOf(method) + "_Query";
        var values = new ValueEmitter(nameable, method, self, plan + "_Field");
        var run = Run(plan, body, method, values, openRow: null, out var context);
        CallEmitter.Comment(writer, declaration, body.Sql);
        writer.Line(HeaderOf(method))
            .Indent()
            .Line($"=> {plan}.Plan.Serves({context})")
            .Continuation("? " + run)
            .Continuation($": {Original(method)};")
            .Outdent()
            .Blank();
        values.EmitAccessors(writer);
        plans.Emit(writer, plan, body, openRow: null, readsTree: false);
    }

    private string HeaderOf(IMethodSymbol method)
        => $"internal static {nameable.AnnotatedNameOf(method.ReturnType)} {NameOf(method)}"
            + $"({string.Join(", ", Parameters(method, isExtension: false))})";

    /// <summary>Writes the interceptor of a call of such a method.</summary>
    internal void EmitCall(SourceWriter writer, string name, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var isReduced = !method.IsStatic || QueryCalls.IsReduced(call);
        var parameters = string.Join(", ", Parameters(method, isReduced));
        var arguments = method.Parameters.Select(CallEmitter.NameOf);
        if (!method.IsStatic)
        {
            arguments = arguments.Prepend(SelfOf(method));
        }

        writer.Mark()
            .Line($"internal static {nameable.AnnotatedNameOf(method.ReturnType)} "
                + $"{method.Name}_{name}({parameters})")
            .Continuation($"=> {ClassName}.{NameOf(method)}({string.Join(", ", arguments)});")
            .Blank();
    }

    /// <summary>The query that a lambda or method does nothing but run.</summary>
    internal static CompiledBody Compile(
        IOperation? body, Compilation compilation, CancellationToken cancellationToken)
    {
        if (QueryCalls.Returned(body) is not { } call || QueryCalls.TerminalOf(call) is not { } terminal)
        {
            throw new RuntimeOnlyException("It does more than return the result of a query.");
        }

        return CompiledBody.Of(call, terminal, compilation, cancellationToken);
    }

    /// <summary>The call that runs the query in the context that it begins with.</summary>
    /// <param name="plan">The name of the class that holds the plan.</param>
    /// <param name="body">The query.</param>
    /// <param name="method">The method or lambda that returns its result.</param>
    /// <param name="values">Writes captured values.</param>
    /// <param name="openRow">The type parameter that stands for what a row becomes; null where that has a name.</param>
    /// <param name="context">The context, as generated code names it.</param>
    internal string Run(
        string plan,
        CompiledBody body,
        IMethodSymbol method,
        ValueEmitter values,
        string? openRow,
        out string context)
    {
        context = values.Write(ContextOf(body.Root));
        var token = body.Call.Arguments.FirstOrDefault(argument => argument.Parameter is { } parameter
            && argument.ArgumentKind == ArgumentKind.Explicit && QuerySymbols.IsCancellationToken(parameter.Type));
        var run = CallEmitter.Run(
            plan,
            context,
            body,
            plans.RowsOf(plan, body, openRow),
            openRow ?? nameable.AnnotatedNameOf(body.Row),
            body.Sql.Used.Select(index => Write(body, index, values)),
            body.Otherwise is null ? null : values.Write(body.Otherwise),
            token is null ? "default" : values.Write(token.Value));
        return method.IsAsync ? Awaited(body.Call, method.ReturnType, openRow, run) : run;
    }

    // Generated code awaits nothing: it returns the task that the method would await.
    private string Awaited(IInvocationOperation call, ITypeSymbol task, string? openRow, string run)
        => (call.Parent, task.OriginalDefinition) switch
        {
            (IAwaitOperation, { Name: "Task" }) when IsTask(task) => run,
            (IAwaitOperation, { Name: "ValueTask" }) when IsTask(task) && openRow is null
                => $"new {nameable.AnnotatedNameOf(task)}({run})",
            _ => throw new RuntimeOnlyException($"A '{task.ShortName()}' is made at run time."),
        };

    private static bool IsTask(ITypeSymbol type)
        => type is INamedTypeSymbol { Arity: 1 } && type.ContainingNamespace.IsNamed("System.Threading.Tasks");

    private string Write(CompiledBody body, int index, ValueEmitter values)
    {
        var captured = body.Captured[index];
        if (captured.IsDerived)
        {
            throw new RuntimeOnlyException(
                $"What is made of '{captured.Operation.Syntax}' is known at run time only.");
        }

        var value = values.Write(captured.Operation);
        var isCollection = body.Sql.IsCollection(index);
        if (!captured.IsGuarded || (!isCollection && IsVariable(captured.Operation)))
        {
            return value;
        }

        var unreached = isCollection
            ? "global::System.Array.Empty<object>()"
            : $"default({plans.TypeOf(body, index)})!";
        var guards = string.Join(" && ", captured.Guards.Select(guard => guard.Write(values)));
        return $"({guards} ? {value} : {(isCollection ? "(object?)" : string.Empty)}{unreached})";
    }

    private static CompiledBody Compile(
        MethodDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
        => Compile(model.GetOperation(declaration, cancellationToken), model.Compilation, cancellationToken);

    // The set must be one that the context itself gives: a generated property, or Set<T>().
    private static IOperation ContextOf(IOperation root) => root switch
    {
        IPropertyReferenceOperation { Property: var property, Instance: { } context }
            when (property.IsPartialDefinition || property.IsGenerated())
                && IsPath(context) && QuerySymbols.IsContext(context.Type) => context,
        IInvocationOperation { TargetMethod: var method, Instance: { } context }
            when IsPath(context) && QuerySymbols.IsSetOfContext(method) => context,
        _ => throw new RuntimeOnlyException($"'{root.Syntax}' is no set of a parameter, or of a field of one."),
    };

    // It is written more than once: a property that makes a context would make two.
    private static bool IsPath(IOperation context) => IsVariable(context) || context switch
    {
        IFieldReferenceOperation { Instance: var owner } => owner is null || IsPath(owner),
        IPropertyReferenceOperation { Instance: var owner, Property: var property }
            => property is { IsVirtual: false, IsOverride: false } && property.HasBackingField()
                && (owner is null || IsPath(owner)),
        _ => false,
    };

    private static bool IsVariable(IOperation context)
        => context is IParameterReferenceOperation or IInstanceReferenceOperation;

    // What stands for this, by a name that no parameter has.
    private static string SelfOf(IMethodSymbol method)
    {
        var name = "self";
        while (method.Parameters.Any(parameter => parameter.Name == name))
        {
            name += "_";
        }

        return name;
    }

    private string Original(IMethodSymbol method)
    {
        var receiver = method.IsStatic ? nameable.NameOf(method.ContainingType) : SelfOf(method);
        var arguments = string.Join(", ", method.Parameters.Select(CallEmitter.NameOf));
        return $"{receiver}.{SymbolFacts.Escape(method.Name)}({arguments})";
    }

    private IEnumerable<string> Parameters(IMethodSymbol method, bool isExtension)
    {
        var parameters = method.Parameters.Select(
            parameter => $"{nameable.AnnotatedNameOf(parameter.Type)} {CallEmitter.NameOf(parameter)}").ToList();
        if (!method.IsStatic)
        {
            parameters.Insert(0, $"{nameable.AnnotatedNameOf(method.ContainingType)} {SelfOf(method)}");
        }

        if (isExtension)
        {
            parameters[0] = "this " + parameters[0];
        }

        return parameters;
    }
}
