namespace Orm.Linq.Ir;

/// <summary>
/// The keys of the rows that a batch is read for, as a relation: one row per key. They travel as one parameter, so that
/// the statement and its plan are the same for any number of keys.
/// </summary>
/// <param name="id">The number of the source.</param>
/// <param name="parts">How many values a key has.</param>
internal sealed class ParentKeys(int id, int parts) : OuterKeys
{
    /// <summary>The name of the column that tells which key found a row.</summary>
    internal const string OrdinalName = "parent";

    internal static readonly ParameterScalar Parameter =
        new(new Argument(ArgumentForm.ParentKeys, -1), ScalarType.Text, IsNullable: false);

    /// <inheritdoc/>
    internal override Source Source { get; } = new(id, new CollectionRelation(Parameter, ScalarType.Text), "key");

    /// <summary>The place of the key in the list, from zero.</summary>
    internal Scalar Ordinal { get; } =
        new ColumnScalar(id, CollectionRelation.OrdinalColumn, ScalarType.Int32, IsNullable: false);

    /// <inheritdoc/>
    internal override EquatableArray<Scalar> Identity => EquatableArray.Of(Ordinal);

    /// <inheritdoc/>
    internal override Scalar Part(int index, ScalarType type, bool isNullable)
    {
        Scalar value = new ColumnScalar(id, CollectionRelation.ValueColumn, ScalarType.Text, isNullable);
        var arguments = parts == 1 ? EquatableArray.Of(value) : EquatableArray.Of(value, LiteralScalar.Of(index));
        return new FunctionScalar(ScalarFunction.KeyPart, arguments, type, isNullable);
    }
}
