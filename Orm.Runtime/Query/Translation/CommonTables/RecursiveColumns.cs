using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.CommonTables;

/// <summary>The columns that the elements of a recursion consist of, in seed and step alike.</summary>
internal sealed class RecursiveColumns
{
    private readonly Shape _seed;
    private readonly List<SelectItem> _items = [];
    private readonly bool[] _isNullable;

    private RecursiveColumns(Shape seed)
    {
        _seed = seed;
        foreach (var item in seed.Items(CollectionRelation.ValueColumn))
        {
            _items.Add(item with { Name = Translation.Names.Unique(item.Name, _items) });
        }

        _isNullable = [.. _items.Select(item => item.Value.IsNullable)];
    }

    internal static RecursiveColumns Of(Shape seed, SyntaxNode node)
    {
        var columns = new RecursiveColumns(seed);
        var visited = 0;
        seed.Map(scalar =>
        {
            visited++;
            return scalar;
        });
        return columns._items.Count > 0 && visited == columns._items.Count
            ? columns
            : throw new TranslationException(
                node, "The elements of a recursion are rows: values, entities, and objects of these. Select " +
                "collections and elements of other queries behind it.");
    }

    /// <summary>The columns of the seed.</summary>
    internal EquatableArray<SelectItem> Seed => _items.ToEquatableArray();

    /// <summary>An element of the recursion, as a row of a source.</summary>
    internal Shape Shape(int source)
    {
        var column = 0;
        return _seed.Map(_ =>
        {
            var item = _items[column];
            return new ColumnScalar(source, item.Name, item.Value.Type, _isNullable[column++]);
        });
    }

    /// <summary>What the step makes, in the order of the columns.</summary>
    internal EquatableArray<SelectItem> Step(Shape step, SyntaxNode node)
    {
        var items = step.Items(CollectionRelation.ValueColumn).ToList();
        var names = items.ConvertAll(item => item.Name);
        if (!names.SequenceEqual(_seed.Items(CollectionRelation.ValueColumn).Select(item => item.Name)))
        {
            items = [.. _items.Select(column => items.SingleOrDefault(item => item.Name == column.Name)
                ?? throw new TranslationException(
                    node, $"The seed has a value {column.Name}, and the step has none. Both must set the same " +
                    "members."))];
        }

        return _items.Select((column, i) => new SelectItem(Unified(column.Value, items[i].Value, node), column.Name))
            .ToEquatableArray();
    }

    /// <summary>Notes which columns can be NULL in a step; whether there are more than before.</summary>
    internal bool Widen(SelectRelation step)
    {
        var isWider = false;
        for (var i = 0; i < _isNullable.Length; i++)
        {
            isWider |= step.Items[i].Value.IsNullable && !_isNullable[i];
            _isNullable[i] |= step.Items[i].Value.IsNullable;
        }

        return isWider;
    }

    private static Scalar Unified(Scalar seed, Scalar step, SyntaxNode node)
    {
        var (first, second) = Values.Unify(seed, step, node);
        return first.Type == seed.Type && second.Type == first.Type
            ? second
            : throw new TranslationException(
                node, "A value of the step is stored in another way than that of the seed. Make both of the same " +
                "column or of the same expression.");
    }
}
