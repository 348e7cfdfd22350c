using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>Turns the shapes of properties into columns.</summary>
internal static class ColumnReader
{
    internal static EquatableArray<ColumnModel> Read(EntityShapes shapes, EntityShape entity)
    {
        var columns = new ColumnModel[entity.Properties.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = Read(shapes, entity, entity.Properties[i]);
        }

        return new EquatableArray<ColumnModel>(columns);
    }

    private static ColumnModel Read(EntityShapes shapes, EntityShape entity, PropertyShape property)
    {
        var attributes = property.Attributes;
        var length = attributes.MaxLength?.Number(0);
        return new ColumnModel
        {
            Property = property.Symbol.Name,
            Name = property.ColumnName,
            TypeName = property.Type.FullName(),
            ClrName = property.Type.MetadataName,
            IsValueType = property.Type.IsValueType,
            IsNullable = property.IsNullable,
            Kind = property.Kind,
            Conversion = property.Conversion,
            Access = property.Access,
            IsRequiredMember = property.Symbol.IsRequired,
            DeclaringType = property.Symbol.ContainingType.FullName(),
            Generic = GenericDeclarations.Of(property.Symbol),
            KeyOrdinal = IndexOf(entity.Key, property),
            Generation = Generation.Of(shapes, entity, property),
            IsVersion = attributes.Version is not null,
            MaxLength = length > 0 ? length : null,
            Precision = attributes.Precision?.Number(0),
            Scale = attributes.Precision?.Number(1),
            StoreType = attributes.StoreType,
            DefaultSql = attributes.DefaultSql?.Text(0),
            DateTimeKind = attributes.DateTimeKind?.Number(0) == (int)DateTimeKind.Unspecified ? "Unspecified" : "Utc",
        };
    }

    private static int IndexOf(IReadOnlyList<PropertyShape> key, PropertyShape property)
    {
        for (var i = 0; i < key.Count; i++)
        {
            if (ReferenceEquals(key[i], property))
            {
                return i;
            }
        }

        return -1;
    }
}
