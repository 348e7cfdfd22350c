using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Syntax;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <content>Objects that a query is given or makes: rows of the program, tuples, counts by key.</content>
internal sealed partial class OperationReader
{
    /// <summary>Rows of the program; the counterpart of <c>ProgramRow</c>.</summary>
    private ValuesNode ReadProgramRows(IInvocationOperation call)
    {
        RequireOneContext(call);
        var argument = call.Arguments[0];
        var rows = Capture(argument.Value, argument.Parameter!.Type);
        var row = call.TargetMethod.TypeArguments[0];
        var element = Types.Of(row);
        var type = Types.Of(call.Type);
        if (SymbolTypes.IsStored(row))
        {
            return new ValuesNode(rows, element, [], creation: null, type);
        }

        if (element.Items is not null)
        {
            var items = TupleItem.MembersOf(element);
            var make = ((INamedTypeSymbol)SymbolTypes.SymbolOf(element)).InstanceConstructors
                .First(constructor => constructor.Parameters.Length == items.Count);
            return new ValuesNode(
                rows, element, items, new ValuesCreation(make, [.. items.Select(item => item.Name)]), type);
        }

        var properties = PropertiesOf(row);
        var (maker, arguments) = MakerOf((INamedTypeSymbol)row, properties);
        var members = properties
            .Where(property => arguments.Contains(property.Name)
                || (SymbolTypes.IsStored(property.Type)
                    && property.SetMethod is { DeclaredAccessibility: Accessibility.Public }))
            .Select(property => new ValuesMember(property.Name, Types.Of(property.Type), property))
            .ToList();
        return members.Count > 0
            ? new ValuesNode(rows, element, members, new ValuesCreation(maker, arguments), type)
            : throw new RuntimeOnlyException($"What a {element.Name} consists of is only known at run time.");
    }

    // In the order in which reflection gives them: those of a base class come last.
    private static List<IPropertySymbol> PropertiesOf(ITypeSymbol row)
    {
        var properties = new List<IPropertySymbol>();
        for (var type = row; type is not null; type = type.BaseType)
        {
            properties.AddRange(type.GetMembers().OfType<IPropertySymbol>().Where(property => property is
            {
                IsStatic: false,
                Parameters.Length: 0,
                DeclaredAccessibility: Accessibility.Public,
                GetMethod: not null,
            } && !properties.Exists(known => known.Name == property.Name)));
        }

        return properties;
    }

    private static (IMethodSymbol Constructor, List<string> Arguments) MakerOf(
        INamedTypeSymbol row, List<IPropertySymbol> properties)
    {
        var makers = row.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public
                && !(row.IsValueType && constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty))
            .Select(constructor => (Constructor: constructor, Arguments: ArgumentsOf(constructor, properties)))
            .Where(maker => !maker.Arguments.Contains(null))
            .OrderByDescending(maker => maker.Arguments.Count)
            .ToList();
        return makers is [var first, ..]
            ? (first.Constructor, [.. first.Arguments.OfType<string>()])
            : throw new RuntimeOnlyException($"How a {row.Name} is made is only known at run time.");
    }

    private static List<string?> ArgumentsOf(IMethodSymbol constructor, List<IPropertySymbol> properties)
        => [.. constructor.Parameters.Select(parameter => properties.Find(property =>
            string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))?.Name)];

    private NewNode ReadTuple(IInvocationOperation call) => new(
        call.TargetMethod,
        ReadArguments(call.Arguments),
        [.. call.Arguments.Select((_, place) => TupleItem.NameOf(place))],
        [],
        Types.Of(call.Type));

    /// <summary>CountBy is GroupBy with a count as the result; the counterpart of <c>CountByCalls</c>.</summary>
    private OperatorNode CountBy(Node source, Node keySelector, ITypeSymbol counts)
    {
        var pair = (INamedTypeSymbol)((INamedTypeSymbol)counts).TypeArguments[0];
        var elements = tables.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T);
        var key = new ParameterNode("key", Types.Of(pair.TypeArguments[0]));
        var group = new ParameterNode(
            "elements", Types.Of(elements.Construct((ITypeSymbol)ElementOf(source).Handle)));
        var count = new OperatorNode("Count", group, [], Types.Of(Int32));
        var maker = pair.InstanceConstructors.First(constructor => constructor.Parameters.Length == 2);
        var made = new NewNode(maker, [key, count], ["Key", "Value"], [], Types.Of(pair));
        var result = new LambdaNode([key, group], made, Types.Of(pair));
        return new OperatorNode("GroupBy", source, [keySelector, result], Types.Of(counts));
    }

    private static TypeRef ElementOf(Node query) => query.Type.Element
        ?? throw new RuntimeOnlyException($"What '{query}' consists of is only known at run time.");
}
