using System.Runtime.CompilerServices;
using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Linq.Ir;
using Orm.Linq.Materialization;
using Orm.Linq.Rewrites;
using Orm.Linq.Sql;
using Orm.Linq.Translation;
using Orm.Model;

namespace Orm.Loading;

/// <summary>
/// The statement that finds the targets of a navigation for any number of keys: the columns of the target, then the
/// place of the key that found it. The keys stand first in the FROM, and the target is found by its index for each.
/// </summary>
internal static class LoadStatement
{
    private static readonly ConditionalWeakTable<NavigationModel, Dictionary<SqlDialect, SqlStatement>> Known = [];

    internal static SqlStatement For(NavigationModel navigation, SqlDialect dialect)
    {
        var statements = Known.GetOrCreateValue(navigation);
        lock (statements)
        {
            if (!statements.TryGetValue(dialect, out var statement))
            {
                statements.Add(dialect, statement = Create(navigation, dialect));
            }

            return statement;
        }
    }

    private static SqlStatement Create(NavigationModel navigation, SqlDialect dialect)
    {
        var writer = QueryPlanner.DialectOf(dialect);
        var target = RuntimeTables.Of(navigation.Target());
        var keys = new ParentKeys(0, navigation.Columns.Count);
        var type = RuntimeTypes.Of(navigation.Target().ClrType);
        var rows = EntityShape.Of(target, 1, isOptional: false, type);
        var items = rows.Columns.Select((column, i) => new SelectItem(column, target.Columns[i].Name));
        var select = SelectRelation.Over(keys.Source) with
        {
            Items = items.Append(new SelectItem(keys.Ordinal, ParentKeys.OrdinalName)).ToEquatableArray(),
        };
        select = navigation.LinkTable is { } link
            ? Through(link, select, keys, rows, navigation)
            : select with
            {
                Joins = EquatableArray.Of(InOrder(1, target)),
                Where = Found(keys, rows.At(navigation.TargetColumns)),
            };
        return NestedStatement.StatementOf(SqlWriter.Write(RewriteRules.Apply(select, writer.Traits), writer));
    }

    // The keys find links, and each of them its target.
    private static SelectRelation Through(
        ILinkTable link, SelectRelation select, ParentKeys keys, EntityShape rows, NavigationModel navigation)
    {
        var table = RuntimeTables.Of(link.Model);
        var links = EntityShape.Of(table, 2, isOptional: false, rows.Type);
        var matches = rows.At(navigation.TargetColumns)
            .Zip(links.At(link.TargetColumns), (target, source)
                => BinaryScalar.Compare(BinaryOperator.Equal, target, source))
            .Aggregate((Scalar?)null, BinaryScalar.AndAlso);
        var target = new Source(1, new TableRelation(rows.Table), rows.Table.Name);
        return select with
        {
            Joins = EquatableArray.Of(InOrder(2, table), new Join(JoinKind.Inner, target, matches)),
            Where = Found(keys, links.At(link.OwnerColumns)),
        };
    }

    private static Join InOrder(int id, TableInfo table)
        => new(JoinKind.CrossInOrder, new Source(id, new TableRelation(table), table.Name), On: null);

    private static Scalar Found(ParentKeys keys, EquatableArray<Scalar> columns) => columns
        .Select((column, i) => BinaryScalar.Compare(
            BinaryOperator.Equal, column, keys.Part(i, column.Type, isNullable: false)))
        .Aggregate((Scalar?)null, BinaryScalar.AndAlso)!;
}
