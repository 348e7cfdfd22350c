using System.Runtime.CompilerServices;
using Orm.Backends;
using Orm.Model;
using Orm.Schema;

namespace Orm.Writing;

/// <summary>
/// The statements that write the rows of a link table. Made once and kept, so that connections find what they prepared.
/// </summary>
internal sealed class LinkStatements
{
    private static readonly ConditionalWeakTable<ILinkTable, LinkStatements> s_known = [];

    private LinkStatements(ILinkTable table)
    {
        var model = table.Model;
        var name = SqlNames.Table(model);
        var values = string.Join(", ", model.Key.Select(SqlNames.Parameter));

        // Whether the link is there already does not matter: both sides may have been told of it.
        Insert = new SqlStatement(
            $"INSERT INTO {name} ({SqlNames.Columns(model, model.Key)}) VALUES ({values}) ON CONFLICT DO NOTHING",
            "INSERT",
            model.Table);
        Delete = DeleteBy(model, model.Key);
        Clear = DeleteBy(model, table.OwnerColumns);
    }

    /// <summary>Inserts a link, unless it is there.</summary>
    internal SqlStatement Insert { get; }

    /// <summary>Deletes a link.</summary>
    internal SqlStatement Delete { get; }

    /// <summary>Deletes all links of an owner.</summary>
    internal SqlStatement Clear { get; }

    internal static LinkStatements Of(ILinkTable table) => s_known.GetValue(table, known => new LinkStatements(known));

    private static SqlStatement DeleteBy(EntityModel model, IReadOnlyList<int> columns) => new(
        $"DELETE FROM {SqlNames.Table(model)} WHERE {SqlNames.Equal(model, columns, 0)}", "DELETE", model.Table);
}
