using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>
/// Writes unsafe accessors: how generated code sets what C# does not let it set. The JIT inlines them.
/// </summary>
internal static class AccessorEmitter
{
    internal static void Emit(SourceWriter writer, EntityModel entity)
    {
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            var column = entity.Columns[i];
            var isWrittenLater = i == entity.VersionOrdinal || column.Generation != "None";
            if (column.Access == PropertyAccess.Inaccessible
                || (column.Access == PropertyAccess.Init && isWrittenLater))
            {
                EmitSetter(writer, column);
            }
            else if (column.Access == PropertyAccess.Constructor && isWrittenLater)
            {
                EmitField(writer, column);
            }
        }
    }

    /// <summary>The method that writes a property without an accessible setter.</summary>
    internal static string WriterOf(ColumnModel column) => Names.SetterOf(column);

    private static void EmitSetter(SourceWriter writer, ColumnModel column)
        => writer.Line(Accessor("Method", "set_" + column.Property))
            .Line($"private static extern void {Signature(column)};")
            .Blank();

    private static void EmitField(SourceWriter writer, ColumnModel column)
    {
        var field = Names.SetterOf(column) + "Field";
        writer.Line(Accessor("Field", $"<{column.Property}>k__BackingField"))
            .Line($"private static extern ref {TypeOf(column)} {field}({column.DeclaringType} entity);")
            .Blank()
            .Line($"private static void {Signature(column)}")
            .Continuation($"=> {field}(entity) = value;")
            .Blank();
    }

    private static string Signature(ColumnModel column)
        => $"{Names.SetterOf(column)}({column.DeclaringType} entity, {TypeOf(column)} value)";

    private static string Accessor(string kind, string name)
        => "[global::System.Runtime.CompilerServices.UnsafeAccessor(" +
            $"global::System.Runtime.CompilerServices.UnsafeAccessorKind.{kind}, Name = {Literal.Of(name)})]";

    private static string TypeOf(ColumnModel column) => column.IsNullable ? column.TypeName + "?" : column.TypeName;
}
