using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Execution.Definitions;

/// <summary>
/// A table without one of its columns: keys, checks, foreign keys and indexes that have it go as well, those behind it
/// count one less.
/// </summary>
internal static class ColumnRemoval
{
    internal static CatalogTable From(CatalogTable table, int place)
    {
        string name = table.Columns[place].Name;
        return table with
        {
            Columns = table.Columns.RemoveAt(place),
            RowIdColumn = table.RowIdColumn == place ? null
                : table.RowIdColumn is { } rowId ? Moved(rowId, place) : null,
            Keys =
            [
                .. table.Keys.Where(key => !key.Columns.Contains(place))
                    .Select(key => key with { Columns = Moved(key.Columns, place) }),
            ],
            Checks = [.. table.Checks.Where(check => !Uses(check.Condition, name))],
            ForeignKeys =
            [
                .. table.ForeignKeys.Where(key => !key.Columns.Contains(place))
                    .Select(key => key with { Columns = Moved(key.Columns, place) }),
            ],
            Indexes =
            [
                .. table.Indexes.Where(index => !Uses(index, place, name))
                    .Select(index => index with
                    {
                        Columns =
                            [.. index.Columns.Select(column => column with { Column = Moved(column.Column, place) })],
                        Included = Moved(index.Included, place),
                    }),
            ],
        };
    }

    /// <summary>Foreign keys to the table whose column went count its columns anew.</summary>
    internal static CatalogTable FromTargets(CatalogTable child, string table, int place) => child with
    {
        ForeignKeys =
        [
            .. child.ForeignKeys.Select(
                key => key.Table == table ? key with { TargetColumns = Moved(key.TargetColumns, place) } : key),
        ],
    };

    /// <summary>Whether an expression that the catalog keeps names a column.</summary>
    internal static bool Uses(string? sql, string column)
    {
        if (sql is null)
        {
            return false;
        }

        var search = new ColumnSearch(column);
        search.Rewrite(SqlParser.ParseExpression(sql));
        return search.Found;
    }

    /// <summary>Whether an index has a column in it.</summary>
    internal static bool Uses(CatalogIndex index, int place, string name) =>
        index.KeyColumns.Contains(place) || index.Included.Contains(place) || Uses(index.Where, name)
        || index.Columns.Any(column => Uses(column.Expression, name));

    private static ImmutableArray<int> Moved(ImmutableArray<int> columns, int place) =>
        [.. columns.Select(column => Moved(column, place))];

    private static int Moved(int column, int place) => column > place ? column - 1 : column;

    private sealed class ColumnSearch(string name) : SyntaxRewriter
    {
        internal bool Found { get; private set; }

        internal override SyntaxNode Rewrite(SyntaxNode node)
        {
            Found |= node is ColumnReference column && column.Name == name;
            return base.Rewrite(node);
        }
    }
}
