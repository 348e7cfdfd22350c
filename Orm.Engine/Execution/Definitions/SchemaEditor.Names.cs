using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

// Names are found as queries find them: what is called exactly so, or the one thing that differs by case (FoldedName).
// With IF EXISTS they are exact: nothing is an error there, so that nothing else can be meant.
internal sealed partial class SchemaEditor
{
    private CatalogTable RequireTable(ObjectName name) => _schema.MeantTable(name.Name)
        ?? throw (_schema.MeantView(name.Name) is null
            ? NotFound(ObjectKind.Table, name)
            : WrongKind(name, ObjectKind.Table, ObjectKind.View));

    private int RequireColumn(CatalogTable table, string name, SyntaxNode at) =>
        table.MeantIndexOf(name) is >= 0 and var place ? place : throw NoColumn(table, name, at);

    /// <summary>The constraint of a table that a statement means.</summary>
    private static string MeantConstraint(CatalogTable table, string name)
    {
        return table.HasConstraint(name) ? name : FoldedName.Find(name, table.ConstraintNames) ?? name;
    }

    /// <summary>What a statement drops; it is asked for by the kind that the statement says.</summary>
    private ObjectName? Dropped(ObjectKind kind, ObjectName name, bool ifExists, string? state = null)
    {
        string? found = ifExists
            ? Has(kind, name.Name) ? name.Name : null
            : kind switch
            {
                ObjectKind.Table => _schema.MeantTable(name.Name)?.Name,
                ObjectKind.View => _schema.MeantView(name.Name)?.Name,
                ObjectKind.Index => _schema.MeantIndex(name.Name)?.Index.Name,
                _ => _schema.MeantSequence(name.Name)?.Name,
            };
        if (found is not null)
        {
            return name with { Name = found };
        }

        ObjectKind[] kinds = [ObjectKind.Table, ObjectKind.View, ObjectKind.Index, ObjectKind.Sequence];
        foreach (ObjectKind other in kinds)
        {
            if (Has(other, name.Name))
            {
                throw WrongKind(name, kind, other);
            }
        }

        return ifExists ? null : throw NotFound(kind, name, state);
    }

    private bool Has(ObjectKind kind, string name) => kind switch
    {
        ObjectKind.Table => _schema.Tables.ContainsKey(name),
        ObjectKind.View => _schema.Views.ContainsKey(name),
        ObjectKind.Index => _schema.FindIndex(name) is not null,
        _ => _schema.Sequences.ContainsKey(name),
    };

    private StatementException NotFound(ObjectKind kind, ObjectName name, string? state = null) => new(
        state ?? (kind == ObjectKind.Index ? SqlStates.UndefinedObject : SqlStates.UndefinedTable),
        $"There is no {Word(kind)} '{name.Name}'",
        PlaceOf(name),
        Binder.Suggest(name.Name, kind switch
        {
            ObjectKind.Table => _schema.Tables.Keys,
            ObjectKind.View => _schema.Views.Keys,
            ObjectKind.Index => _schema.IndexNames,
            _ => _schema.Sequences.Keys,
        }))
    {
        Table = kind is ObjectKind.Table or ObjectKind.View ? name.Name : null,
    };

    private StatementException WrongKind(ObjectName name, ObjectKind wanted, ObjectKind found) => Error(
        SqlStates.WrongObjectType,
        $"'{name.Name}' is no {Word(wanted)}, but {(found == ObjectKind.Index ? "an" : "a")} {Word(found)}",
        name);

    private StatementException NoColumn(CatalogTable table, string name, SyntaxNode at) => new(
        SqlStates.UndefinedColumn, $"The table '{table.Name}' has no column '{name}'", PlaceOf(at),
        Binder.Suggest(name, table.Columns.Select(column => column.Name)))
    {
        Table = table.Name,
        Column = name,
    };

    private static string Word(ObjectKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>An expression over one table as the catalog keeps it: every name of a column is exact.</summary>
    private static string Kept(CatalogTable table, Expression expression) => new ColumnNames(
        name => table.IndexOf(name) < 0 && table.MeantIndexOf(name) is >= 0 and var place
            ? table.Columns[place].Name
            : name).Rewrite(expression).ToString();

    /// <summary>Writes other names for columns into expressions that the catalog keeps.</summary>
    private sealed class ColumnNames(Func<string, string> nameOf) : SyntaxRewriter
    {
        internal string? In(string? sql) => sql is null ? null : Rewrite(SqlParser.ParseExpression(sql)).ToString();

        internal override SyntaxNode Rewrite(SyntaxNode node) =>
            node is ColumnReference column && nameOf(column.Name) is var name && name != column.Name
                ? column with { Name = name }
                : base.Rewrite(node);
    }
}
