namespace Orm.Model;

/// <summary>The reference that leads back from the elements of a collection to the entity that has it.</summary>
/// <param name="Target">The elements' model.</param>
/// <param name="Navigation">The reference's place in the model's navigations.</param>
internal sealed record InverseReference(EntityModel Target, int Navigation)
{
    /// <summary>The reference behind a navigation; null where nothing leads back, or a collection does.</summary>
    internal static InverseReference? Of(NavigationModel navigation)
    {
        var target = navigation.Target();
        for (var i = 0; navigation.Inverse is not null && i < target.Navigations.Count; i++)
        {
            if (!target.Navigations[i].IsCollection && target.Navigations[i].Property == navigation.Inverse)
            {
                return new InverseReference(target, i);
            }
        }

        return null;
    }
}
