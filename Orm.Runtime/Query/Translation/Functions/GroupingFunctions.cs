using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Functions;

/// <summary><c>Sql.Grouping</c>: whether the set of a group leaves a member of its key out.</summary>
internal sealed class GroupingFunction : ISqlFunction
{
    public IReadOnlyList<string> Names { get; } = ["Grouping"];

    public Scalar Translate(CallNode call, Translator translator)
        => translator.Translate(call.Arguments[0]) is ScalarShape { LeftOut: { } leftOut }
            ? leftOut
            : throw new TranslationException(
                call, "It is no member of the key of a group by grouping sets. Ask it of g.Key.Member, of a group g " +
                "by Sql.Rollup, Sql.Cube or Sql.GroupingSets, and select the answer to use it further on.");
}

/// <summary><c>Sql.Rollup</c> and its kin outside of their place; see <see cref="GroupingSets"/>.</summary>
internal sealed class GroupingSetKeys : ISqlFunction
{
    public IReadOnlyList<string> Names { get; } = [GroupingSets.Rollup, GroupingSets.Cube, GroupingSets.Explicit];

    public Scalar Translate(CallNode call, Translator translator) => throw new TranslationException(
        call, $"Sql.{call.Method.Name} is a key and no value. Write it as the whole key of GroupBy: " +
        $"GroupBy(x => Sql.{call.Method.Name}(new {{ ... }})).");
}
