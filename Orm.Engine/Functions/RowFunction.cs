using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Makes the rows of a call, one after the other.</summary>
internal delegate IEnumerable<SqlValue[]> RowFunctionBody(SqlValue[] arguments, FunctionContext context);

/// <summary>A function that gives rows, called in FROM.</summary>
/// <param name="Signature">Its name and parameters.</param>
/// <param name="Columns">Its columns; a name that is empty is the table's.</param>
/// <param name="Body">Makes the rows.</param>
internal sealed record RowFunction(
    ScalarFunction Signature, (string Name, SqlType Type)[] Columns, RowFunctionBody Body)
{
    internal static RowFunction Of(
        string name, (string Name, SqlType Type)[] columns, RowFunctionBody body, params SqlTypeKind[] parameters) =>
        new(
            new ScalarFunction(name, parameters, columns[0].Type, (_, _) => throw new InvalidOperationException(name)),
            columns,
            body);

    /// <summary>The same function, which is called with arguments that are NULL, too.</summary>
    internal RowFunction WithNulls() => this with { Signature = Signature with { IsStrict = false } };
}
