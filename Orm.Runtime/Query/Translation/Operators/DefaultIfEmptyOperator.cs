using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// DefaultIfEmpty: the elements, or one default value where there are none. In a SelectMany it makes an outer join.
/// </summary>
internal sealed class DefaultIfEmptyOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["DefaultIfEmpty"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var query = translator.TranslateQuery(call.Source);
        return call.Arguments.Count == 0
            ? OptionalRows.Of(query, call, translator)
            : OptionalRows.Of(query, translator.TranslateScalar(call.Arguments[0]), call, translator);
    }
}
