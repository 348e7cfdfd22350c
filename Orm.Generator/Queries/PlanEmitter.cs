using Microsoft.CodeAnalysis;
using Orm.Generator.Emit;
using Orm.Linq.Sql;

namespace Orm.Generator.Queries;

/// <summary>Writes the class that holds a query's statement, its arguments and the reader of its rows.</summary>
internal sealed class PlanEmitter
{
    private readonly Nameable _nameable;
    private readonly RowEmitter _rows;
    private readonly ArgumentEmitter _arguments;

    internal PlanEmitter(Nameable nameable)
    {
        _nameable = nameable;
        _rows = new RowEmitter(nameable);
        _arguments = new ArgumentEmitter(nameable, _rows);
    }

    /// <summary>Writes the class.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The class's name.</param>
    /// <param name="body">The query.</param>
    /// <param name="openRow">The type parameter that stands for what a row becomes; null where that has a name.</param>
    /// <param name="readsTree">Whether captured values are read from expressions.</param>
    internal void Emit(SourceWriter writer, string name, CompiledBody body, string? openRow, bool readsTree)
    {
        if (body.Captured.Count(value => value.ReadsClock) > 1)
        {
            throw new RuntimeOnlyException("Several of its values are made of the time, which is one in a run.");
        }

        writer.Open($"private static class {name}");
        EmitPlan(writer, body, readsTree);
        if (HasArguments(body))
        {
            _arguments.Emit(writer, body.Sql, body.Captured, HasParts(body));
        }

        if (HasParts(body))
        {
            new ReaderEmitter(_nameable, body).Emit(writer, openRow);
        }
        else if (!RowEmitter.IsEntity(body.Result, body.Row))
        {
            EmitRows(writer, body, openRow);
        }

        writer.Close().Blank();
    }

    /// <summary>Whether results have parts that are not in their rows.</summary>
    internal static bool HasParts(CompiledBody body)
        => !RowEmitter.IsEntity(body.Result, body.Row) && ResultParts.AreIn(body.Result);

    /// <summary>Whether there is a struct of arguments; without parts it is there for parameters only.</summary>
    internal static bool HasArguments(CompiledBody body) => body.Sql.HasParameters || HasParts(body);

    /// <summary>The type of the arguments.</summary>
    internal static string ArgumentsOf(string name, CompiledBody body)
        => HasArguments(body) ? name + ".Arguments" : "global::Orm.Backends.NoArguments";

    /// <summary>The type in which a captured value is handed over.</summary>
    internal string TypeOf(CompiledBody body, int index) => _arguments.TypeOf(body.Captured[index], index, body.Sql);

    /// <summary>The type of the reader of rows, where a call says it, and an instance of it.</summary>
    internal (string? Type, string Instance) RowsOf(string name, CompiledBody body, string? openRow)
    {
        if (HasParts(body))
        {
            return (null, $"{name}.Reader{(openRow is null ? string.Empty : $"<{openRow}>")}.Instance");
        }

        if (RowEmitter.IsEntity(body.Result, body.Row))
        {
            var entity = _nameable.NameOf(body.Row);
            return (
                $"global::Orm.Model.EntityModel<{entity}>", $"global::Orm.Model.EntityModels.Of<{entity}>()");
        }

        var type = openRow is null ? name + ".Rows" : $"{name}.Rows<{openRow}>";
        return (type, $"default({type})");
    }

    private void EmitPlan(SourceWriter writer, CompiledBody body, bool readsTree)
    {
        EmitStatements(writer, body.Sql, string.Empty);
        for (var i = 0; i < body.Sql.Parts.Count; i++)
        {
            EmitStatements(writer, body.Sql.Parts[i], SourceWriter.Number(i + 1));
        }

        var types = readsTree
            ? body.Captured.Where(value => !value.IsArgument)
                .Select(value => $"typeof({_nameable.NameOf(value.Type)})").ToList()
            : [];
        writer.Line("internal static readonly global::Orm.Compiled.CompiledQuery Plan = new(")
            .Continuation($"{Literal.Of(body.Syntax.ToString())}, {StatementsOf(body.Sql, string.Empty)}, "
                + $"[{string.Join(", ", types)}]);");
    }

    /// <summary>The names of a query's statements, for SQLite and for the engine.</summary>
    /// <param name="sql">The statements.</param>
    /// <param name="number">Which part of the query they read; empty for its rows.</param>
    internal static string StatementsOf(CompiledSql sql, string number)
        => sql.IsOneText ? $"Sql{number}, Sql{number}" : $"Sqlite{number}, Engine{number}";

    private static void EmitStatements(SourceWriter writer, CompiledSql sql, string number)
    {
        if (sql.IsOneText)
        {
            EmitStatement(writer, "Sql" + number, sql.Sqlite, known: null, string.Empty);
            return;
        }

        EmitStatement(writer, "Sqlite" + number, sql.Sqlite, known: null, string.Empty);
        EmitStatement(writer, "Engine" + number, sql.Engine, sql.Sqlite, "Sqlite" + number);
    }

    // What the second statement names is mostly what the first one does.
    private static void EmitStatement(
        SourceWriter writer, string name, SqlText sql, SqlText? known, string nameOfKnown)
    {
        var tables = known is not null && known.Tables.Equals(sql.Tables)
            ? $", {nameOfKnown}.Tables"
            : string.Concat(sql.Tables.Select(table => ", " + Literal.Of(table)));
        writer.Line($"private static readonly global::Orm.Backends.SqlStatement {name} = new(")
            .Continuation($"{Literal.Of(sql.Text)},")
            .Continuation($"\"SELECT\"{tables})")
            .Line("{")
            .Indent();
        if (known is not null && known.Columns.Equals(sql.Columns))
        {
            writer.Line($"Columns = {nameOfKnown}.Columns,");
        }
        else
        {
            var columns = sql.Columns.Select(column => $"new({Literal.Of(column.Table)}, {Literal.Of(column.Name)})");
            writer.Line($"Columns = [{string.Join(", ", columns)}],");
        }

        writer.Outdent().Line("};").Blank();
    }

    private void EmitRows(SourceWriter writer, CompiledBody body, string? openRow)
    {
        var row = openRow ?? _nameable.AnnotatedNameOf(body.Row);
        var parameters = openRow is null ? string.Empty : $"<{openRow}>";
        var value = _rows.Read(body.Result, body.Row);
        writer.Blank()
            .Open($"internal readonly struct Rows{parameters} : global::Orm.Backends.IRowMaterializer<{row}>")
            .Line($"public {row} Read<TRow>(ref TRow row)")
            .Continuation("where TRow : struct, global::Orm.Backends.IRowReader")
            .Continuation(openRow is null ? $"=> {value};" : $"=> ({openRow})(object){value};")
            .Close();
    }
}
