using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.CommonTables;

/// <summary>
/// Recursive: the rows of a query, those that a step makes of them, those that it makes of these, until there are no
/// more.
/// </summary>
internal sealed class RecursiveOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Recursive", "RecursiveDistinct"];

    public QueryState Apply(OperatorNode call, Translator translator)
        => translator.CommonTables.Use(call, () => Create(call, translator), translator);

    private static CommonTableUses.Template Create(OperatorNode call, Translator translator)
    {
        var step = Translator.Lambda(call, 0);
        var seed = translator.TranslateQuery(call.Source);
        seed = seed.Select.IsPaged ? translator.PushDown(seed) : seed;
        seed = seed with { Select = seed.Select with { OrderBy = default } };
        var guard = call.Arguments.Count > 1 ? Translator.Lambda(call, 1) : null;
        var columns = RecursiveColumns.Of(seed.Shape, call);
        var table = translator.CommonTables.NewTable();
        while (true)
        {
            var round = new RecursionRound(table, columns, step, guard, translator);
            var (body, next) = round.Translate(seed, call);

            // A value of the step can be NULL where that of the seed cannot: then the step sees NULLs, too.
            if (columns.Widen(next))
            {
                continue;
            }

            var common = new CommonTable(
                table, step.Parameters[0].Name, body, next, call.Name == "RecursiveDistinct");
            if (new CommonTableRelation(common).NamesOthers())
            {
                throw new TranslationException(
                    call, "The recursion stands before the statement and runs once: it cannot depend on a row of " +
                    "another query. Begin it with all rows that count, and filter what it finds.");
            }

            var source = translator.NewSource();
            return new CommonTableUses.Template(common, source, columns.Shape(source));
        }
    }
}
