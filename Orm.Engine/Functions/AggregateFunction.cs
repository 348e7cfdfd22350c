using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>The aggregates. How each is computed is the executor's.</summary>
internal enum AggregateKind
{
    CountRows,
    Count,
    Sum,
    Average,
    Minimum,
    Maximum,
    BooleanAnd,
    BooleanOr,
    StringAggregate,
    GroupConcat,
    VariancePopulation,
    VarianceSample,
    DeviationPopulation,
    DeviationSample,
    Total,
    AnyValue,
    BitAnd,
    BitOr,
    BitXor,
    JsonArray,
    JsonbArray,
    JsonObject,
    JsonbObject,
    Correlation,
    CovariancePopulation,
    CovarianceSample,
    RegressionAverageX,
    RegressionAverageY,
    RegressionCount,
    RegressionIntercept,
    RegressionR2,
    RegressionSlope,
    RegressionSumXX,
    RegressionSumXY,
    RegressionSumYY,

    /// <summary>The value at a part of the way through the sorted ones, between two of them if need be.</summary>
    PercentileContinuous,

    /// <summary>The first of the sorted values behind which no more than the rest of the way lies.</summary>
    PercentileDiscrete,

    /// <summary>The value that there is most often; of several, the first in the order.</summary>
    Mode,

    /// <summary>One that a program has registered.</summary>
    Registered,
}

/// <summary>An aggregate for arguments of certain types.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Argument">The type that the first argument is cast to; kind Null: its own.</param>
/// <param name="Result">The type of the result.</param>
internal sealed record AggregateFunction(AggregateKind Kind, SqlType Argument, SqlType Result)
{
    /// <summary>What begins a registered one.</summary>
    internal Func<RegisteredAggregate>? Begin { get; init; }

    /// <summary>The type that the second argument is cast to; null: there is none. Kind Null: its own.</summary>
    internal SqlType? Second { get; init; }

    /// <summary>Whether the second argument may be left out.</summary>
    internal bool IsSecondOptional { get; init; }

    /// <summary>Whether rows count whose first argument is NULL.</summary>
    internal bool TakesNulls => Kind is AggregateKind.JsonArray or AggregateKind.JsonbArray
        or AggregateKind.JsonObject or AggregateKind.JsonbObject;

    /// <summary>Whether it is of sorted values, which stand behind WITHIN GROUP.</summary>
    internal bool IsOrderedSet => AggregateTable.IsOrderedSet(Kind);
}

/// <summary>The aggregates by name, with PostgreSQL's result types.</summary>
internal static class AggregateTable
{
    private static readonly SqlType s_decimal = new(SqlTypeKind.Decimal);

    /// <summary>The first name of a kind is the one that plans show.</summary>
    private static readonly NameTable<AggregateKind> s_names = new(
        ("count", AggregateKind.Count),
        ("count", AggregateKind.CountRows),
        ("sum", AggregateKind.Sum),
        ("total", AggregateKind.Total),
        ("avg", AggregateKind.Average),
        ("min", AggregateKind.Minimum),
        ("max", AggregateKind.Maximum),
        ("bool_and", AggregateKind.BooleanAnd),
        ("every", AggregateKind.BooleanAnd),
        ("bool_or", AggregateKind.BooleanOr),
        ("string_agg", AggregateKind.StringAggregate),
        ("group_concat", AggregateKind.GroupConcat),
        ("var_pop", AggregateKind.VariancePopulation),
        ("var_samp", AggregateKind.VarianceSample),
        ("variance", AggregateKind.VarianceSample),
        ("stddev_pop", AggregateKind.DeviationPopulation),
        ("stddev_samp", AggregateKind.DeviationSample),
        ("stddev", AggregateKind.DeviationSample),
        ("any_value", AggregateKind.AnyValue),
        ("bit_and", AggregateKind.BitAnd),
        ("bit_or", AggregateKind.BitOr),
        ("bit_xor", AggregateKind.BitXor),
        ("json_agg", AggregateKind.JsonArray),
        ("jsonb_agg", AggregateKind.JsonbArray),
        ("json_object_agg", AggregateKind.JsonObject),
        ("jsonb_object_agg", AggregateKind.JsonbObject),
        ("corr", AggregateKind.Correlation),
        ("covar_pop", AggregateKind.CovariancePopulation),
        ("covar_samp", AggregateKind.CovarianceSample),
        ("regr_avgx", AggregateKind.RegressionAverageX),
        ("regr_avgy", AggregateKind.RegressionAverageY),
        ("regr_count", AggregateKind.RegressionCount),
        ("regr_intercept", AggregateKind.RegressionIntercept),
        ("regr_r2", AggregateKind.RegressionR2),
        ("regr_slope", AggregateKind.RegressionSlope),
        ("regr_sxx", AggregateKind.RegressionSumXX),
        ("regr_sxy", AggregateKind.RegressionSumXY),
        ("regr_syy", AggregateKind.RegressionSumYY),
        ("percentile_cont", AggregateKind.PercentileContinuous),
        ("percentile_disc", AggregateKind.PercentileDiscrete),
        ("mode", AggregateKind.Mode));

