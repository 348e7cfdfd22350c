using Orm.Generator.Extraction;
using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>Writes the class of the column names: <c>Post.Columns.Title</c>.</summary>
internal static class ColumnNamesEmitter
{
    internal static void Emit(SourceWriter writer, EntityModel entity)
    {
        writer.Line($"/// <summary>The names of the columns of {Xml(entity.Type.Name)}.</summary>")
            .Line(Names.GeneratedCode)
            .Open("public static class Columns");
        foreach (var column in entity.Columns)
        {
            writer.Line($"/// <summary>The column of {Xml(column.Property)}.</summary>")
                .Line($"public const string {NameOf(column.Property)} = {Literal.Of(column.Name)};")
                .Blank();
        }

        writer.Close().Blank();
    }

    /// <summary>A member may not have its class's name, nor hide those of object.</summary>
    private static string NameOf(string property) => property switch
    {
        "Columns" or "Equals" or "ReferenceEquals" or "GetHashCode" or "GetType" or "ToString" or "Finalize"
            or "MemberwiseClone" => property + "_",
        _ => SymbolFacts.Escape(property),
    };

    private static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;");
}
