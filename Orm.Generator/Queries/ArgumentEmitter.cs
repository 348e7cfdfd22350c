using Microsoft.CodeAnalysis;
using Orm.Generator.Emit;
using Orm.Generator.Extraction;
using Orm.Linq.Ir;
using Orm.Linq.Sql;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Generator.Queries;

/// <summary>Writes the struct that carries the arguments of one execution and binds them without boxing.</summary>
internal sealed partial class ArgumentEmitter(Nameable nameable, RowEmitter rows)
{
    private const string Binding = "global::Orm.Compiled.CompiledBinding";
    private const string IsBinder =
        "where TBinder : struct, global::Orm.Backends.IParameterBinder, allows ref struct";

    private const string Dialect = "global::Orm.Backends.SqlDialect";

    /// <summary>Writes the struct.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="sql">The statements.</param>
    /// <param name="captured">The captured values.</param>
    /// <param name="hasParts">Whether there are statements that are sent for many rows at once.</param>
    internal void Emit(
        SourceWriter writer, CompiledSql sql, IReadOnlyList<CapturedValue> captured, bool hasParts)
    {
        var fields = sql.Used.Select(
            index => $"{TypeOf(captured[index], index, sql)} value{SourceWriter.Number(index)}");
        fields = sql.NeedsDialect ? fields.Prepend(Dialect + " dialect") : fields;
        writer.Blank()
            .Open($"internal readonly struct Arguments({string.Join(", ", fields)}) : "
                + (sql.Peers is not null ? "global::Orm.Compiled.IPeerArguments"
                    : hasParts ? "global::Orm.Compiled.ICompiledArguments"
                    : "global::Orm.Backends.IArguments"));
        if (sql.Peers is null)
        {
            writer.Line("public void Bind<TBinder>(ref TBinder binder)").Continuation(IsBinder).Line("{").Indent();
            EmitStatement(writer, sql, captured);
            writer.Close();
        }
        else
        {
            // The time is that of the first entity for all.
            var compared = sql.Used.Select(
                index => captured[index].ReadsClock ? "null" : "value" + SourceWriter.Number(index));
            writer.Line($"public object?[] Compared => new object?[] {{ {string.Join(", ", compared)} }};");
        }

        if (hasParts)
        {
            EmitParts(writer, sql, captured);
        }

        writer.Close();
    }

    private void EmitParts(SourceWriter writer, CompiledSql sql, IReadOnlyList<CapturedValue> captured)
    {
        writer.Blank()
            .Line("public void BindPart<TBinder>(ref TBinder binder, int statement, string keys)")
            .Continuation(IsBinder)
            .Line("{")
            .Indent();
        if (sql.Peers is not null)
        {
            EmitPart(writer, 0, sql, captured);
        }

        for (var i = 0; i < sql.Parts.Count; i++)
        {
            EmitPart(writer, i + 1, sql.Parts[i], captured);
        }

        writer.Close();
    }

    private void EmitPart(SourceWriter writer, int number, CompiledSql sql, IReadOnlyList<CapturedValue> captured)
    {
        writer.Open($"if (statement == {SourceWriter.Number(number)})");
        EmitStatement(writer, sql, captured);
        writer.Close();
    }

    private void EmitStatement(SourceWriter writer, CompiledSql sql, IReadOnlyList<CapturedValue> captured)
    {
        if (!sql.IsOneBinding)
        {
            writer.Open($"if (dialect == {Dialect}.Engine)");
            EmitParameters(writer, sql.Engine, captured);
            writer.Line("return;").Close().Blank();
        }

        EmitParameters(writer, sql.Sqlite, captured);
    }

    /// <summary>The type of a captured value's field.</summary>
    /// <exception cref="RuntimeOnlyException">What stands for a value that is not computed has no C#.</exception>
    internal string TypeOf(CapturedValue captured, int index, CompiledSql sql)
    {
        if (captured.IsGuarded
            && sql.FormsOf(index).Any(form => form is ArgumentForm.JsonRows or ArgumentForm.Positive))
        {
            throw new RuntimeOnlyException($"Whether '{captured.Operation.Syntax}' is computed is known at run time.");
        }

        // A collection that is not computed is one without elements, of whatever type.
        return captured.IsGuarded && sql.IsCollection(index) ? "object?" : nameable.AnnotatedNameOf(captured.Type);
    }

