using Microsoft.CodeAnalysis.Text;
using Orm.Generator.Models;
using Orm.Generator.References;

namespace Orm.Generator.Emit;

/// <summary>Writes an entity's file: the other part of its class, with navigations, column names and model.</summary>
internal static class EntityEmitter
{
    internal static SourceText Emit(EntityModel entity)
    {
        var writer = new SourceWriter();
        var type = entity.Type;
        var description = entity.HasErrors ? null : EntityDescription.Of(entity);
        var braces = TypeParts.Open(
            writer, type, $" : global::Orm.Model.IEntity<{type.FullName}>", AttributeOf(description));
        EmitModelProperty(writer, entity);
        if (entity.HasColumnNames)
        {
            ColumnNamesEmitter.Emit(writer, entity);
        }

        NavigationEmitter.Emit(writer, entity);
        if (description is not null)
        {
            ModelEmitter.Emit(writer, entity, description.Fingerprint);
        }

        TypeParts.Close(writer, braces);
        return writer.ToSourceText();
    }

    private static string? AttributeOf(EntityDescription? description) => description is null
        ? null
        : $"[global::Orm.Compiled.EntityDescription({Literal.Of(description.Model)}, {Literal.Of(description.Advice)}, "
            + $"{Literal.TryOf(description.Fingerprint)})]";

    private static void EmitModelProperty(SourceWriter writer, EntityModel entity)
    {
        var type = entity.Type.FullName;
        var error = Literal.Of(entity.Type.Name + " has errors in its declaration.");
        writer.Line(Names.GeneratedCode)
            .Line($"static global::Orm.Model.EntityModel<{type}> global::Orm.Model.IEntity<{type}>.Model");
        writer.Continuation(entity.HasErrors
            ? $"=> throw new global::System.InvalidOperationException({error});"
            : $"=> {Names.Model}.Instance;");
        writer.Blank();
    }
}
