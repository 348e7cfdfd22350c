using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.CommonTables;

/// <summary>One translation of the step of a recursion.</summary>
/// <param name="table">The recursion's number.</param>
/// <param name="columns">What its elements consist of.</param>
/// <param name="step">The step.</param>
/// <param name="guard">The key that no element has in common with one that it follows from, where there is one.</param>
/// <param name="translator">The translator.</param>
internal sealed class RecursionRound(
    int table, RecursiveColumns columns, LambdaNode step, LambdaNode? guard, Translator translator)
{
    private const string TrailColumn = "trail";

    /// <summary>The rows that the recursion begins with, and those that follow from a row.</summary>
    internal (SelectRelation Body, SelectRelation Step) Translate(QueryState seed, SyntaxNode call)
    {
        var source = translator.NewSource();
        var parameter = step.Parameters[0];
        var before = SelectRelation.Over(new Source(source, new RecursionRelation(table), parameter.Name));
        var rows = new SequenceShape(new QueryState(before, columns.Shape(source)), parameter.Type);
        var next = translator.TranslateLambda(step, rows) is SequenceShape { Query: var query }
            ? query
            : throw new TranslationException(step.Body, "The step of a recursion is a query over its rows.");
        var select = next.Select with { OrderBy = default };
        var recursion = Check(next, select, call);
        var body = seed.Select with { Items = columns.Seed };
        select = select with { Items = columns.Step(next.Shape, step.Body) };
        return guard is null ? (body, select) : Guarded(seed, body, select, next.Shape, recursion);
    }

    /// <summary>The source that stands for the rows of the round before.</summary>
    private Source Check(QueryState next, SelectRelation select, SyntaxNode call)
    {
        var direct = select.Sources.Where(IsRecursion).ToList();
        var search = new RecursionSearch(table);
        search.Rewrite(select);
        if (direct.Count != 1 || search.Count != 1)
        {
            throw new TranslationException(
                call, "SQL lets the step of a recursion join the rows of the round before once, and use them in no " +
                "subquery. Join what the rows lead to, and filter or number the rows behind the recursion.");
        }

        return select.IsPaged || select.IsDistinct || select.IsGrouped || next.HasWindow
            || select.Joins.Any(join => join.Kind == JoinKind.Left && IsRecursion(join.Source))
                ? throw new TranslationException(
                    call, "The step of a recursion sees one row at a time: it can neither group, page nor number " +
                    "them. Do that behind the recursion.")
                : direct[0];
    }

    // Each row carries the keys of the rows that it follows from, between signs that no key contains.
    private (SelectRelation Body, SelectRelation Step) Guarded(
        QueryState seed, SelectRelation body, SelectRelation next, Shape element, Source recursion)
    {
        var seedKey = TrailKeys.Of(translator.Over(ref seed, row => translator.TranslateLambda(guard!, row)), guard!);
        var state = new QueryState(next, element);
        var nextKey = TrailKeys.Of(translator.Over(ref state, row => translator.TranslateLambda(guard!, row)), guard!);
        var name = Translation.Names.Unique(TrailColumn, body.Items);
        var trail = new ColumnScalar(recursion.Id, name, ScalarType.Text, IsNullable: false);
        var mark = LiteralScalar.Of(TrailKeys.Mark);
        var isNew = BinaryScalar.Compare(
            BinaryOperator.Equal,
            FunctionScalar.Of(
                ScalarFunction.Occurrence, ScalarType.Int32, trail, TrailKeys.Concat(mark, nextKey, mark)),
            LiteralScalar.Of(0));
        return (
            seed.Select with { Items = body.Items.Add(new SelectItem(TrailKeys.Concat(mark, seedKey, mark), name)) },
            state.Select with
            {
                Items = next.Items.Add(new SelectItem(TrailKeys.Concat(trail, nextKey, mark), name)),
                Where = BinaryScalar.AndAlso(state.Select.Where, isNew),
            });
    }

    private bool IsRecursion(Source source)
        => source.Relation is RecursionRelation recursion && recursion.Table == table;

    private sealed class RecursionSearch(int table) : TreeRewriter
    {
        internal int Count { get; private set; }

        internal override Relation Rewrite(Relation relation)
        {
            Count += relation is RecursionRelation recursion && recursion.Table == table ? 1 : 0;
            return base.Rewrite(relation);
        }
    }
}
