using System.Globalization;
using Orm.Linq.Ir;

namespace Orm.Linq.Sql;

/// <content>Queries that stand before the statement, each once.</content>
internal sealed partial class SqlWriter
{
    private readonly Dictionary<int, string> _commonTables = [];

    private void WriteCommonTables(SelectRelation statement)
    {
        var found = new CommonTableSearch();
        found.Rewrite(statement);
        if (found.Tables.Count == 0)
        {
            return;
        }

        NameCommonTables(found);
        Append(found.Tables.Any(table => table.Step is not null) ? "WITH RECURSIVE " : "WITH ");
        for (var i = 0; i < found.Tables.Count; i++)
        {
            Append(i == 0 ? string.Empty : ", ");
            WriteCommonTable(found.Tables[i]);
        }

        NewLine();
    }

    private void WriteCommonTable(CommonTable table)
    {
        Append(_dialect.Quote(_commonTables[table.Id])).Append("(");
        Append(string.Join(", ", table.Body.Items.Select(item => _dialect.Quote(item.Name))));
        Append(") AS (");
        _indent += 4;
        NewLine();
        WriteSelect(table.Body, isValue: true);
        if (table.Step is not null)
        {
            Clause(table.IsDistinct ? "UNION" : "UNION ALL");
            NewLine();
            WriteSelect(table.Step, isValue: true);
        }

        _indent -= 4;
        NewLine();
        Append(")");
    }

    // A name hides the table that has it; not even the query of that name could read the table then.
    private void NameCommonTables(CommonTableSearch found)
    {
        var taken = new HashSet<string>(found.TableNames, StringComparer.OrdinalIgnoreCase);
        foreach (var table in found.Tables)
        {
            var name = table.Name;
            for (var i = 1; !taken.Add(name); i++)
            {
                name = table.Name + i.ToString(CultureInfo.InvariantCulture);
            }

            _commonTables.Add(table.Id, name);
        }
    }

    private sealed class CommonTableSearch : TreeRewriter
    {
        private readonly HashSet<int> _known = [];

        /// <summary>The queries, each behind those that it uses.</summary>
        internal List<CommonTable> Tables { get; } = [];

        internal HashSet<string> TableNames { get; } = [];

        internal override Relation Rewrite(Relation relation)
        {
            if (relation is TableRelation { Table: var table })
            {
                TableNames.Add(table.Name);
            }

            var rewritten = base.Rewrite(relation);
            if (relation is CommonTableRelation { Table: var common } && _known.Add(common.Id))
            {
                Tables.Add(common);
            }

            return rewritten;
        }
    }
}
