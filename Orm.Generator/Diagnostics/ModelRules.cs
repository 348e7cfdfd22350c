using Microsoft.CodeAnalysis;

namespace Orm.Generator.Diagnostics;

/// <summary>
/// What can be wrong with a model: ORM001 and on. Each has a page in docs/diagnostics and a test. Ids are never
/// given to another rule, and a rule that goes away leaves a hole.
/// </summary>
internal static partial class ModelRules
{
    private const string Category = "Orm.Model";
    private const string Pages = "docs/diagnostics/";

    internal static readonly DiagnosticDescriptor ClassNotPartial = new(
        "ORM001",
        "Entity is not partial",
        "'{0}' must be declared partial, so that its metadata and materialiser can be generated",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM001.md");

    internal static readonly DiagnosticDescriptor ContainingTypeNotPartial = new(
        "ORM002",
        "Containing type of an entity is not partial",
        "'{0}' contains '{1}' and must be declared partial, so that code can be generated inside it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM002.md");

    internal static readonly DiagnosticDescriptor EntityKindNotSupported = new(
        "ORM003",
        "Class cannot be an entity",
        "'{0}' cannot be an entity because it is {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM003.md");

    internal static readonly DiagnosticDescriptor NoKey = new(
        "ORM004",
        "Entity has no key",
        "'{0}' has no key. Name a property 'Id' or '{0}Id', mark one with [Key], or mark the class with " +
        "[Keyless] if its rows are only read.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM004.md");

    internal static readonly DiagnosticDescriptor KeylessWithKey = new(
        "ORM005",
        "Keyless entity has a key",
        "'{0}' is marked with [Keyless], but '{1}' is marked with [Key]. Remove one of the two.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM005.md");

    internal static readonly DiagnosticDescriptor NoConstructor = new(
        "ORM014",
        "Entity has no constructor that rows can call",
        "'{0}' has no constructor whose parameters are all mapped properties (matched by name, without " +
        "regard to case, and type). Add one, or a parameterless one of any accessibility.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM014.md");

    internal static readonly DiagnosticDescriptor IndexPropertyUnknown = new(
        "ORM019",
        "Index names a property that has no column",
        "An index of '{0}' names '{1}', which is no property with a column. Use nameof, and name " +
        "properties, not columns or navigations.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM019.md");

    internal static readonly DiagnosticDescriptor DuplicateTable = new(
        "ORM022",
        "Two entities of a context have the same table",
        "'{1}' and '{2}' of '{0}' both have the table '{3}'. Name another one with [Table].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM022.md");

    internal static readonly DiagnosticDescriptor ContextNotPartial = new(
        "ORM023",
        "Context cannot be completed",
        "'{0}' derives from OrmContext and cannot be completed by the generator, because {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM023.md");

    internal static readonly DiagnosticDescriptor SetOfNonEntity = new(
        "ORM024",
        "Set of a class that is no entity",
        "'{0}.{1}' is a set of '{2}', which is no entity. Mark that class with [Entity].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM024.md");

    internal static readonly DiagnosticDescriptor SetPropertyShape = new(
        "ORM025",
        "Set property cannot be completed",
        "'{0}.{1}' must be declared as a partial property with only a getter and no body: 'public partial " +
        "EntitySet<{2}> {1} {{ get; }}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM025.md");

    internal static readonly DiagnosticDescriptor InvalidName = new(
        "ORM027",
        "Name is empty",
        "The {2} name of '{0}{1}' is empty or white space. Give a name, or remove the attribute to follow " +
        "the convention.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM027.md");

    internal static readonly DiagnosticDescriptor ColumnNamesHidden = new(
        "ORM032",
        "Column names are not generated",
        "'{0}' or a member of it is named 'Columns', so that the class of its column names is not generated",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM032.md");

    internal static readonly DiagnosticDescriptor EntityDerivesFromEntity = new(
        "ORM034",
        "Entity derives from another entity",
        "'{0}' derives from the entity '{1}', and inheritance between entities is not mapped. Move what " +
        "both share to a base class without [Entity].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM034.md");

    internal static readonly DiagnosticDescriptor DuplicateName = new(
        "ORM037",
        "Two indexes or constraints have the same name",
        "'{0}' has two {1} named '{2}'. Name one of them otherwise.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM037.md");
}
