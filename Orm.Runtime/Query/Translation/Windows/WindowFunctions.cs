using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Windows;

/// <summary>The methods of <c>Sql.Window</c>: which function over which values.</summary>
internal static class WindowFunctions
{
    /// <summary>The function of a call, without its window.</summary>
    /// <param name="call">The call.</param>
    /// <param name="type">The type of the function's value.</param>
    /// <param name="translator">The translator.</param>
    internal static WindowScalar Translate(CallNode call, TypeRef type, Translator translator)
        => call.Method.Name switch
        {
            "RowNumber" => Rank(WindowFunctionKind.RowNumber, ScalarKind.Int64),
            "Rank" => Rank(WindowFunctionKind.Rank, ScalarKind.Int64),
            "DenseRank" => Rank(WindowFunctionKind.DenseRank, ScalarKind.Int64),
            "PercentRank" => Rank(WindowFunctionKind.PercentRank, ScalarKind.Double),
            "CumeDist" => Rank(WindowFunctionKind.CumeDist, ScalarKind.Double),
            "NTile" => Of(
                WindowFunctionKind.NTile, ScalarType.Int64, isNullable: false, Whole(call, 0, "tiles", 1, translator)),
            "Lag" => Offset(WindowFunctionKind.Lag, call, translator),
            "Lead" => Offset(WindowFunctionKind.Lead, call, translator),
            "FirstValue" => OfValue(WindowFunctionKind.FirstValue, call, translator),
            "LastValue" => OfValue(WindowFunctionKind.LastValue, call, translator),
            "NthValue" => Nth(call, translator),
            "Count" or "LongCount" => Of(
                WindowFunctionKind.Count,
                ScalarType.Of(type.Scalar ?? ScalarKind.Int64),
                isNullable: false,
                [.. call.Arguments.Select(translator.TranslateScalar)]),
            "StringJoin" => Of(
                WindowFunctionKind.StringJoin,
                ScalarType.Text,
                isNullable: true,
                Strings.OrEmpty(translator.TranslateScalar(call.Arguments[1])),
                Strings.OrEmpty(translator.TranslateScalar(call.Arguments[0]))),
            _ => Aggregate(call, type, translator),
        };

    /// <summary>A sum of no rows is zero, and the text of none is empty, as in C#.</summary>
    internal static Scalar OrDefault(WindowScalar window) => window.Function switch
    {
        WindowFunctionKind.Sum => OrElse(
            window, window, new LiteralScalar(Values.ConvertLiteral(0, window.Type.Kind), window.Type)),
        WindowFunctionKind.StringJoin => OrElse(Separated(window), window, LiteralScalar.Of(string.Empty)),
        _ => window,
    };

    // A frame that holds the row itself is never empty, and without a filter a row that is there has a value.
    private static Scalar OrElse(Scalar value, WindowScalar window, Scalar otherwise)
        => WindowRules.IsNeverEmpty(window) && !window.Arguments[0].IsNullable
            ? value is WindowScalar ? window with { IsNullable = false } : value
            : new FunctionScalar(
                ScalarFunction.Coalesce, EquatableArray.Of(value, otherwise), value.Type, IsNullable: false);

    // Where rows leave the frame, SQLite loses the separators of empty texts. So each text brings its own along, and
    // the first one is cut off.
    private static Scalar Separated(WindowScalar window)
    {
        if (window.Window.Frame is null or { Start.Kind: FrameBoundKind.UnboundedPreceding })
        {
            return window;
        }

        var (text, separator) = (window.Arguments[0], window.Arguments[1]);
        var joined = window with
        {
            Arguments = EquatableArray.Of<Scalar>(
                new BinaryScalar(BinaryOperator.Concat, separator, text, ScalarType.Text),
                LiteralScalar.Of(string.Empty)),
        };
        return FunctionScalar.Of(
            ScalarFunction.Substring,
            ScalarType.Text,
            joined,
            Members.StringSearch.Length(separator));
    }

    private static WindowScalar Rank(WindowFunctionKind function, ScalarKind kind)
        => Of(function, ScalarType.Of(kind), isNullable: false);

    private static WindowScalar Of(
        WindowFunctionKind function, ScalarType type, bool isNullable, params Scalar[] arguments)
        => new(function, EquatableArray.Of(arguments), null, WindowSpecification.Empty, type, isNullable);

    private static WindowScalar OfValue(WindowFunctionKind function, CallNode call, Translator translator)
    {
        var value = translator.TranslateScalar(call.Arguments[0]);
        return Of(function, value.Type, isNullable: true, value);
    }

    private static WindowScalar Nth(CallNode call, Translator translator)
    {
        var value = translator.TranslateScalar(call.Arguments[0]);
        return Of(
            WindowFunctionKind.NthValue, value.Type, isNullable: true, value, Whole(call, 1, "row", 1, translator));
    }

    private static WindowScalar Offset(WindowFunctionKind function, CallNode call, Translator translator)
    {
        var value = translator.TranslateScalar(call.Arguments[0]);
        if (call.Arguments.Count == 1)
        {
            return Of(function, value.Type, isNullable: true, value);
        }

        var offset = Whole(call, 1, "offset", 0, translator);
        if (call.Arguments.Count == 2)
        {
            return Of(function, value.Type, isNullable: true, value, offset);
        }

        var (left, right) = Values.Unify(value, translator.TranslateScalar(call.Arguments[2]), call);
        return Of(function, left.Type, left.IsNullable || right.IsNullable, left, offset, right);
    }

    private static WindowScalar Aggregate(CallNode call, TypeRef type, Translator translator)
    {
        var function = call.Method.Name switch
        {
            "Sum" => WindowFunctionKind.Sum,
            "Average" => WindowFunctionKind.Average,
            "Min" => WindowFunctionKind.Min,
            "Max" => WindowFunctionKind.Max,
            _ => throw new TranslationException(call, "It is no function over rows that is translated."),
        };
        var value = translator.TranslateScalar(call.Arguments[0]);
        if (value.Type.Conversion is { } conversion)
        {
            throw new TranslationException(
                call, $"The column is stored through {conversion}, which SQL cannot aggregate.");
        }

        if (value.Type.Kind == ScalarKind.UInt64)
        {
            throw new TranslationException(
                call, "Databases have no unsigned 64-bit arithmetic. Cast to long or decimal first, if the values " +
                "fit.");
        }

        var result = function is WindowFunctionKind.Min or WindowFunctionKind.Max
            ? value.Type
            : ScalarType.Of(type.Scalar ?? value.Type.Kind);
        return Of(function, result, isNullable: true, value);
    }

    /// <summary>An argument that says how many: a number of the program, never of a row.</summary>
    internal static Scalar Whole(CallNode call, int argument, string name, int least, Translator translator)
        => WindowNumbers.Translate(call.Arguments[argument], call, name, least, translator);
}
