namespace Orm.Linq.Ir;

/// <summary>
/// The values of outer rows that a query is run for, all at once: a relation with a row for each of them, which the
/// query is joined to.
/// </summary>
internal abstract class OuterKeys
{
    /// <summary>The relation, for a FROM.</summary>
    internal abstract Source Source { get; }

    /// <summary>The columns that tell its rows apart.</summary>
    internal abstract EquatableArray<Scalar> Identity { get; }

    /// <summary>A value of the key.</summary>
    internal abstract Scalar Part(int index, ScalarType type, bool isNullable);
}
