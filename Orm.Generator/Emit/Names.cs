using Orm.Generator.Extraction;
using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>
/// The names of what is generated inside the classes of the application. None of them is public but Columns.
/// </summary>
internal static class Names
{
    internal const string GeneratedCode =
        "[global::System.CodeDom.Compiler.GeneratedCode(\"" + SymbolFacts.GeneratorName + "\", \"0.1.0\")]";

    internal const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    internal const string Failure = "global::Orm.Model.MappingFailure";

    /// <summary>The nested class that is the entity's model.</summary>
    internal const string Model = "__Model";

    /// <summary>The field that knows whether an object came from the database.</summary>
    internal const string Origin = "__origin";

    /// <summary>The field behind a navigation or a set, whose end no other name here has.</summary>
    internal static string FieldOf(string property) => "__" + property + "Field";

    internal static string ConverterOf(ColumnModel column) => column.Property + "Converter";

    internal static string ToTextOf(ColumnModel column) => column.Property + "ToText";

    internal static string FromTextOf(ColumnModel column) => column.Property + "FromText";

    /// <summary>The unsafe accessor that sets a property.</summary>
    internal static string SetterOf(ColumnModel column) => "Write" + column.Property;

    /// <summary>A property of the entity, in code that has it as <c>entity</c>.</summary>
    internal static string Member(string property) => "entity." + SymbolFacts.Escape(property);
}
