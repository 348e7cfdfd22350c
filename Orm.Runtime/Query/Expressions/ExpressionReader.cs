using System.Linq.Expressions;
using Orm.Linq.Syntax;

namespace Orm.Linq.Expressions;

/// <summary>
/// Front end 1: reads a query's operators and expression trees as syntax. It decides nothing about their meaning; which
/// expressions are values that the query captured was decided by its fingerprint.
/// </summary>
internal sealed partial class ExpressionReader
{
    private readonly QueryFingerprint _fingerprint;
    private readonly Dictionary<ParameterExpression, ParameterNode> _parameters = [];
    private readonly Dictionary<Query, SyntaxNode> _shared = [];

    private ExpressionReader(QueryFingerprint fingerprint) => _fingerprint = fingerprint;

    /// <summary>Reads a query and the operator that ends it.</summary>
    internal static SyntaxNode Read(in QueryCall call, QueryFingerprint fingerprint, Type result)
    {
        var reader = new ExpressionReader(fingerprint);
        var query = reader.ReadQuery(call.Query);
        return call.Terminal is null
            ? query
            : new OperatorNode(
                call.Terminal, query, reader.ReadArguments(call.Arguments), RuntimeTypes.Of(result));
    }

    private SyntaxNode ReadQuery(Query query)
    {
        if (query.IsShared && _shared.TryGetValue(query, out var known))
        {
            return known;
        }

        var type = RuntimeTypes.Of(query.GetType());
        SyntaxNode node = query.Source is null
            ? ReadSource(query, type)
            : new OperatorNode(
                query.Operator,
                ReadQuery(query.Source),
                ReadArguments(query.Arguments),
                type);
        if (query.IsShared)
        {
            _shared.Add(query, node);
        }

        return node;
    }

    private SyntaxNode ReadSource(Query query, TypeRef type)
    {
        if (query.Navigation is { } navigation && _fingerprint.TryFindValue(query, out var keys))
        {
            var owner = RuntimeTables.Of(navigation.Owner);
            return new NavigationNode(owner, owner.FindNavigation(navigation.Navigation.Property)!, keys, type);
        }

        var element = RuntimeTypes.Of(query.Element);
        return query.Values is { } values
            ? new ValuesNode(
                Captured(values, values.Type, "values"), element, query.Row!.Members, query.Row.Creation, type)
            : new EntitySetNode(RuntimeTables.Of(query.Entity!), element, type);
    }

    private List<SyntaxNode> ReadArguments(in OperatorArguments arguments)
    {
        var read = new List<SyntaxNode>(arguments.Count);
        for (var i = 0; i < arguments.Count; i++)
        {
            read.Add(ReadArgument(arguments[i]));
        }

        return read;
    }

    private SyntaxNode ReadArgument(object argument) => argument switch
    {
        OperatorValue value => Captured(value, value.Type, CapturedText.OfValue(value)),
        Expression expression => Read(expression),
        Query query => ReadQuery(query),
        _ => throw new InvalidOperationException($"{argument.GetType()} is no argument of an operator."),
    };

    private SyntaxNode Read(Expression expression)
    {
        if (_fingerprint.Inlined.TryGetValue(expression, out var query))
        {
            return ReadQuery(query);
        }

        if (_fingerprint.TryFindValue(expression, out _))
        {
            return Captured(expression, expression.Type, CapturedText.Of(expression));
        }

        var type = RuntimeTypes.Of(expression.Type);
        return expression switch
        {
            ParameterExpression parameter => Parameter(parameter),
            ConstantExpression constant => ReadConstant(constant, type),
            MemberExpression named when Dependence.IsNamed(named) => new StaticNode(
                RuntimeTypes.Of(named.Member.DeclaringType!), named.Member.Name, type),
            MemberExpression member => ReadMember(member, type),
            LambdaExpression lambda => ReadLambda(lambda),
            UnaryExpression unary => ReadUnary(unary, type),
            BinaryExpression binary => ReadBinary(binary, type),
            MethodCallExpression call => ReadCall(call, type),
            ConditionalExpression conditional => new ConditionalNode(
                Read(conditional.Test), Read(conditional.IfTrue), Read(conditional.IfFalse), type),
            NewExpression creation => ReadNew(creation, [], type),
            MemberInitExpression initialized => ReadInitialized(initialized, type),
            NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => new ArrayNode(
                ReadAll(array.Expressions), RuntimeTypes.Of(array.Type.GetElementType()!), type),
            ListInitExpression list when list.Initializers.All(element => element.Arguments.Count == 1)
                => new ArrayNode(
                    ReadAll(list.Initializers.Select(element => element.Arguments[0])), type.Element ?? type, type),
            InvocationExpression invocation => ReadInvocation(invocation, type),
            _ => Unknown(expression, "This kind of expression has no form in SQL."),
        };
    }

