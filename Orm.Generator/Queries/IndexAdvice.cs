using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generator.Diagnostics;
using Orm.Generator.Extraction;
using Orm.Generator.Models;
using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Generator.Queries;

/// <summary>
/// Finds queries of one table that have to read all of it, and the index that would spare it: over the columns that are
/// compared with a value, those that must be equal first; or over the order, where only its first rows are read.
/// </summary>
internal sealed class IndexAdvice
{
    private readonly TableInfo _table;
    private readonly EntityModel _model;
    private readonly int _source;
    private readonly List<ColumnInfo> _equal = [];
    private readonly List<ColumnInfo> _ranges = [];
    private bool _isElsewhere;

    private IndexAdvice(TableInfo table, EntityModel model, int source)
    {
        _table = table;
        _model = model;
        _source = source;
    }

    internal static void Report(CompiledBody body, OperationAnalysisContext context)
    {
        if (body.Statement is not { From: { Relation: TableRelation { Table: var table } } from } select
            || table.Handle is not EntityHandle { Symbol: var entity, Model: var model }
            || new IndexAdvice(table, model, from.Id).Find(select) is not { Count: > 0 } columns)
        {
            return;
        }

        // What the code fix declares, by the names that it needs.
        var index = ImmutableDictionary<string, string?>.Empty
            .Add("Entity", SymbolNames.Of(context.Compilation).Metadata(entity))
            .Add("Properties", string.Join(",", columns.Select(column => SymbolFacts.Escape(column.Property))));
        var isFilter = select.Where is not null;
        context.ReportDiagnostic(Diagnostic.Create(
            AdviceRules.NoIndex,
            PlaceOf(body.Call.Syntax, isFilter).GetLocation(),
            index,
            table.Name,
            string.Join(", ", columns.Select(column => $"nameof({table.Entity}.{column.Property})")),
            table.Entity));
    }

    /// <summary>The columns of an index that is missing; null where none is.</summary>
    private List<ColumnInfo>? Find(SelectRelation select)
    {
        if (select.IsGrouped || select.IsDistinct)
        {
            return null;
        }

        if (select.Where is null)
        {
            return select.Limit is null || !select.Joins.IsEmpty ? null : Missing(OrderOf(select));
        }

        Split(select.Where);
        var columns = _equal.Concat(_ranges.Take(1)).ToList();
        if (_isElsewhere || columns.Exists(column => IsServed(column)) || _ranges.Exists(column => IsServed(column)))
        {
            return null;
        }

        return _ranges.Count == 0 && columns.Count > 0 && select.Limit is not null
            ? [.. columns, .. OrderOf(select).Where(column => !columns.Contains(column))]
            : columns;
    }

    private List<ColumnInfo>? Missing(List<ColumnInfo> order)
        => order.Count == 0 || IsServed(order[0]) ? null : order;

    private void Split(Scalar condition)
    {
        switch (condition)
        {
            case BinaryScalar { Operator: BinaryOperator.And } and:
                Split(and.Left);
                Split(and.Right);
                break;
            case BinaryScalar { Operator: BinaryOperator.Equal or BinaryOperator.Is } equality:
                Add(equality, _equal);
                break;
            case BinaryScalar { Operator: >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual } comparison:
                Add(comparison, _ranges);
                break;
            case InListScalar { Value: var value }:
                Add(value, _equal);
                break;
            case InQueryScalar { Value: var value }:
                Add(value, _equal);
                break;
            default:
                // What is asked of another table may be where the database begins.
                _isElsewhere |= condition.Contains(part => part is ColumnScalar column
                    && column.Source != _source);
                break;
        }
    }

    private void Add(BinaryScalar comparison, List<ColumnInfo> columns)
    {
        if (ColumnOf(comparison.Left) is { } left && IsValue(comparison.Right))
        {
            Add(left, columns);
        }
        else if (ColumnOf(comparison.Right) is { } right && IsValue(comparison.Left))
        {
            Add(right, columns);
        }
        else
        {
            _isElsewhere |= comparison.Contains(part => part is ColumnScalar column
                && column.Source != _source);
        }
    }

    private void Add(Scalar value, List<ColumnInfo> columns)
    {
        if (ColumnOf(value) is { } column)
        {
            Add(column, columns);
        }
        else
        {
            _isElsewhere |= value is ColumnScalar;
        }
    }

    // Half of the rows have each of two values: reading them by an index costs more than reading all.
    private static void Add(ColumnInfo column, List<ColumnInfo> columns)
    {
        if (column.Type.Kind != ScalarKind.Boolean && !columns.Contains(column))
        {
            columns.Add(column);
        }
    }

    private ColumnInfo? ColumnOf(Scalar scalar) => scalar is ColumnScalar column && column.Source == _source
        ? _table.Columns.FirstOrDefault(known => known.Name == column.Name)
        : null;

    private static bool IsValue(Scalar scalar) => scalar is ParameterScalar or LiteralScalar { Value: not null };

    private bool IsServed(ColumnInfo column)
        => (_model.Key.Count > 0 && _model.Key[0] == column.Ordinal)
            || _model.Indexes.Any(index => index.Columns.Count > 0 && index.Columns[0] == column.Ordinal);

    private List<ColumnInfo> OrderOf(SelectRelation select)
    {
        var columns = new List<ColumnInfo>();
        foreach (var ordering in select.OrderBy)
        {
            if (ColumnOf(ordering.Key) is not { } column || ordering.IsDescending != select.OrderBy[0].IsDescending)
            {
                return columns;
            }

            columns.Add(column);
        }

        return columns;
    }

    // The operator that filters or orders; the terminal where it does itself.
    private static SyntaxNode PlaceOf(SyntaxNode call, bool isFilter)
    {
        for (var current = call; current is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name: var name, Expression: var source },
        }; current = source)
        {
            if (isFilter ? name.Identifier.ValueText == "Where" : name.Identifier.ValueText.StartsWith(
                "OrderBy", StringComparison.Ordinal))
            {
                return name;
            }
        }

        return Places.NameOf(call);
    }
}