    private void EmitParameters(SourceWriter writer, SqlText sql, IReadOnlyList<CapturedValue> captured)
    {
        for (var i = 0; i < sql.Parameters.Count; i++)
        {
            EmitParameter(writer, i, sql.Parameters[i], captured);
        }
    }

    private void EmitParameter(
        SourceWriter writer, int ordinal, ParameterScalar parameter, IReadOnlyList<CapturedValue> captured)
    {
        var number = SourceWriter.Number(ordinal);
        var argument = parameter.Argument;
        var value = "value" + SourceWriter.Number(argument.Index);
        switch (argument.Form)
        {
            case ArgumentForm.Constant:
                writer.Line(BindConstant(number, parameter));
                break;
            case ArgumentForm.RowCount when captured[argument.Index].Type.SpecialType == SpecialType.System_Int32:
                writer.Line($"binder.BindInt64({number}, global::System.Math.Max(0, {value}));");
                break;
            case ArgumentForm.RowAtPosition when captured[argument.Index].Type.SpecialType
                == SpecialType.System_Int32:
                writer.Line($"binder.BindInt64({number}, {value} < 0 ? 0 : 1);");
                break;
            case ArgumentForm.NotNegative or ArgumentForm.Positive:
                var least = argument.Form == ArgumentForm.Positive ? "1" : "0";
                EmitValue(
                    writer,
                    number,
                    parameter.Type,
                    $"{Binding}.AtLeast({least}, {value})",
                    captured[argument.Index].Type);
                break;
            case ArgumentForm.Value:
                EmitValue(writer, number, parameter.Type, value, captured[argument.Index].Type);
                break;
            case ArgumentForm.EntityValue:
                EmitEntity(writer, number, parameter, value);
                break;
            default:
                EmitCollection(writer, number, parameter, value);
                break;
        }
    }

    private void EmitCollection(SourceWriter writer, string number, ParameterScalar parameter, string value)
    {
        switch (parameter.Argument)
        {
            case { Form: ArgumentForm.JsonElements }:
                writer.Line($"{Binding}.BindElements(ref binder, {number}, {TypeOf(parameter.Type)}, {value});");
                break;
            case { Form: ArgumentForm.JsonElementsAndNulls }:
                writer.Line(
                    $"{Binding}.BindElementsAndNulls(ref binder, {number}, {TypeOf(parameter.Type)}, {value});");
                break;
            case { Form: ArgumentForm.JsonRows, Constant: ValuesLayout layout }:
                EmitRows(writer, number, value, layout);
                break;
            case { Form: ArgumentForm.EntityElements, Constant: EntityColumn column }:
                EmitEntities(writer, number, parameter, column, value);
                break;
            case { Form: ArgumentForm.ParentKeys }:
                writer.Line($"binder.BindString({number}, keys);");
                break;
            case { Form: ArgumentForm.HasNullElement }:
                writer.Line($"{Binding}.BindHasNull(ref binder, {number}, {value});");
                break;
            case { Form: var form }:
                throw new RuntimeOnlyException($"A parameter of the form {form} is bound at run time only.");
        }
    }

    private void EmitRows(SourceWriter writer, string number, string value, ValuesLayout layout)
    {
        writer.Line($"{Binding}.BindRows(ref binder, {number}, {value}, static (columns, row) =>")
            .Line("{")
            .Indent();
        if (layout.Columns[0].Member is not (null or TupleItem))
        {
            writer.Line("columns.Require(row);");
        }

        foreach (var column in layout.Columns)
        {
            var member = column.Member switch
            {
                null => string.Empty,
                TupleItem item => "." + TupleItem.NameOf(item.Place),
                EntityColumn key => "." + SymbolFacts.Escape(PropertyOf(key).Name),
                IPropertySymbol property when nameable.Is(property) => "." + SymbolFacts.Escape(property.Name),
                _ => throw new RuntimeOnlyException($"{column.Name} cannot be read from outside."),
            };
            // As the program holds it, a converted value is none that a column could hold.
            writer.Line(column.Type.Conversion is null
                ? $"columns.Add(global::Orm.Model.ScalarKind.{column.Type.Kind}, row{member});"
                : throw new RuntimeOnlyException($"{column.Name} is stored through a converter."));
        }

        writer.Outdent().Line("});");
    }

