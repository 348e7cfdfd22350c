using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// ToList and its like: they say what a collection inside of a result becomes, and change nothing about its elements.
/// Operators on a set see each of its elements once.
/// </summary>
internal sealed class CollectOperator : IQueryOperator
{
    internal const string ToHashSet = "ToHashSet";

    public IReadOnlyList<string> Names { get; } = ["ToList", "ToArray", ToHashSet, "AsEnumerable", "AsQueryable"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var elements = Elements(call, translator);
        return call.Name == ToHashSet ? DistinctOperator.Of(elements, translator, isSet: true) : elements;
    }

    /// <summary>What a collection inside of a result is filled with; a set leaves out by itself what it has.</summary>
    internal static QueryState Elements(OperatorNode call, Translator translator) => call.Arguments.Count == 0
        ? translator.TranslateQuery(call.Source)
        : throw new TranslationException(call, "A comparer is code that the database cannot run. Leave it out.");
}
