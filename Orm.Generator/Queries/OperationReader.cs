using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Syntax;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <summary>
/// Front end 2: reads the compiler's operations as syntax, in the shape of the expression trees that the C# compiler
/// would make of them. Which parts are captured values, and their order, is decided as the run-time front end decides
/// it (<c>QueryFingerprint</c>), so that both number them alike.
/// </summary>
internal sealed partial class OperationReader(CompiledTables tables, CancellationToken cancellationToken)
{
    private readonly Dictionary<IParameterSymbol, ParameterNode> _scope = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Node, Microsoft.CodeAnalysis.SyntaxNode> _places = [];
    private readonly List<CapturedValue> _captured = [];

    internal SymbolTypes Types { get; } = new(tables.Compilation);

    /// <summary>The captured values, in the order of the query's text.</summary>
    internal IReadOnlyList<CapturedValue> Captured => _captured;

    /// <summary>Where a node stands in the program's text; null for one that nobody wrote.</summary>
    internal Microsoft.CodeAnalysis.SyntaxNode? PlaceOf(Node node)
        => _places.TryGetValue(node, out var place) ? place : null;

    private Node Read(IOperation operation)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var node = ReadOperation(operation);
        if (!_places.ContainsKey(node))
        {
            _places.Add(node, operation.Syntax);
        }

