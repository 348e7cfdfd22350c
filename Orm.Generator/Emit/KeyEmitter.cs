using Orm.Generator.Models;
using Orm.Model;

namespace Orm.Generator.Emit;

/// <summary>Writes what sets an object's generated key and its version.</summary>
internal static class KeyEmitter
{
    internal static void Emit(SourceWriter writer, EntityModel entity)
    {
        if (entity.GeneratedOrdinal >= 0)
        {
            EmitGeneratedKey(writer, entity, entity.Columns[entity.GeneratedOrdinal]);
        }

        foreach (var column in entity.Columns)
        {
            if (column.Generation == "SequentialGuid")
            {
                EmitSequentialGuid(writer, entity, column);
            }
        }

        if (entity.VersionOrdinal >= 0)
        {
            EmitVersion(writer, entity, entity.Columns[entity.VersionOrdinal]);
        }
    }

    private static void EmitGeneratedKey(SourceWriter writer, EntityModel entity, ColumnModel column)
    {
        var type = entity.Type.FullName;
        writer.Line($"public override bool NeedsGeneratedKey({type} entity) => {Names.Member(column.Property)} == 0;")
            .Blank()
            .Open($"public override void SetGeneratedKey({type} entity, long key)");
        EmitChecked(writer, column, entity.GeneratedOrdinal, "key");
        writer.Close().Blank();
    }

    private static void EmitSequentialGuid(SourceWriter writer, EntityModel entity, ColumnModel column)
    {
        writer.Open($"public override void PrepareInsert({entity.Type.FullName} entity)")
            .Open($"if ({Names.Member(column.Property)} == global::System.Guid.Empty)")
            .Line(Assignment(column, "global::System.Guid.CreateVersion7()"))
            .Close()
            .Close()
            .Blank();
    }

    private static void EmitVersion(SourceWriter writer, EntityModel entity, ColumnModel column)
    {
        var type = entity.Type.FullName;
        writer.Line($"public override long GetVersion({type} entity) => {Names.Member(column.Property)};")
            .Blank()
            .Open($"public override void SetVersion({type} entity, long version)");
        EmitChecked(writer, column, entity.VersionOrdinal, "version");
        writer.Close().Blank();
    }

    /// <summary>Assigns a long to a property of an integer type, or refuses it.</summary>
    private static void EmitChecked(SourceWriter writer, ColumnModel column, int ordinal, string value)
    {
        if (column.Kind == ScalarKind.Int64)
        {
            writer.Line(Assignment(column, value));
            return;
        }

        var test = column.Kind == ScalarKind.UInt64
            ? $"{value} < 0"
            : $"{value} is < {column.TypeName}.MinValue or > {column.TypeName}.MaxValue";
        writer.Open($"if ({test})")
            .Line($"throw {Names.Failure}.DoesNotFit(this, {SourceWriter.Number(ordinal)}, {value});")
            .Close()
            .Blank()
            .Line(Assignment(column, $"({column.TypeName}){value}"));
    }

    private static string Assignment(ColumnModel column, string value) => column.Access == PropertyAccess.Set
        ? $"{Names.Member(column.Property)} = {value};"
        : AccessorEmitter.Write(column, value);
}
