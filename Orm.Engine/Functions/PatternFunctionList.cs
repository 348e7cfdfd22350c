using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Engine.Functions;

/// <summary>Functions of regular expressions; what is left out counts as in PostgreSQL.</summary>
internal static class PatternFunctionList
{
    internal static ScalarFunction[] All => [.. Replacing, .. Asking, .. Finding];

    private static ScalarFunction[] Replacing =>
    [
        Of("substring", SqlType.Text, (a, c) =>
            Found(RegexFunctions.Part(a[0].AsString(), a[1].AsString(), c.Cancellation)), Text, Text),
        Of("regexp_replace", SqlType.Text, (a, c) => Replaced(a, 1, null, "", c), Text, Text, Text),
        Of("regexp_replace", SqlType.Text, (a, c) => Replaced(a, 1, null, a[3].AsString(), c), Text, Text, Text, Text),
        Of("regexp_replace", SqlType.Text, (a, c) => Replaced(a, a[3].AsInt64(), null, "", c),
            Text, Text, Text, Integer),
        Of("regexp_replace", SqlType.Text, (a, c) => Replaced(a, a[3].AsInt64(), a[4].AsInt64(), "", c),
            Text, Text, Text, Integer, Integer),
        Of("regexp_replace", SqlType.Text, (a, c) => Replaced(a, a[3].AsInt64(), a[4].AsInt64(), a[5].AsString(), c),
            Text, Text, Text, Integer, Integer, Text),
    ];

    private static ScalarFunction[] Asking =>
    [
        Of("regexp_like", SqlType.Boolean, (a, c) => Matches(a, "", c), Text, Text),
        Of("regexp_like", SqlType.Boolean, (a, c) => Matches(a, a[2].AsString(), c), Text, Text, Text),
        Of("regexp_count", SqlType.Integer, (a, c) => Counted(a, 1, "", c), Text, Text),
        Of("regexp_count", SqlType.Integer, (a, c) => Counted(a, a[2].AsInt64(), "", c), Text, Text, Integer),
        Of("regexp_count", SqlType.Integer, (a, c) => Counted(a, a[2].AsInt64(), a[3].AsString(), c),
            Text, Text, Integer, Text),
    ];

    private static ScalarFunction[] Finding =>
    [
        Of("regexp_instr", SqlType.Integer, Place, Text, Text),
        Of("regexp_instr", SqlType.Integer, Place, Text, Text, Integer),
        Of("regexp_instr", SqlType.Integer, Place, Text, Text, Integer, Integer),
        Of("regexp_instr", SqlType.Integer, Place, Text, Text, Integer, Integer, Integer),
        Of("regexp_instr", SqlType.Integer, Place, Text, Text, Integer, Integer, Integer, Text),
        Of("regexp_instr", SqlType.Integer, Place, Text, Text, Integer, Integer, Integer, Text, Integer),
        Of("regexp_substr", SqlType.Text, Part, Text, Text),
        Of("regexp_substr", SqlType.Text, Part, Text, Text, Integer),
        Of("regexp_substr", SqlType.Text, Part, Text, Text, Integer, Integer),
        Of("regexp_substr", SqlType.Text, Part, Text, Text, Integer, Integer, Text),
        Of("regexp_substr", SqlType.Text, Part, Text, Text, Integer, Integer, Text, Integer),
    ];

    private static ScalarFunction Of(
        string name, SqlType result, FunctionBody body, params SqlTypeKind[] parameters) =>
        new(name, parameters, result, body);

    private static SqlValue Found(string? part) => part is null ? SqlValue.Null : SqlValue.Text(part);

    private static SqlValue Replaced(
        ReadOnlySpan<SqlValue> a, long start, long? count, string flags, FunctionContext context) =>
        SqlValue.Text(RegexFunctions.Replace(
            a[0].AsString(), a[1].AsString(), a[2].AsString(), start, count, flags, context.Cancellation));

    private static SqlValue Matches(ReadOnlySpan<SqlValue> a, string flags, FunctionContext context) =>
        SqlValue.Boolean(RegexFunctions.IsMatch(a[0].AsString(), a[1].AsString(), flags, context.Cancellation));

    private static SqlValue Counted(ReadOnlySpan<SqlValue> a, long start, string flags, FunctionContext context) =>
        SqlValue.Integer(
            RegexFunctions.Count(a[0].AsString(), a[1].AsString(), start, flags, context.Cancellation));

    private static SqlValue Place(ReadOnlySpan<SqlValue> a, FunctionContext context) =>
        SqlValue.Integer(RegexFunctions.Place(
            a[0].AsString(), a[1].AsString(), Number(a, 2, 1), Number(a, 3, 1), Number(a, 4, 0), Flags(a, 5),
            Number(a, 6, 0), context.Cancellation));

    private static SqlValue Part(ReadOnlySpan<SqlValue> a, FunctionContext context) =>
        Found(RegexFunctions.Find(
            a[0].AsString(), a[1].AsString(), Number(a, 2, 1), Number(a, 3, 1), Flags(a, 4), Number(a, 5, 0),
            context.Cancellation));

    private static long Number(ReadOnlySpan<SqlValue> a, int place, long otherwise) =>
        a.Length > place ? a[place].AsInt64() : otherwise;

    private static string Flags(ReadOnlySpan<SqlValue> a, int place) => a.Length > place ? a[place].AsString() : "";
}
