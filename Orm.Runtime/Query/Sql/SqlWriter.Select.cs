using Orm.Linq.Ir;

namespace Orm.Linq.Sql;

/// <content>Clauses.</content>
internal sealed partial class SqlWriter
{
    private const int LineWidth = 110;

    internal void WriteSelect(SelectRelation select, bool isValue)
    {
        if (!WriteAsSet(select))
        {
            WritePlainSelect(select, isValue);
        }
    }

    private void WritePlainSelect(SelectRelation select, bool isValue)
    {
        // Aliases are declared before the columns that name them are written; FROM stands behind them in the text.
        if (select.From is { } from)
        {
            Declare(from);
        }

        foreach (var join in select.Joins)
        {
            Declare(join.Source);
        }

        Append(select.IsDistinct ? "SELECT DISTINCT " : "SELECT ");
        WriteItems(select.Items, isValue);
        WriteFrom(select);
        WriteClause("WHERE ", select.Where);
        if (!select.GroupBy.IsEmpty)
        {
            NewLine();
            Append("GROUP BY ");
            WriteList(select.GroupBy);
        }

        WriteClause("HAVING ", select.Having);
        WriteOrder(select.OrderBy);
        _dialect.WritePaging(select, this);
    }

    /// <summary>Begins a clause on a line of its own.</summary>
    internal SqlWriter Clause(string keyword)
    {
        NewLine();
        return Append(keyword);
    }

    private void Declare(Source source)
    {
        DeclareAlias(source);
        if (source.Relation is TableRelation { Table: var table })
        {
            _tableOfSource[source.Id] = table.Name;
            if (!_tables.Contains(table.Name))
            {
                _tables.Add(table.Name);
            }
        }
    }

    private void WriteItems(EquatableArray<SelectItem> items, bool isValue)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                Append(",");
                if (CurrentWidth() > LineWidth - 25)
                {
                    NewLine();
                    Append("    ");
                }
                else
                {
                    Append(" ");
                }
            }

            WriteScalar(items[i].Value);
            if (!isValue && (items[i].Value is not ColumnScalar column || column.Name != items[i].Name))
            {
                Append(" AS ").Append(_dialect.Quote(items[i].Name));
            }
        }
    }

    private int CurrentWidth()
    {
        var position = _text.Length - 1;
        while (position >= 0 && _text[position] != '\n')
        {
            position--;
        }

        return _text.Length - 1 - position;
    }

    private void WriteFrom(SelectRelation select)
    {
        if (select.From is not { } from)
        {
            return;
        }

        Clause("FROM ");
        WriteSource(from);
        foreach (var join in select.Joins)
        {
            Clause(join.Kind switch
            {
                JoinKind.Inner => "INNER JOIN ",
                JoinKind.Left => "LEFT JOIN ",
                JoinKind.CrossInOrder => "CROSS JOIN ",
                _ => _dialect.CrossJoin,
            });
            WriteSource(join.Source);
            if (join.On is not null)
            {
                Append(" ON ");
                WriteScalar(join.On);
            }
        }
    }

    private void WriteSource(Source source)
    {
        WriteRelation(source.Relation);
        Append(" AS ").Append(_dialect.Quote(_aliases[source.Id]));
    }

    internal void WriteRelation(Relation relation)
    {
        switch (relation)
        {
            case TableRelation { Table: var table }:
                WriteTable(table);
                break;
            case CollectionRelation collection:
                _dialect.WriteCollection(collection, this);
                break;
            case SetRelation set:
                WriteNestedSet(set);
                break;
            case SingleRowRelation:
                Append("(SELECT 1)");
                break;
            case SelectRelation select:
                WriteNested(select, isValue: false);
                break;
            case ValuesRelation values:
                _dialect.WriteValues(values, this);
                break;
            case CommonTableRelation { Table: var common }:
                Append(_dialect.Quote(_commonTables[common.Id]));
                break;
            case RecursionRelation recursion:
                Append(_dialect.Quote(_commonTables[recursion.Table]));
                break;
            default:
                throw new InvalidOperationException($"{relation.GetType().Name} has no SQL form.");
        }
    }

    private void WriteTable(TableInfo table)
    {
        if (table.Schema is { } schema)
        {
            Append(_dialect.Quote(schema)).Append(".");
        }

        Append(_dialect.Quote(table.Name));
    }

    private void WriteNestedSet(SetRelation set)
    {
        Append("(");
        _indent += 4;
        NewLine();
        WriteSet(set);
        _indent -= 4;
        NewLine();
        Append(")");
    }

    private void WriteClause(string keyword, Scalar? condition)
    {
        if (condition is not null)
        {
            Clause(keyword);
            WriteScalar(condition);
        }
    }

    private void WriteOrder(EquatableArray<Ordering> order)
    {
        if (!order.IsEmpty)
        {
            Clause("ORDER BY ");
            WriteOrderings(order);
        }
    }

    private void WriteOrderings(EquatableArray<Ordering> order)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (i > 0)
            {
                Append(", ");
            }

            WriteScalar(order[i].Key);
            _dialect.WriteCollation(order[i].Key, this);
            if (order[i].IsDescending)
            {
                Append(" DESC");
            }

            _dialect.WriteNullOrder(order[i], this);
        }
    }
}
