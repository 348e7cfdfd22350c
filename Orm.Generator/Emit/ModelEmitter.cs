using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>Writes the nested class that is the entity's model, of which one instance exists.</summary>
internal static class ModelEmitter
{
    internal static void Emit(SourceWriter writer, EntityModel entity, ulong fingerprint)
    {
        var type = entity.Type.FullName;
        writer.Line($"/// <summary>The metadata of {entity.Type.Name}, and the code that moves its values.</summary>")
            .Line(Names.GeneratedCode);
        if (entity.UsesObsolete)
        {
            // CS0619 is silenced by no pragma.
            writer.Line("[global::System.Obsolete]");
        }

        writer.Open($"private sealed class {Names.Model} : global::Orm.Model.EntityModel<{type}>")
            .Line($"internal static readonly {Names.Model} Instance = new();")
            .Blank();
        writer.Line($"public override ulong Fingerprint => {Literal.TryOf(fingerprint)};").Blank();
        ConversionEmitter.EmitFields(writer, entity);
        MetadataEmitter.Emit(writer, entity);
        ReadEmitter.Emit(writer, entity);
        BindEmitter.Emit(writer, entity);
        EmitGetValue(writer, entity);
        KeyEmitter.Emit(writer, entity);
        KeyCopyEmitter.Emit(writer, entity);
        LoadingEmitter.Emit(writer, entity);
        SnapshotEmitter.Emit(writer, entity);
        ConversionEmitter.EmitMethods(writer, entity);
        AccessorEmitter.Emit(writer, entity);
        writer.Close();
    }

    private static void EmitGetValue(SourceWriter writer, EntityModel entity)
    {
        writer.Blank()
            .Open($"public override object? GetValue({entity.Type.FullName} entity, int column) => column switch");
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            writer.Line($"{SourceWriter.Number(i)} => {Names.Member(entity.Columns[i].Property)},");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(column)),").Close("};").Blank();
    }
}
