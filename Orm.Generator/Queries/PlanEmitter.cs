using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Orm.Generator.Emit;
using Orm.Linq.Sql;
using Orm.Linq.Syntax;

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
        EmitPlan(writer, body, openRow, readsTree);
        EmitParts(writer, body, openRow);
        writer.Close().Blank();
    }

    // What the plan is run with.
    private void EmitParts(SourceWriter writer, CompiledBody body, string? openRow)
    {
        if (HasArguments(body))
        {
            _arguments.Emit(writer, body.Sql, body.Captured, HasReader(body));
        }

        if (HasReader(body))
        {
            new ReaderEmitter(_nameable, body).Emit(writer, openRow);
        }
        else if (!RowEmitter.IsEntity(body.Result, body.Row))
        {
            EmitRows(writer, body, openRow);
        }
    }

    /// <summary>
    /// Whether an object reads the rows: what is read for many at once, or has parts that are not in its row, does not
    /// depend on the row alone.
    /// </summary>
    private static bool HasReader(CompiledBody body) => body.Navigation is not null
        || (!RowEmitter.IsEntity(body.Result, body.Row) && ResultParts.AreIn(body.Result));

    /// <summary>Whether there is a struct of arguments; without a reader it is there for parameters only.</summary>
    internal static bool HasArguments(CompiledBody body) => body.Sql.HasParameters || HasReader(body);

    /// <summary>The type of the arguments.</summary>
    internal static string ArgumentsOf(string name, CompiledBody body)
        => HasArguments(body) ? name + ".Arguments" : "global::Orm.Backends.NoArguments";

    /// <summary>The type in which a captured value is handed over.</summary>
    internal string TypeOf(CompiledBody body, int index) => _arguments.TypeOf(body.Captured[index], index, body.Sql);

    /// <summary>The type of the reader of rows, where a call says it, and an instance of it.</summary>
    internal (string? Type, string Instance) RowsOf(string name, CompiledBody body, string? openRow)
    {
        if (HasReader(body))
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

    private void EmitPlan(SourceWriter writer, CompiledBody body, string? openRow, bool readsTree)
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
                + $"[{string.Join(", ", types)}]){(HasMore(body) ? string.Empty : ";")}");
        if (!HasMore(body))
        {
            return;
        }

        writer.Line("{").Indent();
        EmitForeign(writer, body.Foreign);
        if (body.Navigation is { } navigation)
        {
            EmitPeers(writer, navigation, body, openRow);
        }

        writer.Outdent().Line("};");
    }

    private static bool HasMore(CompiledBody body) => body.Navigation is not null || body.Foreign.Count > 0;

    // Asked once, when the plan is made.
    private void EmitForeign(SourceWriter writer, IReadOnlyList<ForeignType> types)
    {
        for (var i = 0; i < types.Count; i++)
        {
            var (type, fingerprint, isEnum) = types[i];
            var test = $"global::Orm.Compiled.CompiledModel.{(isEnum ? "HasMembers" : "Is")}"
                + $"<{_nameable.NameOf(type)}>({Literal.TryOf(fingerprint)})";
            var end = i == types.Count - 1 ? "," : string.Empty;
            if (i == 0)
            {
                writer.Line($"IsCurrent = {test}{end}");
            }
            else
            {
                writer.Continuation($"&& {test}{end}");
            }
        }
    }

    private void EmitPeers(SourceWriter writer, NavigationNode navigation, CompiledBody body, string? openRow)
    {
        var owner = (EntityHandle)navigation.Owner.Handle;
        var before = owner.Model.Navigations.TakeWhile(known => known.Property != navigation.Navigation.Property);
        var place = SourceWriter.Number(before.Count());
        var parts = new SourceWriter();
        EmitParts(parts, body, openRow);
        var question = Literal.Of(QuestionOf(body.Sql, parts.ToString()));
        var peers = body.Sql.Peers!;
        var columns = string.Join(", ", peers.Columns.Select(SourceWriter.Number));
        writer.Line($"Peers = global::Orm.Compiled.CompiledPeers.Of<{_nameable.NameOf(owner.Symbol)}>(")
            .Continuation($"{place}, {question}, {SourceWriter.Number(peers.ParentOrdinal)}, "
                + $"{Literal.Of(peers.HasElements)}, [{columns}]),");
    }

    /// <summary>
    /// What is the same for two places of the program that ask the same, whatever their values are called: one finds
    /// the answers of the other.
    /// </summary>
    private static string QuestionOf(CompiledSql sql, string parts)
    {
        using var hash = SHA256.Create();
        var texts = sql.Parts.Prepend(sql).SelectMany(part => new[] { part.Sqlite.Text, part.Engine.Text });
        var bytes = hash.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\0", texts.Append(parts))));
        return Convert.ToBase64String(bytes, 0, 18);
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
