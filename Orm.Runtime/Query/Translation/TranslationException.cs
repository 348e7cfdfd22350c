using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// A part of a query has no translation. The run-time front end reports it as an exception, the compile-time one as a
/// diagnostic where the part stands.
/// </summary>
/// <param name="node">The part.</param>
/// <param name="reason">Why, and what to write instead.</param>
internal sealed class TranslationException(SyntaxNode node, string reason) : Exception(reason)
{
    internal SyntaxNode Node { get; } = node;

    internal string Reason { get; } = reason;
}
