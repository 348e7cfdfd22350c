using System.Text.RegularExpressions;
using Orm.Engine;
using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Backends.Engine.Functions;

/// <summary>
/// Errors of registered functions as the engine's own, by SQLSTATE: what C# throws has the meaning that the operator
/// has in C#.
/// </summary>
internal static class FunctionStates
{
    internal const string NotParsable = SqlStates.InvalidText;

    /// <summary>A function whose errors are the engine's.</summary>
    internal static ScalarFunction Guard(ScalarFunction function)
    {
        var body = function.Body;
        return function with
        {
            Body = (arguments, context) =>
            {
                try
                {
                    return body(arguments, context);
                }
                catch (Exception error) when (
                    error is ArithmeticException or RegexMatchTimeoutException or ArgumentException)
                {
                    throw Of(error);
                }
            },
        };
    }

    /// <summary>The error of a text that is not written as a type needs it.</summary>
    internal static StatementException FailParsing(string type) => new(NotParsable, $"A text is no {type}");

    /// <summary>The engine's error for one of C#'s.</summary>
    internal static StatementException Of(Exception error) => error switch
    {
        OverflowException => new(SqlStates.NumberOutOfRange, "A number overflowed", inner: error),
        DivideByZeroException => new(SqlStates.DivisionByZero, "A number was divided by zero", inner: error),
        RegexMatchTimeoutException => new(
            SqlStates.InvalidRegex, "A regular expression took too long on one text", inner: error,
            hint: "It backtracks: write it so that it does not, or filter the rows first."),
        _ => new(SqlStates.InvalidParameterValue, error.Message.TrimEnd('.'), inner: error),
    };
}
