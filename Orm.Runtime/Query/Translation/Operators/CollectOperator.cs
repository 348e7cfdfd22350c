using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// ToList and its like: they say what a collection inside of a result becomes, and change nothing about its elements.
/// </summary>
internal sealed class CollectOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["ToList", "ToArray", "ToHashSet", "AsEnumerable", "AsQueryable"];

    public QueryState Apply(OperatorNode call, Translator translator) => call.Arguments.Count == 0
        ? translator.TranslateQuery(call.Source)
        : throw new TranslationException(call, "A comparer is code that the database cannot run. Leave it out.");
}
