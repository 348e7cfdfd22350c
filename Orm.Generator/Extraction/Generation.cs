using Orm.Generator.Diagnostics;
using Orm.Generator.Models;
using Orm.Model;

namespace Orm.Generator.Extraction;

/// <summary>
/// Who makes a column's value. A key of one integer is made by the database, a key of one Guid by the runtime, unless
/// [DatabaseGenerated(None)] says otherwise or the key is a foreign key too.
/// </summary>
internal static class Generation
{
    internal const string None = "None";
    internal const string Database = "Database";
    internal const string SequentialGuid = "SequentialGuid";

    private const int OptionNone = 0;
    private const int OptionIdentity = 1;

    internal static string Of(EntityShapes shapes, EntityShape entity, PropertyShape property)
    {
        if (entity.Key.Count != 1
            || !ReferenceEquals(entity.Key[0], property)
            || property.Conversion is not ConversionModel.None
            || Option(property) == OptionNone)
        {
            return None;
        }

        if (Option(property) is null && new Relationships(shapes).IsForeignKey(entity, property))
        {
            return None;
        }

        return ScalarTypes.IsInteger(property.Kind) ? Database
            : property.Kind == ScalarKind.Guid ? SequentialGuid
            : None;
    }

    internal static void Check(EntityShapes shapes, EntityShape entity, PropertyShape property, Findings findings)
    {
        var made = Of(shapes, entity, property);
        var isAsked = Option(property) is not (null or OptionNone);
        var reason = Option(property) switch
        {
            null or OptionNone => null,
            OptionIdentity when made != None => null,
            OptionIdentity when entity.Key.Count > 1 && entity.Key.Contains(property)
                => "it is part of a key of several columns. Set its value before the insert",
            OptionIdentity when entity.Key.Contains(property)
                => $"only keys of an integer type or Guid are generated, and this one is '{property.Type.ShortName()}'",
            OptionIdentity => "only keys are generated. Use [DefaultSql] for other columns",
            _ => "columns that the database computes are not mapped. Leave the property out with [NotMapped]",
        };
        if (reason is null && made != None
            && property.Access == PropertyAccess.Constructor && !property.Symbol.HasBackingField())
        {
            reason = "it has neither a setter nor a field of its own to store the key in";
            isAsked = false;
        }

        if (reason is not null)
        {
            findings.Add(
                ModelRules.InvalidGeneration, isAsked ? property.Attributes.DatabaseGenerated : null, property.Symbol,
                entity.Name, property.Symbol.Name, reason);
        }
    }

    private static int? Option(PropertyShape property) => property.Attributes.DatabaseGenerated?.Number(0);
}
