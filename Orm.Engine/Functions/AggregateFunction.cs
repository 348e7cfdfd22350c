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
        ("bit_or", AggregateKind.BitOr));

    internal static AggregateKind? Find(string name) => s_names.Find(name);

    /// <summary>What plans call an aggregate that the engine itself has.</summary>
    internal static string NameOf(AggregateKind kind) => s_names.NameOf(kind);

    /// <summary>The aggregate for an argument's type, or null when there is none.</summary>
    internal static AggregateFunction? Resolve(AggregateKind kind, SqlType type) => kind switch
    {
        AggregateKind.CountRows or AggregateKind.Count => new AggregateFunction(kind, type, SqlType.BigInt),
        AggregateKind.Minimum or AggregateKind.Maximum or AggregateKind.AnyValue =>
            new AggregateFunction(kind, type, type.IsCharacter ? SqlType.Text : type),
        AggregateKind.BooleanAnd or AggregateKind.BooleanOr =>
            type.Kind == SqlTypeKind.Boolean ? new AggregateFunction(kind, type, type) : null,
        AggregateKind.StringAggregate => new AggregateFunction(kind, SqlType.Text, SqlType.Text),
        AggregateKind.GroupConcat => new AggregateFunction(kind, SqlType.Text, SqlType.Text),
        AggregateKind.Total => new AggregateFunction(kind, SqlType.Double, SqlType.Double),
        AggregateKind.BitAnd or AggregateKind.BitOr =>
            CastRules.IsInteger(type.Kind) ? new AggregateFunction(kind, type, type) : null,
        _ => ResolveSum(kind, type),
    };

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