    internal static AggregateKind? Find(string name) => s_names.Find(name);

    /// <summary>What plans call an aggregate that the engine itself has.</summary>
    internal static string NameOf(AggregateKind kind) => s_names.NameOf(kind);

    internal static bool IsOrderedSet(AggregateKind kind) =>
        kind is AggregateKind.PercentileContinuous or AggregateKind.PercentileDiscrete or AggregateKind.Mode;

    /// <summary>The aggregate for an argument's type, or null when there is none.</summary>
    internal static AggregateFunction? Resolve(AggregateKind kind, SqlType type) => kind switch
    {
        AggregateKind.CountRows or AggregateKind.Count => new AggregateFunction(kind, type, SqlType.BigInt),
        AggregateKind.Minimum or AggregateKind.Maximum or AggregateKind.AnyValue =>
            new AggregateFunction(kind, type, type.IsCharacter ? SqlType.Text : type),
        AggregateKind.BooleanAnd or AggregateKind.BooleanOr =>
            type.Kind == SqlTypeKind.Boolean ? new AggregateFunction(kind, type, type) : null,
        AggregateKind.StringAggregate or AggregateKind.GroupConcat =>
            new AggregateFunction(kind, SqlType.Text, SqlType.Text)
            {
                Second = SqlType.Text,
                IsSecondOptional = kind == AggregateKind.GroupConcat,
            },
        AggregateKind.Total => new AggregateFunction(kind, SqlType.Double, SqlType.Double),
        AggregateKind.BitAnd or AggregateKind.BitOr or AggregateKind.BitXor =>
            CastRules.IsInteger(type.Kind) ? new AggregateFunction(kind, type, type) : null,
        AggregateKind.JsonArray or AggregateKind.JsonbArray => new AggregateFunction(kind, type, SqlType.Json),
        AggregateKind.JsonObject or AggregateKind.JsonbObject =>
            new AggregateFunction(kind, SqlType.Text, SqlType.Json) { Second = default(SqlType) },
        >= AggregateKind.Correlation and <= AggregateKind.RegressionSumYY => ResolvePairs(kind, type),
        AggregateKind.PercentileContinuous or AggregateKind.PercentileDiscrete or AggregateKind.Mode =>
            ResolveOrdered(kind, type),
        _ => ResolveSum(kind, type),
    };

    private static AggregateFunction? ResolvePairs(AggregateKind kind, SqlType type) => CastRules.IsNumeric(type.Kind)
        ? new AggregateFunction(
            kind, SqlType.Double, kind == AggregateKind.RegressionCount ? SqlType.BigInt : SqlType.Double)
        {
            Second = SqlType.Double,
        }
        : null;

    private static AggregateFunction? ResolveOrdered(AggregateKind kind, SqlType type)
    {
        switch (kind)
        {
            case AggregateKind.Mode:
                return new AggregateFunction(kind, type, type);
            case AggregateKind.PercentileDiscrete:
                return new AggregateFunction(kind, type, type) { Second = SqlType.Double };
            case AggregateKind.PercentileContinuous when type.Kind == SqlTypeKind.Interval:
                return new AggregateFunction(kind, type, type) { Second = SqlType.Double };
            default:
                return CastRules.IsNumeric(type.Kind)
                    ? new AggregateFunction(kind, SqlType.Double, SqlType.Double) { Second = SqlType.Double }
                    : null;
        }
    }

    private static AggregateFunction? ResolveSum(AggregateKind kind, SqlType type) => type.Kind switch
    {
        SqlTypeKind.SmallInt or SqlTypeKind.Integer => new AggregateFunction(
            kind, SqlType.BigInt, kind == AggregateKind.Sum ? SqlType.BigInt : s_decimal),
        SqlTypeKind.BigInt =>
            new AggregateFunction(kind, kind == AggregateKind.Sum ? s_decimal : SqlType.BigInt, s_decimal),
        SqlTypeKind.Decimal => new AggregateFunction(kind, s_decimal, s_decimal),
        SqlTypeKind.Real => new AggregateFunction(
            kind, SqlType.Double, kind == AggregateKind.Sum ? SqlType.Real : SqlType.Double),
        SqlTypeKind.Double => new AggregateFunction(kind, type, type),
        SqlTypeKind.Interval when kind is AggregateKind.Sum or AggregateKind.Average =>
            new AggregateFunction(kind, type, type),
        _ => null,
    };
}
