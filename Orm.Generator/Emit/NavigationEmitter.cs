using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>Writes the bodies of navigations, and the fields that they keep their entities in.</summary>
internal static class NavigationEmitter
{
    internal static void Emit(SourceWriter writer, EntityModel entity)
    {
        if (entity.Navigations.Count == 0)
        {
            return;
        }

        if (!entity.HasErrors)
        {
            writer.Line(Names.GeneratedCode)
                .Line($"private global::Orm.Model.LoadOrigin? {Names.Origin};")
                .Blank();
        }

        for (var i = 0; i < entity.Navigations.Count; i++)
        {
            var navigation = entity.Navigations[i];
            if (entity.HasErrors)
            {
                EmitRefusal(writer, entity, navigation);
            }
            else if (navigation.IsCollection)
            {
                EmitCollection(writer, navigation, i);
            }
            else
            {
                EmitReference(writer, navigation, i);
            }

            writer.Blank();
        }
    }

    /// <summary>
    /// The body where the declaration has an error: the property exists, so that no other error follows.
    /// </summary>
    private static void EmitRefusal(SourceWriter writer, EntityModel entity, NavigationModel navigation)
    {
        var error = "=> throw new global::System.InvalidOperationException("
            + Literal.Of(entity.Type.Name + " has errors in its declaration.") + ");";
        writer.Line(Names.GeneratedCode)
            .Open(navigation.Declaration)
            .Line($"{navigation.GetModifiers}get {error}");
        if (navigation.Setter is { } setter)
        {
            writer.Line($"{setter} {error}");
        }

        writer.Close();
    }

    private static void EmitReference(SourceWriter writer, NavigationModel navigation, int index)
    {
        var field = Names.FieldOf(navigation.Property);
        var forgiven = navigation.IsNullable ? string.Empty : "!";
        writer.Line(Names.GeneratedCode)
            .Line($"private global::Orm.Loading.ReferenceNavigation<{navigation.Target}> {field};")
            .Blank()
            .Line(Names.GeneratedCode)
            .Open(navigation.Declaration)
            .Line($"{navigation.GetModifiers}get => {field}.Target ?? {field}.Resolve({Resolution(index)}){forgiven};");
        if (navigation.Setter is { } setter)
        {
            EmitReferenceSetter(writer, navigation, setter, field);
        }

        writer.Close();
    }

    private static void EmitReferenceSetter(
        SourceWriter writer, NavigationModel navigation, string setter, string field)
    {
        if (navigation.KeyCopies.Count == 0)
        {
            writer.Line($"{setter} => {field}.Target = value;");
            return;
        }

        writer.Open(setter);
        var isAwaited = KeyCopyEmitter.IsMissing(navigation, "value");
        if (isAwaited is not null)
        {
            writer.Open($"if (value is not null && {isAwaited})").Line($"{field}.Await(value);");
            KeyCopyEmitter.EmitClear(writer, navigation, "this.", isOptional: false);
            writer.Line("return;").Close().Blank();
        }

        writer.Line($"{field}.Target = value;").Open("if (value is not null)");
        KeyCopyEmitter.EmitCopy(writer, navigation, "this.", "value");
        writer.Close();
        if (navigation.KeyCopies.Any(copy => copy.IsNullable))
        {
            writer.Open("else");
            KeyCopyEmitter.EmitClear(writer, navigation, "this.", isOptional: true);
            writer.Close();
        }

        writer.Close();
    }

    private static void EmitCollection(SourceWriter writer, NavigationModel navigation, int index)
    {
        var field = Names.FieldOf(navigation.Property);
        // A property that promises a list has to have one; any other collection is read when it is looked into.
        var read = navigation.CollectionType == "List"
            ? $"{field}.Items ?? {field}.Resolve({Resolution(index)})"
            : $"{field}.Related ?? {field}.Relate({Resolution(index)})";
        writer.Line(Names.GeneratedCode)
            .Line($"private global::Orm.Loading.CollectionNavigation<{navigation.Target}> {field};")
            .Blank()
            .Line(Names.GeneratedCode)
            .Open(navigation.Declaration)
            .Line($"{navigation.GetModifiers}get => {read};");
        if (navigation.Setter is { } setter)
        {
            writer.Line($"{setter} => {field}.{(navigation.Link is null ? "Replace" : "ReplaceLinks")}(value);");
        }

        writer.Close();
    }

    private static string Resolution(int index)
        => $"{Names.Origin}, this, {Names.Model}.Instance, navigation: {SourceWriter.Number(index)}";
}
