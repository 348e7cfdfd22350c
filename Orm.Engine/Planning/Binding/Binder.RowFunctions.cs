using System.Collections.Immutable;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Functions in FROM: their arguments may name columns of the tables before them.
internal sealed partial class Binder
{
    private FunctionNode BindFunctionTable(FunctionTable table, Scope scope)
    {
        string name = table.Call.Name.Name;
        if (name == "json_array_elements_text" && table.Call.Arguments.Count == 1)
        {
            return BindJsonElements(table, scope);
        }

        if (name == "generate_series" && table.Call.Arguments.Count is 2 or 3)
        {
            return BindSeries(table, scope);
        }

        RowFunction[] functions = RowFunctionList.Find(name);
        if (functions.Length == 0)
        {
            throw ArrayFunction(name, table) ?? Error(
                SqlStates.UndefinedFunction, $"There is no function '{name}' that gives rows", table);
        }

        BoundExpression[] arguments = table.Call.Arguments.Select(item => Bind(item, scope)).AsSpan().ToArray();
        var call = (BoundCall)Call(
            Array.ConvertAll(functions, item => item.Signature), name, arguments, table);
        RowFunction function = Array.Find(functions, item => ReferenceEquals(item.Signature, call.Function))!;
        string visible = table.Alias?.Name ?? name;
        ImmutableArray<PlanColumn> columns =
        [
            .. function.Columns.Select(
                column => new PlanColumn(column.Name == "" ? visible : column.Name, column.Type)),
        ];
        return FunctionRows(table, TableFunction.Rows, call.Arguments, columns, scope) with { Rows = function };
    }

    private FunctionNode BindSeries(FunctionTable table, Scope scope)
    {
        BoundExpression[] arguments = table.Call.Arguments.Select(item => Bind(item, scope)).AsSpan().ToArray();
        bool isTime = arguments[0].Type.Kind is SqlTypeKind.Date or SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz;
        SqlType type = isTime ? SqlType.Timestamp : SeriesType(arguments, table);
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = CastOperand(arguments[i], isTime && i == 2 ? SqlType.Interval : type, table);
        }

        string name = table.Alias?.Name ?? "generate_series";
        return FunctionRows(table, TableFunction.Series, new(arguments), [new PlanColumn(name, type)], scope);
    }

    /// <summary>What a series of numbers counts in; one of texts and unknown values counts in integers.</summary>
    private SqlType SeriesType(BoundExpression[] arguments, FunctionTable table)
    {
        SqlType common = CommonType(arguments, table);
        return common.Kind switch
        {
            _ when common.IsCharacter => SqlType.Integer,
            SqlTypeKind.SmallInt or SqlTypeKind.Integer => SqlType.Integer,
            SqlTypeKind.Real or SqlTypeKind.Double => SqlType.Double,
            SqlTypeKind.BigInt or SqlTypeKind.Decimal => new SqlType(common.Kind),
            _ => throw Error(
                SqlStates.UndefinedFunction,
                $"There is no series of {common}",
                table,
                "generate_series counts in numbers, dates and timestamps."),
        };
    }

    private FunctionNode BindJsonElements(FunctionTable table, Scope scope)
    {
        BoundExpression array = CastOperand(Bind(table.Call.Arguments[0], scope), SqlType.Text, table);
        return FunctionRows(
            table, TableFunction.JsonElements, [array], [new PlanColumn("value", SqlType.Text)], scope);
    }

    private FunctionNode FunctionRows(
        FunctionTable table, TableFunction function, SyntaxList<BoundExpression> arguments,
        ImmutableArray<PlanColumn> output, Scope scope)
    {
        BoundExpression? whole = output.Length == 1 && !table.WithOrdinality ? new BoundColumn(output[0]) : null;
        output = table.WithOrdinality ? output.Add(new PlanColumn("ordinality", SqlType.BigInt)) : output;
        string name = table.Alias?.Name ?? table.Call.Name.Name;
        var named = new ScopeTable(name, output.Select(column => (column.Name, column)));
        AddTable(table.Alias, named with { Whole = whole }, scope, table);
        return new FunctionNode(function, arguments, table.WithOrdinality, output);
    }

    /// <summary>Functions of PostgreSQL that give or take arrays, and what does the same without them.</summary>
    private StatementException? ArrayFunction(string name, SyntaxNode at)
    {
        string? hint = name switch
        {
            "regexp_match" => "regexp_substr gives the match, or one of its groups.",
            "regexp_matches" => "regexp_substr gives each match by its number, and regexp_count how many there are.",
            "regexp_split_to_array" => "regexp_split_to_table gives the parts as rows.",
            "string_to_array" => "string_to_table gives the parts as rows, split_part one of them.",
            "array_agg" => "json_agg gives the values as JSON, string_agg as a text.",
            "array_to_string" => "string_agg joins the values of rows.",
            "unnest" => "json_array_elements and json_array_elements_text give the rows of a JSON array.",
            "array_length" or "cardinality" => "json_array_length counts the elements of a JSON array.",
            _ => null,
        };
        return hint is null
            ? null
            : Error(SqlStates.FeatureNotSupported, $"{name} is not supported: there are no arrays", at, hint);
    }
}
