using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// SelectMany: each element with each element of what a selector makes of it. A set makes a cross join, a navigation or
/// a query that names the element an inner join, and DefaultIfEmpty behind either an outer one.
/// </summary>
internal sealed class SelectManyOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["SelectMany"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var collection = Translator.Lambda(call, 0);
        if (collection.Parameters.Count != 1)
        {
            throw new TranslationException(
                call, "Rows of a table have no index. Number the results after they are read.");
        }

        var outer = translator.Admit(translator.TranslateQuery(call.Source), Clause.Join);
        var inner = translator.Over(ref outer, element => translator.TranslateQuery(collection, element));
        var (pairs, innerShape) = Combination.Of(outer, inner, call, translator);
        return call.Arguments.Count == 1
            ? new QueryState(pairs, innerShape)
            : Combination.Project(pairs, Translator.Lambda(call, 1), outer.Shape, innerShape, translator);
    }
}
