using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>Writes the nested class that is the entity's model, of which one instance exists.</summary>
internal static class ModelEmitter
{
    internal static void Emit(SourceWriter writer, EntityModel entity)
    {
        var type = entity.Type.FullName;
        writer.Line($"/// <summary>The metadata of {entity.Type.Name}, and the code that moves its values.</summary>")
            .Line(Names.GeneratedCode)
            .Open($"private sealed class {Names.Model} : global::Orm.Model.EntityModel<{type}>")
            .Line($"internal static readonly {Names.Model} Instance = new();")
            .Blank();
        ConversionEmitter.EmitFields(writer, entity);
        MetadataEmitter.Emit(writer, entity);
        ReadEmitter.Emit(writer, entity);
        BindEmitter.Emit(writer, entity);
        EmitGetValue(writer, entity);
        KeyEmitter.Emit(writer, entity);
        EmitOnLoaded(writer, entity);
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

    private static void EmitOnLoaded(SourceWriter writer, EntityModel entity)
    {
        if (entity.Navigations.Count == 0)
        {
            return;
        }

        writer.Open($"public override void OnLoaded({entity.Type.FullName} entity)")
            .Line($"entity.{Names.Origin} = global::Orm.Loading.LoadOrigin.Database;");
        foreach (var navigation in entity.Navigations)
        {
            if (navigation.IsRequiredMember && !entity.Constructor.SetsRequiredMembers)
            {
                // The object initializer had to set it to null; it is not loaded for all that.
                writer.Line($"entity.{Names.FieldOf(navigation.Property)} = default;");
            }
        }

        writer.Close().Blank();
    }
}
