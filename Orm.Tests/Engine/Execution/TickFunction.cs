using Orm.Engine;
using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Tests.Engine.Execution;

/// <summary>
/// The SQL function <c>tick(bigint)</c>, which gives its argument: what a test does in the middle of a statement
/// happens when the statement calls it, not when a clock says so.
/// </summary>
internal static class TickFunction
{
    internal static void Register(EngineConnection connection, Action called)
        => connection.Session.Instance.Register(new RegisteredFunctions(
            [
                new ScalarFunction("tick", [SqlTypeKind.BigInt], SqlType.BigInt, (arguments, _) =>
                {
                    called();
                    return arguments[0];
                })
                {
                    Volatility = Volatility.Volatile,
                },
            ],
            []));
}
