using System.Globalization;
using Orm.Linq.Ir;

namespace Orm.Linq.Sql;

/// <content>Unions and their relatives.</content>
internal sealed partial class SqlWriter
{
    /// <summary>Writes the queries of a relation one below the other.</summary>
    private void WriteSet(SetRelation set)
    {
        // What stands on the left needs no parentheses: SQL begins there, too.
        if (set.Left is SetRelation left)
        {
            var isNested = _dialect.IntersectsFirst && set.Operator == SetOperator.Intersect
                && left.Operator != SetOperator.Intersect;
            Append(isNested ? "(" : string.Empty);
            WriteSet(left);
            Append(isNested ? ")" : string.Empty);
        }
        else
        {
            WritePlainSelect((SelectRelation)set.Left, isValue: false);
        }

        Clause(set.Operator switch
        {
            SetOperator.Union => "UNION",
            SetOperator.UnionAll => "UNION ALL",
            SetOperator.Intersect => "INTERSECT",
            _ => "EXCEPT",
        });
        NewLine();
        WritePlainSelect(set.Right, isValue: false);
    }

    // A name is looked for among the columns of the first query's sources, too: it must be clear there.
    private string Result(SetRelation set, string name)
    {
        var first = set.Left;
        while (first is SetRelation left)
        {
            first = left.Left;
        }

        return ((SelectRelation)first).Joins.IsEmpty
            ? _dialect.Quote(name)
            : (1 + set.Items.ToList().FindIndex(item => item.Name == name)).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Writes a SELECT that only puts the rows of a relation in order, or takes a page of them, as a part of the
    /// relation. False where it does more.
    /// </summary>
    private bool WriteAsSet(SelectRelation select)
    {
        if (select is not { From: { Relation: SetRelation set } source, Joins.IsEmpty: true, Where: null }
            || !IsWhole())
        {
            return false;
        }

        WriteSet(set);
        for (var i = 0; i < select.OrderBy.Count; i++)
        {
            var key = select.OrderBy[i];
            (i == 0 ? Clause("ORDER BY ") : Append(", ")).Append(Result(set, ((ColumnScalar)key.Key).Name));
            _dialect.WriteCollation(key.Key, this);
            Append(key.IsDescending ? " DESC" : string.Empty);
            _dialect.WriteNullOrder(key, this);
        }

        _dialect.WritePaging(select, this);
        return true;

        bool IsWhole() => !select.IsGrouped && !select.IsDistinct && select.Items.Count == set.Items.Count
            && select.Items.Select((item, i) => IsColumn(item.Value) && item.Name == set.Items[i].Name
                && ((ColumnScalar)item.Value).Name == item.Name).All(isSame => isSame)
            && select.OrderBy.All(ordering => IsColumn(ordering.Key));

        bool IsColumn(Scalar scalar) => scalar is ColumnScalar column && column.Source == source.Id;
    }
}
