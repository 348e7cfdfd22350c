using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>Which columns are set where.</summary>
/// <param name="Initializers">Those that the object initializer sets.</param>
/// <param name="Accessors">Those that unsafe accessors set afterwards.</param>
/// <param name="Locals">
/// Those that are set twice and therefore read first: the constructor takes them, but does not promise to set the
/// required members, so that C# wants them in the initializer too, or a required navigation clears them.
/// </param>
/// <param name="IsOneExpression">Whether nothing is left to do after the construction.</param>
internal sealed record MaterializationPlan(
    IReadOnlyList<int> Initializers, IReadOnlyList<int> Accessors, IReadOnlyList<int> Locals, bool IsOneExpression)
{
    internal static MaterializationPlan Of(EntityModel entity)
    {
        var byConstructor = new HashSet<int>();
        foreach (var argument in entity.Constructor.Arguments)
        {
            byConstructor.Add(argument.Column);
        }

        var cleared = Cleared(entity);
        var initializers = new List<int>();
        var accessors = new List<int>();
        var locals = new List<int>();
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            var column = entity.Columns[i];
            var isConstructed = byConstructor.Contains(i);
            if (isConstructed && (cleared.Contains(column.Property)
                || (column.IsRequiredMember && !entity.Constructor.SetsRequiredMembers)))
            {
                locals.Add(i);
                initializers.Add(i);
            }
            else if (!isConstructed)
            {
                (column.Access == PropertyAccess.Inaccessible ? accessors : initializers).Add(i);
            }
        }

        return new MaterializationPlan(
            initializers, accessors, locals, accessors.Count == 0 && entity.Navigations.Count == 0);
    }

    // C# wants required navigations set, and setting them to null resets what is their foreign key: also where the
    // constructor was given it.
    private static HashSet<string> Cleared(EntityModel entity) => [.. entity.Navigations
        .Where(navigation => entity.Constructor.OtherRequiredMembers.Contains(navigation.Property))
        .SelectMany(navigation => navigation.KeyCopies)
        .Where(copy => copy.IsNullable)
        .Select(copy => copy.ForeignKey)];
}
