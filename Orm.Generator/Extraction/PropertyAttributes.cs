using Microsoft.CodeAnalysis;

namespace Orm.Generator.Extraction;

/// <summary>The attributes of a property that say how it is mapped.</summary>
internal sealed class PropertyAttributes
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";
    private const string Schema = "System.ComponentModel.DataAnnotations.Schema";

    internal AttributeData? Key { get; private set; }

    internal AttributeData? Column { get; private set; }

    internal AttributeData? NotMapped { get; private set; }

    internal AttributeData? Required { get; private set; }

    internal AttributeData? MaxLength { get; private set; }

    internal AttributeData? ForeignKey { get; private set; }

    internal AttributeData? InverseProperty { get; private set; }

    internal AttributeData? DatabaseGenerated { get; private set; }

    internal AttributeData? Unique { get; private set; }

    internal AttributeData? Version { get; private set; }

    internal AttributeData? StoredAsText { get; private set; }

    internal AttributeData? DateTimeKind { get; private set; }

    internal AttributeData? Precision { get; private set; }

    internal AttributeData? DefaultSql { get; private set; }

    internal AttributeData? Converter { get; private set; }

    internal AttributeData? OnDelete { get; private set; }

    internal AttributeData? ManyToMany { get; private set; }

    internal AttributeData? PrincipalKey { get; private set; }

    /// <summary>
    /// Whether one of them asks for the property to be mapped, so that it is even if it is not public.
    /// </summary>
    internal bool AskForColumn => Key is not null || Column is not null || Converter is not null || Version is not null;

    /// <summary>The column's name, where one is given.</summary>
    internal string? ColumnName => Column?.Text(0);

    internal string? StoreType => Column?.Named("TypeName") as string;

    /// <summary>The place among the columns; null where not given.</summary>
    internal int? Order => Column?.Named("Order") as int?;

    internal static PropertyAttributes Of(IPropertySymbol property)
    {
        var found = new PropertyAttributes();
        foreach (var attribute in property.GetAttributes())
        {
            if (attribute.AttributeClass is { } type)
            {
                found.Take(attribute, type);
            }
        }

        return found;
    }

    private void Take(AttributeData attribute, INamedTypeSymbol type)
    {
        if (type.ContainingNamespace.IsNamed("Orm"))
        {
            TakeOwn(attribute, type.Name);
        }
        else if (type.ContainingNamespace.IsNamed(Schema))
        {
            TakeSchema(attribute, type.Name);
        }
        else if (type.ContainingNamespace.IsNamed(Annotations))
        {
            TakeAnnotation(attribute, type.Name);
        }
    }

    private void TakeOwn(AttributeData attribute, string name)
    {
        switch (name)
        {
            case "UniqueAttribute":
                Unique = attribute;
                break;
            case "VersionAttribute":
                Version = attribute;
                break;
            case "StoredAsTextAttribute":
                StoredAsText = attribute;
                break;
            case "DateTimeKindAttribute":
                DateTimeKind = attribute;
                break;
            case "PrecisionAttribute":
                Precision = attribute;
                break;
            case "DefaultSqlAttribute":
                DefaultSql = attribute;
                break;
            case "ConverterAttribute":
                Converter = attribute;
                break;
            case "OnDeleteAttribute":
                OnDelete = attribute;
                break;
            case "ManyToManyAttribute":
                ManyToMany = attribute;
                break;
            case "PrincipalKeyAttribute":
                PrincipalKey = attribute;
                break;
        }
    }

    private void TakeSchema(AttributeData attribute, string name)
    {
        switch (name)
        {
            case "ColumnAttribute":
                Column = attribute;
                break;
            case "NotMappedAttribute":
                NotMapped = attribute;
                break;
            case "ForeignKeyAttribute":
                ForeignKey = attribute;
                break;
            case "InversePropertyAttribute":
                InverseProperty = attribute;
                break;
            case "DatabaseGeneratedAttribute":
                DatabaseGenerated = attribute;
                break;
        }
    }

    private void TakeAnnotation(AttributeData attribute, string name)
    {
        switch (name)
        {
            case "KeyAttribute":
                Key = attribute;
                break;
            case "RequiredAttribute":
                Required = attribute;
                break;
            case "MaxLengthAttribute" or "StringLengthAttribute":
                MaxLength = attribute;
                break;
        }
    }
}

/// <summary>The arguments of attributes, which may be missing or of a wrong type while code is being typed.</summary>
internal static class AttributeArguments
{
    internal static string? Text(this AttributeData attribute, int position)
        => attribute.Argument(position) as string;

    internal static int? Number(this AttributeData attribute, int position)
        => attribute.Argument(position) as int?;

    internal static object? Argument(this AttributeData attribute, int position)
        => attribute.ConstructorArguments.Length > position
            && attribute.ConstructorArguments[position] is var constant
            && constant.Kind is not (TypedConstantKind.Array or TypedConstantKind.Error)
            ? constant.Value
            : null;

    internal static object? Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind is not (TypedConstantKind.Array or TypedConstantKind.Error))
            {
                return argument.Value.Value;
            }
        }

        return null;
    }

    /// <summary>The strings of a params array.</summary>
    internal static List<string> Texts(this AttributeData attribute, int position)
    {
        var texts = new List<string>();
        if (attribute.ConstructorArguments.Length > position
            && attribute.ConstructorArguments[position] is { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            foreach (var element in array.Values)
            {
                if (element.Value is string text)
                {
                    texts.Add(text);
                }
            }
        }

        return texts;
    }
}
