using Orm.Generator.Models;
using Orm.Model;

namespace Orm.Generator.Emit;

/// <summary>
/// Writes the struct that keeps an entity's column values. What can change in place (byte arrays) is kept as a copy;
/// what has a converter is kept and compared in its column's form.
/// </summary>
internal static class SnapshotEmitter
{
    private const string Values = "global::Orm.Model.SnapshotValues";

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

        writer.Blank();
        EmitCapture(writer, entity);
        EmitDiff(writer, entity);
        writer.Close().Blank();
    }

    private static void EmitCapture(SourceWriter writer, EntityModel entity)
    {
        writer.Open($"public void Capture({entity.Type.FullName} entity)");
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            var value = ValueOf(entity.Columns[i], i);
            var kept = entity.Columns[i].Kind == ScalarKind.Bytes ? $"{Values}.Copy({value})" : value;
            writer.Line($"{FieldOf(i)} = {kept};");
        }

        writer.Close().Blank();
    }

    private static void EmitDiff(SourceWriter writer, EntityModel entity)
    {
        writer.Open($"public readonly global::Orm.Model.ColumnSet Diff({entity.Type.FullName} entity)")
            .Line("var changed = default(global::Orm.Model.ColumnSet);");
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            writer.Open($"if ({IsChanged(entity.Columns[i], i)})")
                .Line($"changed.Add({SourceWriter.Number(i)});")
                .Close()
                .Blank();
        }

        writer.Line("return changed;").Close();
    }

    private static string IsChanged(ColumnModel column, int ordinal)
    {
        var value = ValueOf(column, ordinal);
        return column.Kind is ScalarKind.Bytes or ScalarKind.Single or ScalarKind.Double or ScalarKind.DateTime
            ? $"{Values}.Differ({FieldOf(ordinal)}, {value})"
            : column.Conversion is ConversionModel.Converter && CanBeNull(column)
                ? $"{FieldOf(ordinal)} != ({value})"
                : $"{FieldOf(ordinal)} != {value}";
    }

    /// <summary>
    /// The value as it is kept: of the property's type, or of the column's where there is a converter.
    /// </summary>
    private static string ValueOf(ColumnModel column, int ordinal)
    {
        var member = Names.Member(column.Property);
        if (column.Conversion is not ConversionModel.Converter)
        {
            return member;
        }

        var converter = Names.ConverterOf(column);
        if (!CanBeNull(column))
        {
            return $"{converter}.ToColumn({member})";
        }

        var local = "value" + SourceWriter.Number(ordinal);
        return $"{member} is {{ }} {local} ? ({FieldType(column)}){converter}.ToColumn({local}) : null";
    }

    private static string FieldType(ColumnModel column)
    {
        var type = column.Conversion is ConversionModel.Converter
            ? ValueExpressions.ClrName(column.Kind)
            : column.TypeName;
        return CanBeNull(column) ? type + "?" : type;
    }

    /// <summary>A reference may be null for a while even where it is declared not to be.</summary>
    private static bool CanBeNull(ColumnModel column) => column.IsNullable || !column.IsValueType;

    private static string FieldOf(int ordinal) => "_column" + SourceWriter.Number(ordinal);
}
