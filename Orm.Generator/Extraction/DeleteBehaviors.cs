using Orm.Generator.Diagnostics;

namespace Orm.Generator.Extraction;

/// <summary>
/// What happens to a row when the one it references is deleted: what [OnDelete] says, else Cascade where the foreign
/// key is required, SetNull where it is optional, and Restrict where only a part of it is.
/// </summary>
internal static class DeleteBehaviors
{
    private static readonly string[] Names = ["Restrict", "Cascade", "SetNull", "NoAction", "SetDefault"];

    internal static string Of(
        EntityShape entity, NavigationShape navigation, IReadOnlyList<PropertyShape> foreignKey, Findings findings)
    {
        if (navigation.Attributes.OnDelete is { } attribute
            && attribute.Number(0) is { } given && given >= 0 && given < Names.Length)
        {
            var required = foreignKey.FirstOrDefault(property => !property.IsNullable);
            if (Names[given] == "SetNull" && required is not null)
            {
                findings.Add(
                    ModelRules.InvalidOnDelete, attribute, navigation.Symbol, entity.Name, navigation.Name,
                    $"'{required.Symbol.Name}' cannot become null. Make it nullable, or use Cascade or Restrict");
            }

            if (Names[given] == "SetDefault"
                && foreignKey.FirstOrDefault(key => !key.IsNullable && key.Attributes.DefaultSql is null) is { } none)
            {
                findings.Add(
                    ModelRules.InvalidOnDelete, attribute, navigation.Symbol, entity.Name, navigation.Name,
                    $"'{none.Symbol.Name}' has no default. Give it one with [DefaultSql], or make it nullable");
            }

            return Names[given];
        }

        return foreignKey.All(property => !property.IsNullable) ? "Cascade"
            : foreignKey.All(property => property.IsNullable) ? "SetNull"
            : "Restrict";
    }
}
