using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation.Operators;

/// <summary>Count and LongCount: how many elements there are, or fulfil a predicate.</summary>
internal sealed class CountOperator : IValueOperator
{
    public IReadOnlyList<string> Names { get; } = ["Count", "LongCount"];

    public Shape Apply(OperatorNode call, Translator translator)
    {
        var type = ScalarType.Of(call.Name == "Count" ? ScalarKind.Int32 : ScalarKind.Int64);
        var predicate = call.Arguments.Count > 0 ? Translator.Lambda(call, 0) : null;
        if (GroupRows.Find(call.Source, translator) is { } rows)
        {
            rows = predicate is null ? rows : rows.Where(predicate, translator);
            return new ScalarShape(GroupAggregates.Count(rows, type), call.Type);
        }

        var query = translator.TranslateQuery(call.Source);
        if (predicate is not null)
        {
            query = WhereOperator.Filter(query, predicate, call, translator);
        }

        var count = new AggregateScalar(AggregateFunction.Count, null, IsDistinct: false, Filter: null, type);
        return new ScalarShape(Aggregates.Over(query, _ => count, translator), call.Type);
    }
}

/// <summary>
/// Sum, Average, Min and Max. A sum of nothing is zero, as in C#; the others have no value then.
/// </summary>
internal sealed class AggregateOperator : IValueOperator
{
    public IReadOnlyList<string> Names { get; } = ["Sum", "Average", "Min", "Max"];

    public Shape Apply(OperatorNode call, Translator translator)
    {
        var aggregate = OfGroup(call, translator) ?? OfQuery(call, translator);
        return new ScalarShape(call.Name == "Sum" ? OrZero(aggregate) : aggregate, call.Type);
    }

    private static Scalar? OfGroup(OperatorNode call, Translator translator)
    {
        var rows = GroupRows.Find(call.Source, translator);
        if (rows is not null && call.Arguments.Count > 0)
        {
            rows = rows.Select(Translator.Lambda(call, 0), translator);
        }

        return rows is null
            ? null
            : GroupAggregates.Over(Aggregate(call, Translator.AsScalar(rows.Element, call)), rows);
    }

    private static Scalar OfQuery(OperatorNode call, Translator translator)
    {
        var query = translator.TranslateQuery(call.Source);
        if (call.Arguments.Count > 0)
        {
            query = SelectOperator.Project(query, Translator.Lambda(call, 0), translator);
        }

        return Aggregates.Over(query, shape => Aggregate(call, Translator.AsScalar(shape, call)), translator);
    }

    private static AggregateScalar Aggregate(OperatorNode call, Scalar value)
    {
        var function = call.Name switch
        {
            "Sum" => AggregateFunction.Sum,
            "Average" => AggregateFunction.Average,
            "Min" => AggregateFunction.Min,
            _ => AggregateFunction.Max,
        };
        if (value.Type.Conversion is { } conversion)
        {
            throw new TranslationException(
                call, $"The column is stored through {conversion}, which SQL cannot aggregate.");
        }

        if (value.Type.Kind == ScalarKind.UInt64
            && function is not (AggregateFunction.Min or AggregateFunction.Max))
        {
            throw new TranslationException(
                call, "Databases have no unsigned 64-bit arithmetic. Cast to long or decimal first, if the values " +
                "fit.");
        }

        var type = function is AggregateFunction.Min or AggregateFunction.Max
            ? value.Type
            : ScalarType.Of(call.Type.Scalar ?? value.Type.Kind);
        return new AggregateScalar(function, value, IsDistinct: false, Filter: null, type);
    }

    private static Scalar OrZero(Scalar sum) => new FunctionScalar(
        ScalarFunction.Coalesce,
        EquatableArray.Of(sum, new LiteralScalar(Translation.Values.ConvertLiteral(0, sum.Type.Kind), sum.Type)),
        sum.Type,
        IsNullable: false);
}

/// <summary>Aggregates over whole queries.</summary>
internal static class Aggregates
{
    /// <summary>An aggregate over all elements of a query, as one value.</summary>
    internal static Scalar Over(QueryState query, Func<Shape, Scalar> aggregate, Translator translator)
    {
        query = translator.Admit(query, Clause.Aggregate);
        var value = aggregate(query.Shape);
        return new SubqueryScalar(
            query.Select with
            {
                Items = EquatableArray.Of(new SelectItem(value, CollectionRelation.ValueColumn)),
                OrderBy = default,
            },
            value.Type,
            value.IsNullable);
    }
}
