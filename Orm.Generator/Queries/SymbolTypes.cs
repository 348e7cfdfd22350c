using Microsoft.CodeAnalysis;
using Orm.Generator.Extraction;
using Orm.Linq.Syntax;

namespace Orm.Generator.Queries;

/// <summary>C# types as queries know them, from the compiler's symbols. Serves one query.</summary>
internal sealed class SymbolTypes(Compilation compilation)
{
    private readonly SymbolNames _names = SymbolNames.Of(compilation);
    private readonly ForeignTypes _foreign = new(compilation);
    private readonly Dictionary<ITypeSymbol, TypeRef> _known = new(SymbolEqualityComparer.Default);

    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);

    /// <summary>
    /// The full names of the program's own entities that the query names, and of other classes: no table becomes a part
    /// of it without that.
    /// </summary>
    internal IReadOnlyCollection<string> Entities => _classes;

    /// <summary>What the query depends on in other assemblies.</summary>
    internal IReadOnlyList<ForeignType> Foreign => _foreign.All;

    internal TypeRef Of(ITypeSymbol? type)
    {
        if (type is null or { TypeKind: TypeKind.Error or TypeKind.Dynamic or TypeKind.Pointer })
        {
            throw new RuntimeOnlyException("The type of a part of it is not known.");
        }

        // What C# calls the items of a tuple, only the compiler knows.
        type = type is INamedTypeSymbol { TupleUnderlyingType: { } tuple } ? tuple : type;
        if (!_known.TryGetValue(type, out var known))
        {
            known = Create(type);
            _known.Add(type, known);
            known.Element = ElementOf(type) is { } element ? Of(element) : null;
        }

        return known;
    }

    /// <summary>The symbol behind a type.</summary>
    internal static ITypeSymbol SymbolOf(TypeRef type) => (ITypeSymbol)type.Handle;

    /// <summary>Whether a column can hold values of the type.</summary>
    internal static bool IsStored(ITypeSymbol type) => ScalarTypes.KindOf(type.WithoutNullable()) is not null;

    /// <summary>Whether the type is a tuple whose items are all members of its own.</summary>
    internal static bool IsTuple(ITypeSymbol type)
        => type is INamedTypeSymbol { Name: "ValueTuple" or "Tuple", Arity: > 0 and < 8 }
            && type.ContainingNamespace.IsNamed("System");

    /// <summary>Namespace and name of a type.</summary>
    internal string FullNameOf(ITypeSymbol type) => _names.Metadata(type);

    private TypeRef Create(ITypeSymbol type)
    {
        var plain = type.WithoutNullable();
        _foreign.Note(plain);
        if (plain is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAnonymousType: false, Arity: 0 }
            && plain.IsInSource())
        {
            _classes.Add(_names.Full(plain));
        }

        return new TypeRef(type, _names.Short(type), _names.Metadata(type))
        {
            Scalar = ScalarTypes.KindOf(plain),
            IsNullableValue = !SymbolEqualityComparer.Default.Equals(plain, type),
            IsReference = !type.IsValueType,
            IsA = other => IsAssignable(type, SymbolOf(other)),
            Items = IsTuple(type) ? [.. ((INamedTypeSymbol)type).TypeArguments.Select(Of)] : null,
            IsFlags = plain.TypeKind == TypeKind.Enum && plain.Find("System", "FlagsAttribute") is not null,
            EnumMembers = plain is INamedTypeSymbol { TypeKind: TypeKind.Enum } values
                ? _foreign.Watch(values, MembersOf(values))
                : null,
        };
    }

    // As Type.IsAssignableFrom has it.
    private bool IsAssignable(ITypeSymbol from, ITypeSymbol to)
    {
        var conversion = compilation.ClassifyCommonConversion(from, to);
        return conversion.IsIdentity || (conversion.IsImplicit && conversion.IsReference)
            || (from.IsValueType && !to.IsValueType && conversion.IsImplicit && !conversion.IsUserDefined)
            || SymbolEqualityComparer.Default.Equals(from, to.WithoutNullable());
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } or { IsRefLikeType: true } => null,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "IGrouping", TypeArguments.Length: 2 } group
            when group.ContainingNamespace.IsNamed("System.Linq") => group.TypeArguments[1],
        INamedTypeSymbol { IsValueType: false, TypeArguments.Length: 1 } generic => generic.TypeArguments[0],
        _ => null,
    };

    private static List<EnumMember> MembersOf(INamedTypeSymbol type)
    {
        var members = new List<EnumMember>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value })
            {
                members.Add(new EnumMember(member.Name, value));
            }
        }

        return members;
    }
}
