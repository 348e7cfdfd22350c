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
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            if (entity.Columns[i].Conversion is ConversionModel.EnumText text)
            {
                EmitToText(writer, entity.Columns[i], i, text);
                EmitFromText(writer, entity.Columns[i], i, text);
            }
        }
    }

    /// <summary>The conversions of values that arrive boxed.</summary>
    internal static void EmitBoxed(SourceWriter writer, ColumnModel column)
    {
        var value = $"({column.TypeName})value";
        var stored = ValueExpressions.ClrName(column.Kind);
        var (to, from) = column.Conversion switch
        {
            ConversionModel.EnumNumber => (
                $"({stored})({value})",
                $"({column.TypeName})({stored})value"),
            ConversionModel.EnumText => (
                $"{Names.ToTextOf(column)}({value}, 0)",
                $"{Names.FromTextOf(column)}((string)value)"),
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
        SourceWriter writer, ColumnModel column, int ordinal, ConversionModel.EnumText text)
    {
        writer.Open(
            $"private static string {Names.ToTextOf(column)}({column.TypeName} value, int parameter) => value switch");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in text.Members)
        {
            // Of several names of one value the first is written; all of them are read.
            if (seen.Add(member.Value))
            {
                writer.Line($"{MemberOf(column, member)} => {Literal.Of(member.Name)},");
            }
        }

        writer.Line($"_ => throw {Names.Failure}.NotAMember({Location(ordinal)}, parameter, value.ToString(\"D\")),")
            .Close("};")
            .Blank();
    }

    private static void EmitFromText(
        SourceWriter writer, ColumnModel column, int ordinal, ConversionModel.EnumText text)
    {
        writer.Open($"private static {column.TypeName} {Names.FromTextOf(column)}(string text) => text switch");
        foreach (var member in text.Members)
        {
            writer.Line($"{Literal.Of(member.Name)} => {MemberOf(column, member)},");
        }

        writer.Line($"_ => throw {Names.Failure}.UnknownMember({Location(ordinal)}, text),").Close("};").Blank();
    }

    private static string MemberOf(ColumnModel column, EnumMember member)
        => column.TypeName + "." + SymbolFacts.Escape(member.Name);

    private static string Location(int ordinal) => "Instance, " + SourceWriter.Number(ordinal);
}
