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
    /// <summary>Whether one statement serves both.</summary>
    internal bool IsOneText => Sqlite.Text == Engine.Text;

    /// <summary>Whether both have the same parameters at the same places.</summary>
    internal bool IsOneBinding => Sqlite.Parameters.Equals(Engine.Parameters);

    /// <summary>Whether a statement has parameters.</summary>
    internal bool HasParameters => Sqlite.Parameters.Count > 0 || Engine.Parameters.Count > 0;

    /// <summary>The numbers of the captured values that a statement has parameters for, in order.</summary>
    internal IReadOnlyList<int> Used =>
    [
        .. Sqlite.Parameters.Concat(Engine.Parameters)
            .Where(parameter => parameter.Argument.Form != ArgumentForm.Constant)
            .Select(parameter => parameter.Argument.Index)
            .Distinct()
            .OrderBy(index => index),
    ];

    /// <summary>
    /// Whether a captured value is a collection, of which a statement has the elements and not the value.
    /// </summary>
    internal bool IsCollection(int index) => FormsOf(index).Any(form => form
        is ArgumentForm.JsonElements or ArgumentForm.JsonElementsAndNulls or ArgumentForm.HasNullElement);

    /// <summary>What the statements have of a captured value.</summary>
    internal IEnumerable<ArgumentForm> FormsOf(int index) => Sqlite.Parameters.Concat(Engine.Parameters)
        .Where(parameter => parameter.Argument.Form != ArgumentForm.Constant && parameter.Argument.Index == index)
        .Select(parameter => parameter.Argument.Form);

    /// <summary>
    /// Writes a query for all of them, and gives what its rows become, which does not depend on the database.
    /// </summary>
    /// <exception cref="TranslationException">A part of the query has no translation.</exception>
    internal static (CompiledSql Sql, TranslatedQuery Query) Of(Node query)
    {
        var plain = TranslatedQuery.Plain(query, SqliteDialect.Instance.Traits);
        var translated = plain.RewrittenFor(SqliteDialect.Instance.Traits);
        var engine = plain.RewrittenFor(EngineDialect.Instance.Traits);
        var sql = new CompiledSql(
            SqlWriter.Write(translated.Statement, SqliteDialect.Instance),
            SqlWriter.Write(engine.Statement, EngineDialect.Instance));
        return (sql, translated);
    }
}
