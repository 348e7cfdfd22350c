using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>What the setter of a reference copies from the target's key into the foreign key.</summary>
internal static class KeyCopies
{
    /// <summary>
    /// One copy for each property of the key; none where one of them cannot be read or set from the entity.
    /// </summary>
    internal static EquatableArray<KeyCopy> Of(
        EntityShapes shapes,
        EntityShape entity,
        EntityShape target,
        IReadOnlyList<PropertyShape> foreignKey,
        IReadOnlyList<PropertyShape> principalKey)
    {
        var copies = new List<KeyCopy>();
        for (var i = 0; i < foreignKey.Count; i++)
        {
            var key = principalKey[i];
            var isReadable = shapes.Compilation.IsSymbolAccessibleWithin(key.Symbol, entity.Type)
                && shapes.Compilation.IsSymbolAccessibleWithin(key.Symbol.GetMethod!, entity.Type);
            if (!isReadable || foreignKey[i].Access != PropertyAccess.Set)
            {
                return EquatableArray<KeyCopy>.Empty;
            }

            var isGenerated = Generation.Of(shapes, target, key) != Generation.None;
            copies.Add(new KeyCopy(
                foreignKey[i].Symbol.Name, key.Symbol.Name, isGenerated, foreignKey[i].IsNullable));
        }

        return EquatableArray<KeyCopy>.From(copies);
    }
}
