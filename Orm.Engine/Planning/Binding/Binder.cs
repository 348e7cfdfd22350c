using Orm.Engine.Catalog;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

/// <summary>
/// Gives the names of a statement their meaning and its expressions their types: syntax in, plan out. Everything that
/// can be wrong with a statement whatever the rows are is found here, with its place in the text.
/// </summary>
/// <remarks>
/// The parts of the class follow the grammar. Values are cast where PostgreSQL casts them implicitly; a literal in
/// quotes has no type until its surroundings give it one.
/// </remarks>
internal sealed partial class Binder
{
    private readonly Schema _schema;
    private readonly string _text;
    private readonly ParameterList _parameters;

    // How many queries and changes stand around what is being bound, itself included.
    private int _depth;

    internal Binder(Schema schema, string text, ParameterList parameters)
    {
        _schema = schema;
        _text = text;
        _parameters = parameters;
    }

    /// <summary>
    /// Whether names may differ from what they mean by case (<see cref="FoldedName"/>). Only in statements that run at
    /// once: what the catalog keeps has to mean the same when other tables and columns have come.
    /// </summary>
    internal bool FoldsNames { get; init; }

    /// <summary>Takes down what names mean, for a query that the catalog keeps; null: nobody asks.</summary>
    internal KeptNames? Kept { get; init; }

    private StatementException Error(string state, string message, SyntaxNode? at, string? hint = null) => new(
        state, message, PlaceOf(at), hint);

    private StatementException NotSupported(string what, SyntaxNode at) =>
        Error(SqlStates.FeatureNotSupported, $"{what} is not supported", at);

    private CatalogTable RequireTable(ObjectName name)
    {
        RequireKnownSchema(name);
        return FindTable(name.Name) ?? throw NoTable(name);
    }

    private CatalogTable? FindTable(string name) =>
        FoldsNames ? _schema.MeantTable(name) : _schema.Table(name);

    private StatementException NoTable(ObjectName name) => new(
        SqlStates.UndefinedTable, $"There is no table '{name.Name}'", PlaceOf(name),
        Suggest(name.Name, _schema.Tables.Keys))
    {
        Table = name.Name,
    };

    private SqlPosition? PlaceOf(SyntaxNode? at) =>
        at is null || at.Span.Length == 0 ? null : SqlPosition.Find(_text, at.Span.Start);

    private void RequireKnownSchema(ObjectName name)
    {
        if (name.Schema is not (null or "main" or "public"))
        {
            throw Error(SqlStates.UndefinedTable, $"There is no schema '{name.Schema}'", name, "Leave it out.");
        }
    }

    /// <summary>The nearest existing name, when one is near.</summary>
    internal static string? Suggest(string name, IEnumerable<string> names)
    {
        string? best = names.Order(StringComparer.Ordinal).MinBy(other => NameDistance.Between(name, other));
        return best is not null && NameDistance.Between(name, best) <= Math.Max(1, name.Length / 3)
            ? $"Is '{best}' meant?"
            : null;
    }
}
