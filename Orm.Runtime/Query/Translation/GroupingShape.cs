using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>A group of a grouped query: its key, and how its elements are found.</summary>
/// <remarks>
/// What is asked of the elements takes one of two forms. An aggregate of the group itself is an aggregate of the
/// grouped SELECT (<see cref="GroupRows"/>). Anything else is a query of its own over the rows that were grouped, with
/// the group's key: see <see cref="Translator.ElementsOf"/>.
/// </remarks>
/// <param name="Key">The key, in terms of the grouped SELECT.</param>
/// <param name="Elements">The query that was grouped. Its sources have the same numbers as those of the grouped SELECT,
/// so that its elements can be aggregated there; a query over them is made of a copy.</param>
/// <param name="ElementKey">The key of an element, in terms of <paramref name="Elements"/>.</param>
/// <param name="Source">The source that the grouped SELECT begins with; -1 where the group has become a row of a
/// subquery, behind whose columns there are no rows to aggregate.</param>
internal sealed record GroupingShape(Shape Key, QueryState Elements, Shape ElementKey, int Source, TypeRef Type)
    : Shape(Type)
{
    private const string KeyName = "Key";

    internal override Shape Map(Func<Scalar, Scalar> map)
    {
        var free = new FreeColumns(map);
        var elements = Elements with { Select = (SelectRelation)free.Rewrite(Elements.Select) };
        return new GroupingShape(
            Key.Map(map),
            elements with { Shape = Elements.Shape.Map(free.Rewrite) },
            ElementKey.Map(free.Rewrite),
            Source: -1,
            Type);
    }

    internal override IEnumerable<SelectItem> Items(string name) => Key.Items(KeyName);
}