    private void EmitValue(SourceWriter writer, string number, ScalarType type, string value, ITypeSymbol captured)
    {
        if (!captured.IsNullable())
        {
            writer.Line(BindValue(number, type, value, captured));
            return;
        }

        EmitGiven(writer, number, value, BindValue(number, type, "given" + number, captured.WithoutNullable()));
    }

    // Where there is no value, NULL is bound.
    private static void EmitGiven(SourceWriter writer, string number, string value, string bind)
        => writer.Open($"if ({value} is {{ }} given{number})")
            .Line(bind)
            .Close()
            .Open("else")
            .Line($"binder.BindNull({number});")
            .Close();

    private string BindValue(string number, ScalarType type, string value, ITypeSymbol captured)
    {
        var kind = ScalarTypes.KindOf(captured);
        if (type.Conversion is null && kind is { } known && Direct(number, type, value, known) is { } direct)
        {
            return direct;
        }

        return $"{Binding}.Bind(ref binder, {number}, {TypeOf(type)}, {value});";
    }

    private static string? Direct(string number, ScalarType type, string value, ScalarKind known) => type.Kind switch
    {
        >= ScalarKind.SByte and <= ScalarKind.Int64 and not ScalarKind.UInt64 when IsSmallInteger(known)
            => $"binder.BindInt64({number}, (long){value});",
        ScalarKind.UInt64 when known == ScalarKind.UInt64 => $"binder.BindUInt64({number}, (ulong){value});",
        ScalarKind.Single when known == ScalarKind.Single => $"binder.BindSingle({number}, {value});",
        ScalarKind.Double when known is ScalarKind.Single or ScalarKind.Double || IsSmallInteger(known)
            => $"binder.BindDouble({number}, {value});",
        ScalarKind.Decimal when known == ScalarKind.Decimal || IsSmallInteger(known)
            => $"binder.BindDecimal({number}, {value});",
        ScalarKind.DateTime when known == ScalarKind.DateTime
            => $"binder.BindDateTime({number}, {value}, global::System.DateTimeKind.{type.DateTimeKind});",
        _ when type.Kind == known && !IsSmallInteger(known) => $"binder.Bind{known}({number}, {value});",
        _ => null,
    };

    private static bool IsSmallInteger(ScalarKind kind)
        => kind is ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32
            or ScalarKind.UInt32 or ScalarKind.Int64;

    private string BindConstant(string number, ParameterScalar parameter)
    {
        var type = parameter.Type;
        return (parameter.Argument.Constant, type.Conversion) switch
        {
            (null, _) => $"binder.BindNull({number});",
            (int or long or short or sbyte or byte or ushort or uint, null) when type.IsInteger
                && type.Kind != ScalarKind.UInt64
                => $"binder.BindInt64({number}, {LiteralOf(parameter.Argument.Constant)});",
            (string text, null) when type.Kind == ScalarKind.String
                => $"binder.BindString({number}, {Literal.Of(text)});",
            (bool truth, null) when type.Kind == ScalarKind.Boolean
                => $"binder.BindBoolean({number}, {Literal.Of(truth)});",
            var (constant, _) => $"{Binding}.Bind(ref binder, {number}, {TypeOf(type)}, {LiteralOf(constant)});",
        };
    }

    private string TypeOf(ScalarType type) => type.Conversion is { Handle: ColumnHandle column }
        ? rows.ColumnOf(column)
        : $"global::Orm.Model.ScalarKind.{type.Kind}, global::System.DateTimeKind.{type.DateTimeKind}";

    private static string LiteralOf(object value) => Literal.TryOf(value)
        ?? throw new RuntimeOnlyException($"A {value.GetType().Name} has no form in C#.");
}
