using Microsoft.CodeAnalysis;
using Orm.Generator.Emit;
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
            var place = reader.PlaceOf(refusal.Node);
            throw At(place, whole, refusal);
        }
    }

    /// <summary>A refusal where it stands.</summary>
    /// <param name="place">Where the part stands; null where that is not known.</param>
    /// <param name="whole">The query.</param>
    /// <param name="refusal">Why.</param>
    internal static QueryRefusedException At(SyntaxNode? place, SyntaxNode whole, TranslationException refusal)
        => new(place ?? whole, place is null ? refusal.Node.ToString() : Words(place), refusal.Reason);

    // As the author wrote it, on one line: what trees make of it has other words.
    private static string Words(SyntaxNode place) => string.Concat(SourceWriter.LinesOf(place.ToString())
        .Select(line => line.Trim())
        .Select((line, i) => i == 0 || line.StartsWith(".", StringComparison.Ordinal) ? line : " " + line));
}
