using System.Globalization;

namespace Orm.Linq.Syntax;

/// <summary>An item of a tuple, as a member of the program's rows.</summary>
/// <param name="Place">Its place, from zero.</param>
internal sealed record TupleItem(int Place)
{
    /// <summary>What C# calls the item at a place.</summary>
    internal static string NameOf(int place) => "Item" + (place + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The items of a tuple's type as members of rows.</summary>
    internal static IReadOnlyList<ValuesMember> MembersOf(TypeRef tuple)
        => [.. tuple.Items!.Select((type, place) => new ValuesMember(NameOf(place), type, new TupleItem(place)))];
}
