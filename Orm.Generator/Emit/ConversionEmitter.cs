using Orm.Generator.Extraction;
using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>
/// Writes converters' instances, the switches between enums and their names, and the boxed conversions.
/// </summary>
internal static class ConversionEmitter
{
    internal static void EmitFields(SourceWriter writer, EntityModel entity)
    {
        foreach (var column in entity.Columns)
        {
            if (column.Conversion is ConversionModel.Converter converter)
            {
                var field = $"{converter.FieldType} {Names.ConverterOf(column)}";
                writer.Line($"private static readonly {field} = new {converter.ConverterType}();")
                    .Blank();
            }
        }
    }

    internal static void EmitMethods(SourceWriter writer, EntityModel entity)
    {
        foreach (var column in entity.Columns)
        {
            if (column.Conversion is ConversionModel.EnumText text)
            {
                EmitToText(writer, entity, column, text);
                EmitFromText(writer, entity, column, text);
            }
        }
    }

    /// <summary>The conversions of values that arrive boxed.</summary>
    internal static void EmitBoxed(SourceWriter writer, ColumnModel column)
    {
        var value = $"(({column.TypeName})value)";
        var (to, from) = column.Conversion switch
        {
            ConversionModel.EnumNumber => (
                $"({ValueExpressions.ClrName(column.Kind)}){value}",
                $"({column.TypeName})(({ValueExpressions.ClrName(column.Kind)})value)"),
            ConversionModel.EnumText => (
                $"{Names.ToTextOf(column)}({value}, 0)",
                $"{Names.FromTextOf(column)}((string)value, 0)"),
            ConversionModel.Converter converter => (
                $"{Names.ConverterOf(column)}.ToColumn({value})",
                $"{Names.ConverterOf(column)}.FromColumn(({converter.ColumnType})value)"),
            _ => (null, null),
        };
        if (to is not null)
        {
            writer.Line($"ToColumn = static value => {to},").Line($"FromColumn = static value => {from},");
        }
    }

    private static void EmitToText(
        SourceWriter writer, EntityModel entity, ColumnModel column, ConversionModel.EnumText text)
    {
        writer.Open($"private static string {Names.ToTextOf(column)}({column.TypeName} value, int parameter)")
            .Open("switch (value)");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in text.Members)
        {
            if (seen.Add(member.Value))
            {
                writer.Line($"case {column.TypeName}.{SymbolFacts.Escape(member.Name)}:")
                    .Continuation($"return {Literal.Of(member.Name)};");
            }
        }

        writer.Line("default:")
            .Continuation("var error = new global::Orm.ValueNotStorableException(parameter, " +
                "\"is not a member of its enum: \" + value.ToString(\"D\") + " +
                "\". Only named values are stored as text.\");")
            .Continuation($"error.Locate({Literal.Of(entity.Type.Name)}, {Literal.Of(column.Property)});")
            .Continuation("throw error;")
            .Close()
            .Close()
            .Blank();
    }

    private static void EmitFromText(
        SourceWriter writer, EntityModel entity, ColumnModel column, ConversionModel.EnumText text)
    {
        var expected = Literal.Of("a member of " + column.TypeName.Replace("global::", string.Empty));
        var place = $"{Literal.Of(column.Name)}, {Literal.Of(entity.Type.Name)}, {Literal.Of(column.Property)}";
        writer.Open($"private static {column.TypeName} {Names.FromTextOf(column)}(string text, int ordinal)")
            .Open("switch (text)");
        foreach (var member in text.Members)
        {
            writer.Line($"case {Literal.Of(member.Name)}:")
                .Continuation($"return {column.TypeName}.{SymbolFacts.Escape(member.Name)};");
        }

        writer.Line("default:")
            .Continuation($"var error = new global::Orm.ColumnTypeException(ordinal, {expected}, " +
                "\"the text '\" + text + \"'\");")
            .Continuation($"error.Locate({place});")
            .Continuation("throw error;")
            .Close()
            .Close()
            .Blank();
    }
}
