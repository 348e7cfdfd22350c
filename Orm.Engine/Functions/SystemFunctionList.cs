using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Engine.Functions;

/// <summary>Functions of sequences, the session and values as such.</summary>
internal static class SystemFunctionList
{
    internal static ScalarFunction[] All =>
    [
        Of("nextval", SqlType.BigInt, (a, c) => SqlValue.BigInt(c.NextValue(a[0].AsString())), Text),
        Of("currval", SqlType.BigInt, (a, c) => SqlValue.BigInt(c.CurrentValue(a[0].AsString())), Text),
        Of("setval", SqlType.BigInt, (a, c) =>
            SqlValue.BigInt(c.SetValue(a[0].AsString(), a[1].AsInt64(), isTaken: true)), Text, BigInt),
        Of("setval", SqlType.BigInt, (a, c) =>
            SqlValue.BigInt(c.SetValue(a[0].AsString(), a[1].AsInt64(), a[2].AsBoolean())),
            Text, BigInt, SqlTypeKind.Boolean),
        Of("lastval", SqlType.BigInt, (_, c) => SqlValue.BigInt(c.LastCounted)),
        Of("last_insert_rowid", SqlType.BigInt, (_, c) => SqlValue.BigInt(c.LastInsertedRowId)),
        Of("changes", SqlType.BigInt, (_, c) => SqlValue.BigInt(c.LastChanges)),
        Of("gen_random_uuid", SqlType.Uuid, (_, c) => SqlValue.Uuid(c.NewUuid())),
        Of("version", SqlType.Text, (_, _) => SqlValue.Text("Orm.Engine")) with { Volatility = Volatility.Stable },
        Of("current_schema", SqlType.Text, (_, _) => SqlValue.Text("public")) with { Volatility = Volatility.Stable },
        Of("current_database", SqlType.Text, (_, _) => SqlValue.Text("main")) with { Volatility = Volatility.Stable },
        Of("current_user", SqlType.Text, (_, _) => SqlValue.Text("owner")) with { Volatility = Volatility.Stable },
        Of("session_user", SqlType.Text, (_, _) => SqlValue.Text("owner")) with { Volatility = Volatility.Stable },
        Of("num_nulls", SqlType.Integer, (a, _) => SqlValue.Integer(CountNulls(a)), Null) with
        {
            Volatility = Volatility.Immutable, IsVariadic = true, IsStrict = false,
        },
    ];

    private static ScalarFunction Of(
        string name, SqlType result, FunctionBody body, params SqlTypeKind[] parameters) =>
        new(name, parameters, result, body) { Volatility = Volatility.Volatile };

    private static int CountNulls(ReadOnlySpan<SqlValue> values)
    {
        int count = 0;
        foreach (ref readonly SqlValue value in values)
        {
            count += value.IsNull ? 1 : 0;
        }

        return count;
    }
}
