using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <summary>The columns that a subquery offers to the query around it.</summary>
/// <param name="source">The number that the subquery has there.</param>
/// <param name="query">The subquery's SELECT.</param>
internal sealed class ColumnExports(int source, SelectRelation query)
{
    private readonly List<SelectItem> _items = [];
    private readonly Dictionary<Scalar, ColumnScalar> _columns = [];
    private readonly HashSet<int> _own = query.Numbers();

    internal EquatableArray<SelectItem> Items => _items.ToEquatableArray();

    /// <summary>What stands for a scalar of the subquery outside of it.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="name">The column's name, where the scalar is no column itself; made unique.</param>
    internal Scalar Export(Scalar scalar, string name)
    {
        // What names no column of the subquery means the same outside of it: constants, columns of queries around both,
        // and what was exported already.
        if (scalar is LiteralScalar or ParameterScalar || !scalar.Names(_own))
        {
            return IsComputed(scalar) ? Column(scalar, name) : scalar;
        }

        // Of a value that is made of columns of both, only the subquery's own columns leave it.
        return scalar is not ColumnScalar && !query.IsDistinct && !IsComputed(scalar) && scalar.NamesOthersThan(_own)
            ? new ColumnReplacement(column => Export(column, name)).Rewrite(scalar)
            : Column(scalar, name);
    }

    private ColumnScalar Column(Scalar scalar, string name)
    {
        if (!_columns.TryGetValue(scalar, out var column))
        {
            var unique = Names.Unique(scalar is ColumnScalar known ? known.Name : name, _items);
            column = new ColumnScalar(source, unique, scalar.Type, scalar.IsNullable);
            _items.Add(new SelectItem(scalar, unique));
            _columns.Add(scalar, column);
        }

        return column;
    }

    /// <summary>Whether a value depends on which rows the subquery has.</summary>
    private static bool IsComputed(Scalar scalar)
        => scalar is not ColumnScalar && (scalar.HasWindow() || scalar.Contains(part => part is AggregateScalar));
}
