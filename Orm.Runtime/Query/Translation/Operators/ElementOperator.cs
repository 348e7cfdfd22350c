using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>First, Single, Last and their forms with a default: one element of a query.</summary>
internal sealed class ElementOperator : IValueOperator
{
    public IReadOnlyList<string> Names { get; } =
    [
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "ElementAt",
        "ElementAtOrDefault", "MinBy", "MaxBy",
    ];

    /// <summary>One element inside of an expression: a subquery. Members of it are selected in there.</summary>
    public Shape Apply(OperatorNode call, Translator translator)
    {
        var query = Restrict(call, translator);
        var value = translator.ElementOf(query, call.Type);
        return value is ScalarShape scalar && call.Name.EndsWith("OrDefault", StringComparison.Ordinal)
            && !call.Type.CanBeNull
                ? scalar with { Value = OrDefault(scalar.Value, call) }
                : value;
    }

    /// <summary>The query of the rows that decide: one, or two where a second one is an error.</summary>
    internal static QueryState Restrict(OperatorNode call, Translator translator)
    {
        switch (call.Name)
        {
            case "ElementAt" or "ElementAtOrDefault":
                return AtPosition(call, translator);
            case "MinBy" or "MaxBy":
                return ByKey(call, translator);
        }

        var query = translator.TranslateQuery(call.Source);
        foreach (var argument in call.Arguments)
        {
            query = argument is LambdaNode predicate
                ? WhereOperator.Filter(query, predicate, call, translator)
                : throw new TranslationException(
                    call, "Inside of a query there is no other default. Use ?? behind it instead.");
        }

        if (call.Name.StartsWith("Last", StringComparison.Ordinal))
        {
            query = Reverse(query, call, translator);
        }

        query = translator.Admit(query, Clause.Limit);
        var limit = call.Name.StartsWith("Single", StringComparison.Ordinal) ? 2 : 1;
        return query with { Select = query.Select with { Limit = Counts.Constant(limit) } };
    }

    private static QueryState AtPosition(OperatorNode call, Translator translator)
    {
        var query = translator.Admit(Paging.Source(call, translator), Clause.Offset);
        var (offset, limit) = (Counts.Translate(call), Counts.One(call.Arguments[0]));
        return query with { Select = query.Select with { Limit = limit, Offset = offset } };
    }

    // Null is no key, unless there is none else; of equal keys the first element counts.
    private static QueryState ByKey(OperatorNode call, Translator translator)
    {
        SetOperatorOperator.RefuseComparer(call, 1);
        var selector = Translator.Lambda(call, 0);
        var query = translator.Admit(translator.TranslateQuery(call.Source), Clause.Select);
        query = translator.Admit(query, Clause.OrderBy);
        var keys = translator.Over(
            ref query, element => OrderByOperator.OfShape(translator.TranslateLambda(selector, element), call));
        var order = keys.SelectMany(key => Extreme(key, isGreatest: call.Name == "MaxBy"));
        return query with
        {
            Select = query.Select with
            {
                OrderBy = order.Concat(query.Select.OrderBy).ToEquatableArray(),
                Limit = Counts.Constant(1),
            },
        };
    }

    private static IEnumerable<Ordering> Extreme(Scalar key, bool isGreatest)
    {
        if (key.IsNullable)
        {
            yield return new Ordering(UnaryScalar.IsNull(key), IsDescending: false);
        }

        yield return new Ordering(key, isGreatest);
    }

    /// <summary>The query with its order turned round.</summary>
    internal static QueryState Reverse(QueryState query, SyntaxNode call, Translator translator)
    {
        if (query.Select.OrderBy.IsEmpty)
        {
            throw new TranslationException(call, "Rows of a table have no last one. Order the query first.");
        }

        query = translator.Admit(query, Clause.OrderBy);
        var order = query.Select.OrderBy.Map(key => key with { IsDescending = !key.IsDescending });
        return query with { Select = query.Select with { OrderBy = order } };
    }

    private static Scalar OrDefault(Scalar value, OperatorNode call)
    {
        var (left, right) = Translation.Values.Unify(value, Defaults.Of(value.Type, call), call);
        return new FunctionScalar(
            ScalarFunction.Coalesce, EquatableArray.Of(left, right), left.Type, IsNullable: false);
    }
}