        return node;
    }

    private Node ReadOperation(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true, Type: not null } => Literal(operation.ConstantValue.Value, operation.Type),
        IDefaultValueOperation { Type: { } type } when type.IsNullable() => Literal(value: null, type),
        ITranslatedQueryOperation query => Read(query.Operation),
        IParameterReferenceOperation { Parameter: var parameter } when _scope.TryGetValue(parameter, out var known)
            => known,
        IMemberReferenceOperation member => ReadMember(member),
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation
            => ReadOutside(operation),
        IConversionOperation conversion => ReadConversion(conversion),
        IUnaryOperation unary => ReadUnary(unary),
        IBinaryOperation binary => ReadBinary(binary),
        ICoalesceOperation coalesce => TryCapture(coalesce) ?? ReadCoalesce(coalesce),
        IConditionalOperation { WhenFalse: { } whenFalse } choice
            => TryCapture(choice) ?? ReadChoice(choice, whenFalse),
        IInvocationOperation call => ReadCall(call),
        IAnonymousObjectCreationOperation creation => ReadAnonymous(creation),
        IObjectCreationOperation creation => ReadCreation(creation),
        IArrayCreationOperation { Initializer: { } elements } array => ReadArray(array, elements),
        IArrayElementReferenceOperation { Indices: [{ } index] } item => TryCapture(item) ?? ReadItem(item, index),
        IInterpolatedStringOperation text => ReadText(text),
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => ReadLambda(lambda),
        IAnonymousFunctionOperation lambda => ReadLambda(lambda),
        _ => TryCapture(operation) ?? throw new RuntimeOnlyException(
            $"'{operation.Syntax}' has a form that is read at run time only."),
    };

    // The compiler writes every zero of decimal as the one without digits behind the point.
    private LiteralNode Literal(object? value, ITypeSymbol type)
        => new(value is 0m ? decimal.Zero : value, Types.Of(type));

    private LambdaNode ReadLambda(IAnonymousFunctionOperation lambda)
    {
        if (lambda.Syntax is LambdaExpressionSyntax { Block: not null })
        {
            throw new RuntimeOnlyException("A lambda with statements is no expression.");
        }

        var parameters = new List<ParameterNode>();
        foreach (var parameter in lambda.Symbol.Parameters)
        {
            var node = new ParameterNode(parameter.Name, Types.Of(parameter.Type));
            _scope.Add(parameter, node);
            parameters.Add(node);
        }

        if (lambda.Body.Operations.FirstOrDefault() is not IReturnOperation { ReturnedValue: { } body })
        {
            throw new RuntimeOnlyException("A lambda without a value is no expression.");
        }

        var read = new LambdaNode(parameters, Read(body), Types.Of(lambda.Symbol.ReturnType));
        foreach (var parameter in lambda.Symbol.Parameters)
        {
            _scope.Remove(parameter);
        }

        return read;
    }

    private Node ReadMember(IMemberReferenceOperation member)
    {
        if (member is { Instance: null, Type: { } provider } && QuerySymbols.IsFormatProvider(provider))
        {
            // What a culture does to a value is decided when the query is translated.
            return new StaticNode(Types.Of(member.Member.ContainingType), member.Member.Name, Types.Of(provider));
        }

        if (StartsOutside(member))
        {
            return ReadOutside(member);
        }

        if (member is IPropertyReferenceOperation { Arguments.Length: > 0 } indexer)
        {
            return TryCapture(indexer) ?? ReadIndexer(indexer);
        }

        if (member is { Instance: null } && QuerySymbols.IsPartOfQuery(member.Member))
        {
            var owner = Types.FullNameOf(member.Member.ContainingType);
            return new CallNode(new MethodRef(owner, member.Member.Name, []), null, [], Types.Of(member.Type));
        }

        if (QuerySymbols.IsExpandable(member.Member))
        {
            throw new RuntimeOnlyException($"What takes the place of {member.Member.Name} is read at run time only.");
        }

        // A member of an object that no column can hold, as list[2].Id is, is C#'s business where no row is involved.
        return member.Instance?.Type is { } holder && !SymbolTypes.IsStored(holder) && TryCapture(member) is { } value
            ? value
            : ReadMemberOfValue(member);
    }

    private Node ReadMemberOfValue(IMemberReferenceOperation member)
    {
        if (member is not (IPropertyReferenceOperation or IFieldReferenceOperation) || member.Instance is not { } from)
        {
            throw new RuntimeOnlyException($"'{member.Syntax}' is neither a property nor a field.");
        }

        var type = Types.Of(member.Type);
        if (member.Member.Name == "Count" && from.Type is { SpecialType: not SpecialType.System_String } collection
            && Types.Of(collection).Element is not null)
        {
            return new OperatorNode("Count", Read(from), [], type);
        }

        return new MemberNode(Read(from), NameOf(member.Member), Types.Of(member.Member.ContainingType), type);
    }

    // Trees know the items of a tuple by their places.
    private static string NameOf(ISymbol member)
        => member is IFieldSymbol { CorrespondingTupleField: { } item } ? item.Name : member.Name;

    private CallNode ReadItem(IArrayElementReferenceOperation item, IOperation index) => new(
        new MethodRef("System.Array", "get_Item", [Types.Of(Int32)]),
        Read(item.ArrayReference),
        [Read(index)],
        Types.Of(item.Type));

    private CallNode ReadIndexer(IPropertyReferenceOperation indexer)
    {
        var getter = indexer.Property.GetMethod ?? throw new RuntimeOnlyException("An indexer without a getter.");
        return new CallNode(
            ReferenceTo(getter), Read(indexer.Instance!), ReadArguments(indexer.Arguments), Types.Of(indexer.Type));
    }

    private Node ReadAnonymous(IAnonymousObjectCreationOperation creation)
    {
        var names = new List<string?>();
        var values = new List<Node>();
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is not ISimpleAssignmentOperation
                {
                    Target: IPropertyReferenceOperation { Property: var property }, Value: var value,
                })
            {
                throw new RuntimeOnlyException("An anonymous object with an unknown member.");
            }

            names.Add(property.Name);
            values.Add(Read(value));
        }

        return new NewNode(creation.Type, values, names, [], Types.Of(creation.Type));
    }

    private Node ReadCreation(IObjectCreationOperation creation)
    {
        if (SymbolTypes.IsStored(creation.Type!) && TryCapture(creation) is { } captured)
        {
            return captured;
        }

        if (creation is { Initializer.Initializers: [IInvocationOperation, ..] elements, Arguments.IsEmpty: true })
        {
            return TryCapture(creation) ?? ReadElements(elements, Types.Of(creation.Type));
        }

        var constructor = creation.Constructor
            ?? throw new RuntimeOnlyException($"'{creation.Syntax}' calls no constructor.");
        var arguments = ReadArguments(creation.Arguments);
        var names = constructor.Parameters.Select(parameter => ArgumentMember(creation.Type!, parameter.Name));
        return new NewNode(
            constructor, arguments, [.. names], ReadInitializers(creation.Initializer), Types.Of(creation.Type));
    }

    // A record's parameters are called what its properties are; those of the BCL's tuples begin in lower case.
    private static string? ArgumentMember(ITypeSymbol type, string parameter)
        => parameter.Length > 0 && type.ContainingNamespace is { } space
            && IsOfPlatform(space)
                ? char.ToUpperInvariant(parameter[0]) + parameter.Substring(1)
                : parameter;

    private static bool IsOfPlatform(INamespaceSymbol space)
    {
        while (space is { IsGlobalNamespace: false, ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space.Name.StartsWith("System", StringComparison.Ordinal);
    }

    private List<MemberInitializer> ReadInitializers(IObjectOrCollectionInitializerOperation? initializer)
    {
        var read = new List<MemberInitializer>();
        foreach (var part in initializer?.Initializers ?? [])
        {
            if (part is not ISimpleAssignmentOperation { Target: IMemberReferenceOperation member, Value: var value }
                || value is IObjectOrCollectionInitializerOperation)
            {
                throw new RuntimeOnlyException($"'{part.Syntax}' sets no member to a value.");
            }

            read.Add(new MemberInitializer(member.Member.Name, member.Member, Read(value)));
        }

        return read;
    }

    // new List<T> { a, b }
    private ArrayNode ReadElements(IEnumerable<IOperation> elements, TypeRef type) => new(
        [
            .. elements.Select(element => element is IInvocationOperation { Arguments: [{ Value: var value }] }
                ? Read(value)
                : throw new RuntimeOnlyException($"'{element.Syntax}' adds more than a value.")),
        ],
        type.Element ?? type,
        type);

    private Node ReadArray(IArrayCreationOperation array, IArrayInitializerOperation elements)
    {
        if (SymbolTypes.IsStored(array.Type!) && TryCapture(array) is { } captured)
        {
            return captured;
        }

        var type = Types.Of(array.Type);
        return new ArrayNode([.. elements.ElementValues.Select(Read)], type.Element!, type);
    }
}
