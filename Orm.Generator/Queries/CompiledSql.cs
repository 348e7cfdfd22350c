using Orm.Linq.Ir;
using Orm.Linq.Sql;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <summary>A query's statement for each database that its context can run on.</summary>
/// <param name="Sqlite">For SQLite, whatever stands between.</param>
/// <param name="Engine">For the embedded engine.</param>
internal sealed record CompiledSql(SqlText Sqlite, SqlText Engine)
{
    /// <summary>How it is asked for many entities, where it begins with the navigation of one.</summary>
    internal PeerShape? Peers { get; private init; }

    /// <summary>The statements that read parts of the results, for all rows at once.</summary>
    internal IReadOnlyList<CompiledSql> Parts { get; private init; } = [];

    /// <summary>Whether one statement serves both.</summary>
    internal bool IsOneText => Sqlite.Text == Engine.Text;

    /// <summary>Whether both have the same parameters at the same places.</summary>
    internal bool IsOneBinding => Sqlite.Parameters.Equals(Engine.Parameters);

    /// <summary>Whether the parameters of a statement depend on the database.</summary>
    internal bool NeedsDialect => !IsOneBinding || Parts.Any(part => part.NeedsDialect);

    /// <summary>Whether a statement has parameters.</summary>
    internal bool HasParameters => Sqlite.Parameters.Count > 0 || Engine.Parameters.Count > 0;

    /// <summary>The numbers of the captured values that a statement has parameters for, in order.</summary>
    internal IReadOnlyList<int> Used =>
    [
        .. Parameters.Select(parameter => parameter.Argument.Index)
            .Where(index => index >= 0)
            .Distinct()
            .OrderBy(index => index),
    ];

    // Those of all statements.
    private IEnumerable<ParameterScalar> Parameters
        => Sqlite.Parameters.Concat(Engine.Parameters).Concat(Parts.SelectMany(part => part.Parameters));

    /// <summary>
    /// Whether a captured value is a collection, of which a statement has the elements and not the value.
    /// </summary>
    internal bool IsCollection(int index) => FormsOf(index).Any(form => form
        is ArgumentForm.JsonElements or ArgumentForm.JsonElementsAndNulls or ArgumentForm.HasNullElement
            or ArgumentForm.EntityElements);

    /// <summary>What the statements have of a captured value.</summary>
    internal IEnumerable<ArgumentForm> FormsOf(int index) => Parameters
        .Where(parameter => parameter.Argument.Index == index)
        .Select(parameter => parameter.Argument.Form);

    /// <summary>
    /// Writes a query for all of them, and gives what its rows become, which does not depend on the database.
    /// </summary>
    /// <exception cref="TranslationException">A part of the query has no translation.</exception>
    internal static (CompiledSql Sql, TranslatedQuery Query) Of(Node query)
    {
        var plain = TranslatedQuery.Plain(query, SqliteDialect.Instance.Traits);
        var translated = plain.RewrittenFor(SqliteDialect.Instance.Traits);
        var sequences = ResultParts.SequencesOf(translated.Result);

        // What reads parts was rewritten for one database while it was translated.
        var engine = sequences.Count == 0
            ? plain.RewrittenFor(EngineDialect.Instance.Traits)
            : TranslatedQuery.Of(query, EngineDialect.Instance.Traits);
        if (sequences.Count > 0 && !ResultParts.AreAlike(translated.Result, engine.Result))
        {
            throw new RuntimeOnlyException("Its rows differ from one database to the other.");
        }

        var parts = sequences.Zip(
            ResultParts.SequencesOf(engine.Result),
            (sqlite, other) => Write(sqlite.Statement, other.Statement));
        return (Write(translated.Statement, engine.Statement) with { Parts = [.. parts] }, translated);
    }

    /// <summary>
    /// Writes a query over the navigation of an entity, as one statement for all that were read with the entity.
    /// </summary>
    /// <exception cref="TranslationException">A part of the query has no translation.</exception>
    internal static (CompiledSql Sql, TranslatedQuery Query) OfPeers(Node query)
    {
        if (SharedQuery.Of(query, SqliteDialect.Instance.Traits) is not { } sqlite
            || SharedQuery.Of(query, EngineDialect.Instance.Traits) is not { } engine)
        {
            // Refused, if it is, for one entity.
            TranslatedQuery.Plain(query, SqliteDialect.Instance.Traits);
            throw new RuntimeOnlyException("It is asked for each entity.");
        }

        var peers = PeerShape.Of(sqlite);
        if (peers != PeerShape.Of(engine) || !ResultParts.AreAlike(sqlite.Result, engine.Result))
        {
            throw new RuntimeOnlyException("Its rows differ from one database to the other.");
        }

        var parts = ResultParts.SequencesOf(sqlite.Result).Zip(
            ResultParts.SequencesOf(engine.Result),
            (one, other) => Write(one.Statement, other.Statement));
        return (
            Write(sqlite.Statement, engine.Statement) with { Parts = [.. parts], Peers = peers },
            new TranslatedQuery(sqlite.Statement, sqlite.Result, sqlite.Advice));
    }

    private static CompiledSql Write(SelectRelation sqlite, SelectRelation engine)
        => new(SqlWriter.Write(sqlite, SqliteDialect.Instance), SqlWriter.Write(engine, EngineDialect.Instance));
}
