using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.CommonTables;

/// <summary>AsCte: the query stands before the statement under a name, and is written once.</summary>
internal sealed class AsCteOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["AsCte"];

    public QueryState Apply(OperatorNode call, Translator translator)
        => translator.CommonTables.Use(call, () => Create(call, translator), translator);

    private static CommonTableUses.Template Create(OperatorNode call, Translator translator)
    {
        var name = call.Arguments[0] is LiteralNode { Value: string { Length: > 0 } text }
            ? text
            : throw new TranslationException(call, "The name is part of the SQL. Write it where it is used.");
        var nested = translator.PushDown(translator.TranslateQuery(call.Source));
        var source = nested.Select.From!;
        if (source.Relation.NamesOthers())
        {
            throw new TranslationException(
                call, "The query stands before the statement and runs once: it cannot depend on a row of another " +
                "query. Leave AsCte out, or move the condition behind it.");
        }

        var table = new CommonTable(translator.CommonTables.NewTable(), name, (SelectRelation)source.Relation);
        return new CommonTableUses.Template(table, source.Id, nested.Shape, nested.Select.OrderBy);
    }
}
