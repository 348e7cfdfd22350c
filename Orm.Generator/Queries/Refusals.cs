using Microsoft.CodeAnalysis;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;

namespace Orm.Generator.Queries;

/// <summary>Finds what a query would be refused for, whether or not anything is generated for it.</summary>
internal static class Refusals
{
    /// <summary>Translates a query and throws the statement away.</summary>
    /// <exception cref="RuntimeOnlyException">What it is, is only known at run time.</exception>
    /// <exception cref="QueryRefusedException">A part of the query has no translation.</exception>
    /// <returns>What its author should know, and where.</returns>
    internal static IReadOnlyList<(QueryAdviceKind Kind, SyntaxNode Place)> Check(
        RunQuery run, Compilation compilation, CancellationToken cancellationToken)
    {
        var reader = new OperationReader(CompiledTables.Of(compilation), cancellationToken);
        var query = Check(reader, reader.ReadRun(run), run.Source.Syntax);
        return
        [
            .. query.Advice.Select(advice => (advice.Kind, reader.PlaceOf(advice.Node) ?? run.Source.Syntax)),
        ];
    }

    /// <summary>Translates what a reader read.</summary>
    /// <exception cref="QueryRefusedException">A part of it has no translation.</exception>
    internal static TranslatedQuery Check(OperationReader reader, Linq.Syntax.SyntaxNode query, SyntaxNode whole)
    {
        try
        {
            return TranslatedQuery.Of(query, SqliteDialect.Instance.Traits);
        }
        catch (TranslationException refusal)
        {
            throw new QueryRefusedException(
                reader.PlaceOf(refusal.Node) ?? whole, refusal.Node.ToString(), refusal.Reason);
        }
    }
}
