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
        var columns = EntityShape.Of(target, 1, isOptional: false, type).Columns;
        Scalar? matches = null;
        for (var i = 0; i < navigation.TargetColumns.Count; i++)
        {
            var column = columns[navigation.TargetColumns[i]];
            var part = keys.Part(i, column.Type, isNullable: false);
            matches = BinaryScalar.AndAlso(matches, BinaryScalar.Compare(BinaryOperator.Equal, column, part));
        }

        var items = columns.Select((column, i) => new SelectItem(column, target.Columns[i].Name));
        var select = SelectRelation.Over(keys.Source) with
        {
            Items = items.Append(new SelectItem(keys.Ordinal, ParentKeys.OrdinalName)).ToEquatableArray(),
            Joins = EquatableArray.Of(
                new Join(JoinKind.CrossInOrder, new Source(1, new TableRelation(target), target.Name), On: null)),
            Where = matches,
        };
        return NestedStatement.StatementOf(SqlWriter.Write(RewriteRules.Apply(select, writer.Traits), writer));
    }
}
