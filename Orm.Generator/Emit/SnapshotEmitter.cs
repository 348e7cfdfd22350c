using Orm.Generator.Models;
using Orm.Model;

namespace Orm.Generator.Emit;

/// <summary>
/// Writes the struct that keeps an entity's column values. What can change in place (byte arrays) is kept as a copy;
/// what has a converter is kept and compared in its column's form; floating-point numbers are compared by their bits.
/// </summary>
internal static class SnapshotEmitter
{
    internal static void Emit(SourceWriter writer, EntityModel entity)
    {
        var type = entity.Type.FullName;
        writer.Line($"public override global::Orm.Model.SnapshotTable<{type}> CreateSnapshots()")
            .Continuation($"=> new global::Orm.Model.SnapshotTable<{type}, Snapshot>();")
            .Blank()
            .Open($"private struct Snapshot : global::Orm.Model.IEntitySnapshot<{type}>");
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            writer.Line($"private {FieldType(entity.Columns[i])} {FieldOf(i)};");
        }

        writer.Blank().Open($"public void Capture({type} entity)");
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            var column = entity.Columns[i];
            var value = ValueOf(column);
            writer.Line($"{FieldOf(i)} = {(IsBytes(column) ? CopyOf(value) : value)};");
        }

        writer.Close()
            .Blank()
            .Open($"public readonly global::Orm.Model.ColumnSet Diff({type} entity)")
            .Line("var changed = default(global::Orm.Model.ColumnSet);");
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            writer.Open($"if ({IsChanged(entity.Columns[i], FieldOf(i))})")
                .Line($"changed.Add({SourceWriter.Number(i)});")
                .Close()
                .Blank();
        }

        writer.Line("return changed;").Close().Close().Blank();
    }

    private static string FieldType(ColumnModel column)
    {
        var type = column.Conversion is ConversionModel.Converter
            ? ValueExpressions.ClrName(column.Kind)
            : column.TypeName;
        return column.IsNullable || !column.IsValueType || IsReference(column) ? type + "?" : type;
    }

    /// <summary>
    /// The value as it is kept: of the property's type, or of the column's where there is a converter.
    /// </summary>
    private static string ValueOf(ColumnModel column)
    {
        var member = Names.Member(column.Property);
        if (column.Conversion is not ConversionModel.Converter)
        {
            return member;
        }

        var converter = Names.ConverterOf(column);
        return column.IsNullable || !column.IsValueType
            ? $"{member} is {{ }} {LocalOf(column)} ? {converter}.ToColumn({LocalOf(column)}) : {NullOf(column)}"
            : $"{converter}.ToColumn({member})";
    }

    private static string IsChanged(ColumnModel column, string field)
    {
        var value = column.Conversion is ConversionModel.Converter ? $"({ValueOf(column)})" : ValueOf(column);
        return column.Kind switch
        {
            ScalarKind.Bytes => $"!global::System.MemoryExtensions.SequenceEqual({SpanOf(field)}, {SpanOf(value)})" +
                $" || ({field} is null) != ({value} is null)",
            ScalarKind.Single or ScalarKind.Double => FloatIsChanged(column, field, value),
            ScalarKind.DateTime => $"{field} != {value} || {KindOf(column, field)} != {KindOf(column, value)}",
            _ => $"{field} != {value}",
        };
    }

    private static string FloatIsChanged(ColumnModel column, string field, string value)
    {
        var bits = column.Kind == ScalarKind.Single ? "SingleToInt32Bits" : "DoubleToInt64Bits";
        return column.IsNullable || IsNullableConversion(column)
            ? $"{field}.HasValue != {value}.HasValue" +
                $" || {Bits(field + ".GetValueOrDefault()")} != {Bits(value + ".GetValueOrDefault()")}"
            : $"{Bits(field)} != {Bits(value)}";

        string Bits(string number) => $"global::System.BitConverter.{bits}({number})";
    }

    private static string KindOf(ColumnModel column, string value)
        => value + (column.IsNullable || IsNullableConversion(column) ? "?.Kind" : ".Kind");

    /// <summary>A reference that has a converter may hold null even where it is declared not to.</summary>
    private static bool IsNullableConversion(ColumnModel column)
        => column.Conversion is ConversionModel.Converter && !column.IsValueType;

    private static bool IsReference(ColumnModel column) => column.Kind is ScalarKind.String or ScalarKind.Bytes
        && column.Conversion is ConversionModel.None or ConversionModel.Converter;

    private static bool IsBytes(ColumnModel column) => column.Kind == ScalarKind.Bytes;

    private static string NullOf(ColumnModel column) => $"default({ValueExpressions.ClrName(column.Kind)}?)";

    private static string LocalOf(ColumnModel column) => "set" + column.Property;

    private static string CopyOf(string value) => $"(byte[]?)({value})?.Clone()";

    private static string SpanOf(string bytes) => $"new global::System.ReadOnlySpan<byte>({bytes})";

    private static string FieldOf(int ordinal) => "_column" + SourceWriter.Number(ordinal);
}
