using Microsoft.CodeAnalysis.Text;
using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>Writes a context's file: its model, and the bodies of its sets.</summary>
internal static class ContextEmitter
{
    private const string Model = "global::Orm.Model.ContextModel";

    internal static SourceText Emit(ContextModel context)
    {
        var writer = new SourceWriter();
        var blocks = TypeParts.Open(writer, context.Type, string.Empty);
        if (context.ModelModifiers is { } modifiers)
        {
            EmitModel(writer, context, modifiers);
        }

        foreach (var set in context.Sets)
        {
            EmitSet(writer, set, context.Entities.Contains(set.Entity) ? "DeclaredSet" : "Set");
        }

        TypeParts.Close(writer, blocks);
        return writer.ToSourceText();
    }

    private static void EmitModel(SourceWriter writer, ContextModel context, string modifiers)
    {
        writer.Line(Names.GeneratedCode);
        writer.Line($"private static readonly {Model} {Names.Model} = new(")
            .Continuation(Literal.Of(context.Type.Name) + (context.Entities.Count == 0 ? ");" : ","));
        for (var i = 0; i < context.Entities.Count; i++)
        {
            var end = i == context.Entities.Count - 1 ? ");" : ",";
            writer.Continuation($"global::Orm.Model.EntityModels.Of<{context.Entities[i]}>(){end}");
        }

        writer.Blank()
            .Line("/// <inheritdoc/>")
            .Line(Names.GeneratedCode)
            .Line($"{modifiers} {Model} Model => {Names.Model};")
            .Blank();
    }

    private static void EmitSet(SourceWriter writer, SetModel set, string maker)
    {
        var field = Names.FieldOf(set.Property);
        writer.Line(Names.GeneratedCode)
            .Line($"private global::Orm.EntitySet<{set.Entity}>? {field};")
            .Blank()
            .Line(Names.GeneratedCode)
            .Open(set.Declaration)
            .Line($"{set.GetModifiers}get => {field} ??= {maker}<{set.Entity}>();");
        if (set.Setter is { } setter)
        {
            // The declaration is an error, which is reported; without a body another one would follow.
            writer.Line($"{setter} => {field} = value;");
        }

        writer.Close().Blank();
    }
}
