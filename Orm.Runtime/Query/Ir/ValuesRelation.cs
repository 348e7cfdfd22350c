namespace Orm.Linq.Ir;

/// <summary>Rows of the program: one row per element of a captured collection, nulls among its values.</summary>
/// <param name="Rows">The parameter that holds the rows.</param>
/// <param name="Columns">What a row consists of.</param>
internal sealed record ValuesRelation(ParameterScalar Rows, EquatableArray<ValuesColumn> Columns) : Relation;

/// <summary>A column of the program's rows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsNullable">Whether a value can be null.</param>
/// <param name="Member">The front end's own object for the member; null where the element is the value.</param>
internal sealed record ValuesColumn(string Name, ScalarType Type, bool IsNullable, object? Member);

/// <summary>What the parameter of the program's rows is made of.</summary>
internal sealed record ValuesLayout(EquatableArray<ValuesColumn> Columns);
