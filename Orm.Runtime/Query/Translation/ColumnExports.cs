using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <summary>The columns that a subquery offers to the query around it.</summary>
/// <param name="source">The number that the subquery has there.</param>
internal sealed class ColumnExports(int source)
{
    private readonly List<SelectItem> _items = [];
    private readonly Dictionary<Scalar, ColumnScalar> _columns = [];

    internal EquatableArray<SelectItem> Items => _items.ToEquatableArray();

    /// <summary>What stands for a scalar of the subquery outside of it.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="name">The column's name, where the scalar is no column itself; made unique.</param>
    internal Scalar Export(Scalar scalar, string name)
    {
        if (scalar is LiteralScalar or ParameterScalar)
        {
            return scalar;
        }

        // What was exported is a column of the new source; it stands for itself.
        if (scalar is ColumnScalar { Source: var own } && own == source)
        {
            return scalar;
        }

        if (!_columns.TryGetValue(scalar, out var column))
        {
            var unique = Unique(scalar is ColumnScalar known ? known.Name : name);
            column = new ColumnScalar(source, unique, scalar.Type, scalar.IsNullable);
            _items.Add(new SelectItem(scalar, unique));
            _columns.Add(scalar, column);
        }

        return column;
    }

    private string Unique(string name)
    {
        var unique = name;
        for (var i = 1; _items.Exists(
            item => string.Equals(item.Name, unique, StringComparison.OrdinalIgnoreCase)); i++)
        {
            unique = name + i;
        }

        return unique;
    }
}
