using SQLitePCL;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>Makes functions whose result is NULL where one of their arguments is.</summary>
internal static class StrictFunction
{
    /// <summary>A function that computes its result with the call.</summary>
    internal static ScalarFunction Of(string name, int arguments, ScalarBody body) => new(
        name, arguments, (in call) =>
        {
            for (var i = 0; i < arguments; i++)
            {
                if (call.Argument(i).StorageClass == raw.SQLITE_NULL)
                {
                    call.ReturnNull();
                    return;
                }
            }

            body(call);
        });

    /// <summary>A function of one number in double precision.</summary>
    internal static ScalarFunction OfReal(string name, Func<double, double> function)
        => Of(name, 1, (in call) => call.Return(function(call.Real(0))));

    /// <summary>A function of two numbers in double precision.</summary>
    internal static ScalarFunction OfReals(string name, Func<double, double, double> function)
        => Of(name, 2, (in call) => call.Return(function(call.Real(0), call.Real(1))));

    /// <summary>A function of one number in single precision.</summary>
    internal static ScalarFunction OfSingle(string name, Func<float, float> function)
        => Of(name, 1, (in call) => call.Return(function((float)call.Real(0))));

    /// <summary>A function of two numbers in single precision.</summary>
    internal static ScalarFunction OfSingles(string name, Func<float, float, float> function)
        => Of(name, 2, (in call) => call.Return(function((float)call.Real(0), (float)call.Real(1))));

    /// <summary>A function of one text.</summary>
    internal static ScalarFunction OfText(string name, Func<string, string> function)
        => Of(name, 1, (in call) => call.Return(function(call.Text(0))));
}
