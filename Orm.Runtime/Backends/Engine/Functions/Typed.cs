using System.Text;
using Orm.Engine.Functions;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Backends.Engine.Functions;

/// <summary>Makes functions of values that are not NULL, for the types that C#'s have in the engine.</summary>
internal static class Typed
{
    internal static ScalarFunction Of(
        string name, SqlType result, TypedBody body, params SqlTypeKind[] parameters)
        => new(name, parameters, result, (arguments, _) => body(new Values(arguments)));

    /// <summary>A function of one text.</summary>
    internal static ScalarFunction OfText(string name, Func<string, string> body)
        => Of(name, SqlType.Text, a => SqlValue.Text(body(a.Text(0))), Text);

    /// <summary>A function of one number in double precision.</summary>
    internal static ScalarFunction OfReal(string name, Func<double, double> body)
        => Of(name, SqlType.Double, a => Result(body(a.Real(0))), SqlTypeKind.Double);

    /// <summary>A function of two numbers in double precision.</summary>
    internal static ScalarFunction OfReals(string name, Func<double, double, double> body)
        => Of(
            name, SqlType.Double, a => Result(body(a.Real(0), a.Real(1))), SqlTypeKind.Double, SqlTypeKind.Double);

    /// <summary>A function of one number in single precision.</summary>
    internal static ScalarFunction OfSingle(string name, Func<float, float> body)
        => Of(name, SqlType.Real, a => Result(body((float)a.Real(0))), Real);

    /// <summary>A function of two numbers in single precision.</summary>
    internal static ScalarFunction OfSingles(string name, Func<float, float, float> body)
        => Of(name, SqlType.Real, a => Result(body((float)a.Real(0), (float)a.Real(1))), Real, Real);

    // Not a number is NULL, as on SQLite: SQL's NaN equals itself.
    private static SqlValue Result(double value) => double.IsNaN(value) ? SqlValue.Null : SqlValue.Double(value);

    private static SqlValue Result(float value) => float.IsNaN(value) ? SqlValue.Null : SqlValue.Real(value);

    /// <summary>Computes a function.</summary>
    internal delegate SqlValue TypedBody(Values arguments);

    /// <summary>The arguments of a call.</summary>
    internal readonly ref struct Values(ReadOnlySpan<SqlValue> arguments)
    {
        private readonly ReadOnlySpan<SqlValue> _arguments = arguments;

        internal SqlValue this[int index] => _arguments[index];

        internal string Text(int index) => Encoding.UTF8.GetString(Utf8(index));

        internal ReadOnlySpan<byte> Utf8(int index) => _arguments[index].AsBytes();

        internal long Int64(int index) => _arguments[index].AsInt64();

        internal int Int32(int index) => checked((int)_arguments[index].AsInt64());

        internal double Real(int index) => _arguments[index].AsDouble();

        internal decimal Decimal(int index) => _arguments[index].AsDecimal().ToDecimal();
    }
}
