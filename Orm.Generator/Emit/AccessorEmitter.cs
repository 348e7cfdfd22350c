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
                Emit(writer, column, EmitSetter);
            }
            else if (column.Access == PropertyAccess.Constructor && isWrittenLater)
            {
                Emit(writer, column, EmitField);
            }
        }
    }

    /// <summary>Calls the method that writes a property without an accessible setter.</summary>
    internal static string Write(ColumnModel column, string value)
    {
        var holder = column.Generic is null ? string.Empty : $"{HolderOf(column)}{column.Generic.Arguments}.";
        return $"{holder}{Names.SetterOf(column)}(entity, {value});";
    }

    /// <summary>An accessor of a generic type's member stands in a class with the same type parameters.</summary>
    private static void Emit(SourceWriter writer, ColumnModel column, Action<SourceWriter, ColumnModel> emit)
    {
        if (column.Generic is not { } generic)
        {
            emit(writer, column);
            return;
        }

        writer.Open($"private static class {HolderOf(column)}{generic.Parameters}{generic.Constraints}");
        emit(writer, column);
        writer.Close().Blank();
    }

    private static void EmitSetter(SourceWriter writer, ColumnModel column)
        => writer.Line(Accessor("Method", "set_" + column.Property))
            .Line($"internal static extern void {Signature(column)};")
            .Blank();

    private static void EmitField(SourceWriter writer, ColumnModel column)
    {
        var field = Names.SetterOf(column) + "Field";
        writer.Line(Accessor("Field", $"<{column.Property}>k__BackingField"))
            .Line($"internal static extern ref {TypeOf(column)} {field}({OwnerOf(column)} entity);")
            .Blank()
            .Line($"internal static void {Signature(column)}")
            .Continuation($"=> {field}(entity) = value;")
            .Blank();
    }

    private static string Signature(ColumnModel column)
        => $"{Names.SetterOf(column)}({OwnerOf(column)} entity, {TypeOf(column)} value)";

    private static string Accessor(string kind, string name)
        => "[global::System.Runtime.CompilerServices.UnsafeAccessor(" +
            $"global::System.Runtime.CompilerServices.UnsafeAccessorKind.{kind}, Name = {Literal.Of(name)})]";

    private static string HolderOf(ColumnModel column) => column.Property + "Accessor";

    private static string OwnerOf(ColumnModel column) => column.Generic?.DeclaringType ?? column.DeclaringType;

    private static string TypeOf(ColumnModel column)
        => column.Generic?.PropertyType ?? (column.IsNullable ? column.TypeName + "?" : column.TypeName);
}
