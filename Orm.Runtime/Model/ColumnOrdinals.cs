using System.ComponentModel;

namespace Orm.Model;

/// <summary>Finds columns by their properties' names, for models that refer to entities of other assemblies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ColumnOrdinals
{
    /// <summary>The ordinals of an entity's columns.</summary>
    /// <param name="entity">The entity's model.</param>
    /// <param name="properties">The C# names of the columns' properties.</param>
    /// <exception cref="InvalidOperationException">
    /// The entity has no such column: its assembly is of another version than the one that was compiled against.
    /// </exception>
    public static IReadOnlyList<int> Find(EntityModel entity, params ReadOnlySpan<string> properties)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var ordinals = new int[properties.Length];
        for (var i = 0; i < ordinals.Length; i++)
        {
            ordinals[i] = Find(entity, properties[i]);
        }

        return ordinals;
    }

    private static int Find(EntityModel entity, string property)
    {
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            if (entity.Columns[i].Property == property)
            {
                return i;
            }
        }

        throw new InvalidOperationException(
            $"{entity.Name} has no column for the property '{property}'. Compile against the version of " +
            $"{entity.ClrType.Assembly.GetName().Name} that is used.");
    }
}