    private CapturedNode Captured(object origin, Type type, string text)
        => _fingerprint.TryFindValue(origin, out var index)
            ? new CapturedNode(index, text, RuntimeTypes.Of(type))
            : throw new InvalidOperationException("The fingerprint was taken of another query.");

    private ParameterNode Parameter(ParameterExpression parameter)
    {
        if (!_parameters.TryGetValue(parameter, out var node))
        {
            node = new ParameterNode(parameter.Name ?? "x", RuntimeTypes.Of(parameter.Type));
            _parameters.Add(parameter, node);
        }

        return node;
    }

    private static LiteralNode ReadConstant(ConstantExpression constant, TypeRef type)
    {
        var value = constant.Value is Enum number
            ? Convert.ChangeType(
                number, Enum.GetUnderlyingType(number.GetType()), System.Globalization.CultureInfo.InvariantCulture)
            : constant.Value;
        return new LiteralNode(
            value, value is null || type.Scalar is not null ? type : RuntimeTypes.Of(constant.Value!.GetType()));
    }

    private LambdaNode ReadLambda(LambdaExpression lambda)
    {
        // The same lambda may stand in a query twice; each reading declares parameters of its own.
        var parameters = new List<ParameterNode>();
        foreach (var parameter in lambda.Parameters)
        {
            _parameters.Remove(parameter);
            parameters.Add(Parameter(parameter));
        }

        return new LambdaNode(parameters, Read(lambda.Body), RuntimeTypes.Of(lambda.Type));
    }

    private SyntaxNode ReadInvocation(InvocationExpression invocation, TypeRef type)
        => invocation.Expression is LambdaExpression lambda
            ? new InvokeNode(ReadLambda(lambda), ReadAll(invocation.Arguments), type)
            : Unknown(invocation, "A delegate is code that the database cannot run. Use an expression.");

    private NewNode ReadNew(NewExpression creation, IReadOnlyList<MemberInitializer> initializers, TypeRef type)
    {
        var parameters = creation.Constructor?.GetParameters() ?? [];
        var names = parameters.Select((parameter, i) => creation.Members is { } members
            ? members[i].Name
            : ArgumentMember(creation.Type, parameter.Name));
        return new NewNode(Bare(creation), ReadAll(creation.Arguments), [.. names], initializers, type);
    }

    // The plan keeps the call to make its reader of; the arguments would keep what the application captured.
    private static NewExpression Bare(NewExpression creation)
        => creation.Update(creation.Arguments.Select(argument => Expression.Default(argument.Type)));

    // A record's parameters are called what its properties are; those of the BCL's tuples begin in lower case.
    private static string? ArgumentMember(Type type, string? parameter)
        => parameter is { Length: > 0 } && type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
            ? char.ToUpperInvariant(parameter[0]) + parameter[1..]
            : parameter;

    private SyntaxNode ReadInitialized(MemberInitExpression initialized, TypeRef type)
    {
        var initializers = new List<MemberInitializer>();
        foreach (var binding in initialized.Bindings)
        {
            if (binding is not MemberAssignment assignment)
            {
                return Unknown(initialized, $"Set {binding.Member.Name} to a value, not to elements or members.");
            }

            initializers.Add(new MemberInitializer(binding.Member.Name, binding.Member, Read(assignment.Expression)));
        }

        return ReadNew(initialized.NewExpression, initializers, type);
    }

    private List<SyntaxNode> ReadAll(IEnumerable<Expression> expressions) => [.. expressions.Select(Read)];

    private static UnknownNode Unknown(Expression expression, string reason)
        => new(CapturedText.Of(expression), reason, RuntimeTypes.Of(expression.Type));
}
