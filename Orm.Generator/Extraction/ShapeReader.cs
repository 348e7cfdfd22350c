using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>
/// Reads an entity's own declaration: which properties are columns, which are navigations, which are neither.
/// </summary>
internal sealed class ShapeReader
{
    private readonly INamedTypeSymbol _type;
    private readonly Compilation _compilation;
    private readonly Findings _findings = new();
    private readonly List<PropertyShape> _candidates = [];
    private readonly List<NavigationShape> _navigations = [];

    private ShapeReader(INamedTypeSymbol type, Compilation compilation)
    {
        _type = type;
        _compilation = compilation;
    }

    internal static EntityShape Read(INamedTypeSymbol type, Compilation compilation)
        => new ShapeReader(type, compilation).Read();

    private EntityShape Read()
    {
        if (EntityKindCheck.Refuses(_type, _findings))
        {
            return Empty();
        }

        var canBeCompleted = EntityKindCheck.IsPartial(_type, _findings);
        foreach (var property in PropertiesOf(_type))
        {
            Classify(property);
        }

        var binder = ConstructorBinder.Bind(_type, _candidates);
        if (binder.Constructor is null && _type.IsInSource())
        {
            _findings.Add(ModelRules.NoConstructor, _type, _type.Name);
        }

        var properties = Ordered(_candidates, binder);
        PropertyChecks.Check(_type, properties, _findings);
        return new EntityShape
        {
            Type = _type,
            Findings = _findings,
            Properties = properties,
            Navigations = _navigations,
            Constructor = Describe(binder, properties),
            Key = KeyReader.Read(_type, properties, _findings),
            CanBeCompleted = canBeCompleted,
        };
    }

    /// <summary>The shape of a class that is no entity: nothing else is said about it.</summary>
    private EntityShape Empty() => new()
    {
        Type = _type,
        Findings = _findings,
        Properties = [],
        Navigations = [],
        Constructor = new ConstructorModel(default, SetsRequiredMembers: false, default),
        Key = [],
        CanBeCompleted = false,
    };

    /// <summary>The properties of base classes first; an override takes the place of what it overrides.</summary>
    private static List<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        var chain = new List<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            chain.Insert(0, current);
        }

        var properties = new List<IPropertySymbol>();
        foreach (var member in chain)
        {
            foreach (var symbol in member.GetMembers())
            {
                if (symbol is IPropertySymbol property && IsCandidate(property))
                {
                    var hidden = properties.FindIndex(other => other.Name == property.Name);
                    if (hidden >= 0)
                    {
                        properties[hidden] = property;
                    }
                    else
                    {
                        properties.Add(property);
                    }
                }
            }
        }

        return properties;
    }

    private static bool IsCandidate(IPropertySymbol property)
        => property is { IsStatic: false, IsIndexer: false, GetMethod: not null, RefKind: RefKind.None }
            && property.ExplicitInterfaceImplementations.IsEmpty
            && (!property.IsImplicitlyDeclared || property.DeclaredAccessibility == Accessibility.Public);

    private void Classify(IPropertySymbol property)
    {
        var attributes = PropertyAttributes.Of(property);
        if (attributes.NotMapped is not null || property.Type.TypeKind == TypeKind.Error)
        {
            return;
        }

        var isPublic = property.DeclaredAccessibility == Accessibility.Public;
        if (NavigationReader.Read(_type, property, attributes, _findings) is { } navigation)
        {
            _navigations.Add(navigation);
        }
        else if ((isPublic || attributes.AskForColumn)
            && !NavigationReader.IsTarget(property)
            && _compilation.IsSymbolAccessibleWithin(property.GetMethod!, _type))
        {
            AddColumn(property, attributes);
        }
    }

    private void AddColumn(IPropertySymbol property, PropertyAttributes attributes)
    {
        var type = property.Type.WithoutNullable();
        var access = AccessOf(property);
        if (ConversionReader.Read(property, attributes, type, _findings) is not { } column)
        {
            // A property without a setter is computed, unless it asks for a column.
            if (attributes.Converter is null && (access != PropertyAccess.Constructor || attributes.AskForColumn))
            {
                _findings.Add(
                    ModelRules.TypeNotMapped, Place(property), _type.Name, property.Name, property.Type.ShortName());
            }

            return;
        }

        _candidates.Add(new PropertyShape
        {
            Symbol = property,
            Attributes = attributes,
            Type = type,
            Kind = column.Kind,
            Conversion = column.Conversion,
            Access = access,
            IsNullable = IsNullable(property, attributes),
            ColumnName = attributes.ColumnName ?? property.Name,
        });
    }

    private PropertyAccess AccessOf(IPropertySymbol property)
    {
        if (property.SetMethod is not { } setter)
        {
            return property.ContainingType.IsInSource() ? PropertyAccess.Constructor : AccessOfHidden(property);
        }

        if (!_compilation.IsSymbolAccessibleWithin(setter, _type))
        {
            return PropertyAccess.Inaccessible;
        }

        return setter.IsInitOnly ? PropertyAccess.Init : PropertyAccess.Set;
    }

    /// <summary>
    /// The compiler does not show private setters of other assemblies. An entity there has one wherever it has a
    /// column; a base class there may as well compute the value, so that its property has to ask for a column.
    /// </summary>
    private PropertyAccess AccessOfHidden(IPropertySymbol property)
        => !_type.IsInSource() ? PropertyAccess.Set
            : PropertyAttributes.Of(property).AskForColumn ? PropertyAccess.Inaccessible
            : PropertyAccess.Constructor;

    /// <summary>
    /// A reference type of a source without nullable annotations is nullable, unless [Required] says otherwise.
    /// </summary>
    private static bool IsNullable(IPropertySymbol property, PropertyAttributes attributes)
        => property.Type.IsValueType
            ? property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            : property.NullableAnnotation != NullableAnnotation.NotAnnotated && attributes.Required is null;

    /// <summary>Where to report: at the property if the entity declares it, else at the entity.</summary>
    private ISymbol Place(IPropertySymbol property)
        => SymbolEqualityComparer.Default.Equals(property.ContainingType, _type) ? property : _type;

    /// <summary>
    /// Those with [Column(Order)] first, then the others as declared. Properties that are not public stand last: other
    /// assemblies do not see them, and must count the same ordinals.
    /// </summary>
    private static List<PropertyShape> Ordered(List<PropertyShape> candidates, ConstructorBinder binder)
    {
        var ordered = new List<PropertyShape>();
        foreach (var candidate in candidates)
        {
            if (candidate.Access != PropertyAccess.Constructor || binder.Sets(candidate))
            {
                ordered.Add(candidate);
            }
        }

        var sorted = ordered
            .OrderBy(property => property.Symbol.DeclaredAccessibility == Accessibility.Public ? 0 : 1)
            .ThenBy(property => property.Attributes.Order ?? int.MaxValue)
            .ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            sorted[i].Ordinal = i;
        }

        return sorted;
    }

    private ConstructorModel Describe(ConstructorBinder binder, List<PropertyShape> properties)
    {
        var arguments = new List<ConstructorArgument>();
        foreach (var argument in binder.Arguments)
        {
            arguments.Add(new ConstructorArgument(argument.Key.Name, argument.Value.Ordinal));
        }

        var setsAll = binder.Constructor?.Find(
            "System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute") is not null;
        var others = setsAll ? [] : RequiredMembers.WithoutColumn(_type, properties);
        return new ConstructorModel(
            EquatableArray<ConstructorArgument>.From(arguments), setsAll, EquatableArray<string>.From(others))
        {
            IsObsolete = binder.Constructor?.IsObsoleteError() == true,
        };
    }
}
