using Orm.Engine.Catalog;
using Orm.Engine.Functions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Literals, names, parameters and the choice of the rule for everything else.
internal sealed partial class Binder
{
    private BoundExpression Bind(Expression expression, Scope scope) => expression switch
    {
        Literal literal => BindLiteral(literal),
        ColumnReference column => BindColumn(column, scope),
        Parameter parameter => BindParameter(parameter),
        BinaryExpression binary => BindBinary(binary, scope),
        UnaryExpression unary => BindUnary(unary, scope),
        LogicalExpression logical => BindLogical(logical, scope),
        FunctionCall call => BindCall(call, scope),
        CastExpression cast => BindCast(cast, scope),
        CaseExpression @case => BindCase(@case, scope),
        Predicate predicate => BindPredicate(predicate, scope),
        SubqueryExpression subquery => BindScalarSubquery(subquery, scope),
        RowExpression row => new BoundRow(row.Items.Select(item => Bind(item, scope))),
        SessionValue value => BindSessionValue(value),
        CollateExpression collate => BindCollate(collate, scope),
        DefaultValue => throw Error(
            SqlStates.SyntaxError, "DEFAULT stands where only a value can stand", expression),
        _ => throw NotSupported("An array", expression),
    };

    private BoundExpression BindLiteral(Literal literal) => literal switch
    {
        NullLiteral => new BoundConstant(SqlValue.Null, default),
        BooleanLiteral boolean => new BoundConstant(SqlValue.Boolean(boolean.Value), SqlType.Boolean),
        IntegerLiteral { Value: <= int.MaxValue } number =>
            new BoundConstant(SqlValue.Integer((int)number.Value), SqlType.Integer),
        IntegerLiteral number => new BoundConstant(SqlValue.BigInt(number.Value), SqlType.BigInt),
        NumberLiteral number => BindNumber(number),
        StringLiteral text => new BoundConstant(SqlValue.Text(text.Value), default),
        BlobLiteral blob => new BoundConstant(SqlValue.Blob(blob.Bytes.AsSpan().ToArray()), SqlType.Blob),
        TypedLiteral typed => BindTypedLiteral(typed),
        _ => throw new InvalidOperationException($"A {literal.GetType().Name} is no literal that is known."),
    };

    private BoundConstant BindNumber(NumberLiteral number)
    {
        if (DecimalArithmetic.TryParse(number.Text, out SqlDecimal value))
        {
            return new BoundConstant(SqlValue.Decimal(value), new SqlType(SqlTypeKind.Decimal));
        }

        return double.TryParse(number.Text, System.Globalization.CultureInfo.InvariantCulture, out double real)
            && double.IsFinite(real)
            ? new BoundConstant(SqlValue.Double(real), SqlType.Double)
            : throw Error(SqlStates.NumberOutOfRange, "The number is out of range", number);
    }

    private BoundParameter BindParameter(Parameter parameter)
    {
        (int Index, SqlType Type)? found = _parameters.Find(parameter.Name, parameter.Number);
        return found is { } known
            ? new BoundParameter(known.Index, known.Type)
            : throw Error(
                SqlStates.UndefinedParameter,
                $"The parameter {parameter} has no value",
                parameter,
                "Add it to the command's Parameters.");
    }

    private BoundExpression BindSessionValue(SessionValue value)
    {
        string name = value.Kind switch
        {
            SessionValueKind.CurrentDate => "current_date",
            SessionValueKind.CurrentTime => "current_time",
            SessionValueKind.CurrentTimestamp => "current_timestamp",
            SessionValueKind.LocalTime => "localtime",
            SessionValueKind.LocalTimestamp => "localtimestamp",
            SessionValueKind.CurrentUser => "current_user",
            SessionValueKind.SessionUser => "session_user",
            SessionValueKind.CurrentCatalog => "current_database",
            _ => "current_schema",
        };
        ScalarFunction function = FunctionCatalog.Find(name)[0];
        return new BoundCall(function, default, function.Result);
    }

    private BoundExpression BindColumn(ColumnReference reference, Scope scope)
    {
        BoundExpression found = FindAround(reference, scope, folds: false)
            ?? (FoldsNames ? FindAround(reference, scope, folds: true) : null)
            ?? throw NoColumn(reference, scope);
        Kept?.Add(reference, found, scope);
        return found;
    }

    private BoundExpression? FindAround(ColumnReference reference, Scope scope, bool folds)
    {
        for (Scope? around = scope; around is not null; around = around.Parent)
        {
            if (FindColumn(reference, around, folds) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private BoundExpression? FindColumn(ColumnReference reference, Scope scope, bool folds = false)
    {
        var columns = reference.Table is null
            ? scope.Columns
            : scope.Tables.Where(table => IsMeant(reference.Table.Name, table.Name, folds))
                .SelectMany(table => table.Columns);
        BoundExpression? found = null;
        foreach ((string name, BoundExpression value) in columns)
        {
            if (IsMeant(reference.Name, name, folds))
            {
                found = found is null ? value : throw Error(
                    SqlStates.AmbiguousColumn,
                    $"'{reference.Name}' could be a column of several tables",
                    reference,
                    "Write the table's name before it.");
            }
        }

        return found ?? (reference.Table is null
            ? scope.Tables.Find(table => table.Whole is not null && IsMeant(reference.Name, table.Name, folds))?.Whole
            : null);
    }

    private static bool IsMeant(string written, string? name, bool folds) =>
        written == name || (folds && name is not null && FoldedName.Means(written, name));

    private StatementException NoColumn(ColumnReference reference, Scope scope)
    {
        var tables = new List<ScopeTable>();
        for (Scope? around = scope; around is not null; around = around.Parent)
        {
            tables.AddRange(around.Tables);
        }

        if (reference.Table is not null && tables.TrueForAll(table => table.Name != reference.Table.Name))
        {
            return Error(
                SqlStates.UndefinedTable,
                $"There is no table '{reference.Table.Name}' in this query",
                reference,
                Suggest(reference.Table.Name, tables.Select(table => table.Name).OfType<string>()));
        }

        return Error(
            SqlStates.UndefinedColumn,
            $"There is no column '{reference.Name}'",
            reference,
            Suggest(reference.Name, tables.SelectMany(table => table.Columns).Select(column => column.Name)));
    }
}
