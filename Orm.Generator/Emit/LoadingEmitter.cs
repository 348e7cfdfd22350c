using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>
/// Writes how a loader reaches the navigations of an entity: where it came from, what it knows, and how it is told.
/// </summary>
internal static class LoadingEmitter
{
    private const string Origin = "global::Orm.Model.LoadOrigin";

    internal static void Emit(SourceWriter writer, EntityModel entity)
    {
        if (entity.Navigations.Count == 0)
        {
            return;
        }

        var type = entity.Type.FullName;
        EmitOnLoaded(writer, entity);
        writer.Line($"public override {Origin}? GetOrigin({type} entity) => entity.{Names.Origin};")
            .Blank()
            .Open($"public override void SetOrigin({type} entity, {Origin}? origin)")
            .Line($"entity.{Names.Origin} = origin;")
            .Close()
            .Blank();
        EmitIsKnown(writer, entity);
        EmitGetKnown(writer, entity);
        EmitSetKnown(writer, entity);
    }

    private static void EmitOnLoaded(SourceWriter writer, EntityModel entity)
    {
        writer.Open($"public override void OnLoaded({entity.Type.FullName} entity)")
            .Line($"entity.{Names.Origin} = {Origin}.Detached;");
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

    private static void EmitIsKnown(SourceWriter writer, EntityModel entity)
    {
        writer.Open(
            $"public override bool IsKnown({entity.Type.FullName} entity, int navigation) => navigation switch");
        for (var i = 0; i < entity.Navigations.Count; i++)
        {
            writer.Line($"{SourceWriter.Number(i)} => entity.{Names.FieldOf(entity.Navigations[i].Property)}.IsKnown,");
        }

        CloseSwitch(writer);
    }

    private static void EmitGetKnown(SourceWriter writer, EntityModel entity)
    {
        writer.Open(
            $"public override object? GetKnown({entity.Type.FullName} entity, int navigation) => navigation switch");
        for (var i = 0; i < entity.Navigations.Count; i++)
        {
            var navigation = entity.Navigations[i];
            var state = navigation.IsCollection ? "Items" : "Target";
            writer.Line($"{SourceWriter.Number(i)} => entity.{Names.FieldOf(navigation.Property)}.{state},");
        }

        CloseSwitch(writer);
    }

    private static void EmitSetKnown(SourceWriter writer, EntityModel entity)
    {
        writer.Open($"public override void SetKnown({entity.Type.FullName} entity, int navigation, object? value)")
            .Open("switch (navigation)");
        for (var i = 0; i < entity.Navigations.Count; i++)
        {
            writer.Line($"case {SourceWriter.Number(i)}:")
                .Line($"    entity.{Names.FieldOf(entity.Navigations[i].Property)}.Load(value);")
                .Line("    break;");
        }

        writer.Line("default:")
            .Line("    throw new global::System.ArgumentOutOfRangeException(nameof(navigation));")
            .Close()
            .Close()
            .Blank();
    }

    private static void CloseSwitch(SourceWriter writer) => writer
        .Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(navigation)),")
        .Close("};")
        .Blank();
}
