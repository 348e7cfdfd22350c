using Microsoft.CodeAnalysis;

namespace Orm.Generator.Diagnostics;

/// <content>What can be wrong with a navigation or its foreign key.</content>
internal static partial class ModelRules
{
    internal static readonly DiagnosticDescriptor NavigationWithoutForeignKey = new(
        "ORM008",
        "Navigation has no foreign key",
        "'{0}.{1}' has no foreign key: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM008.md");

    internal static readonly DiagnosticDescriptor NavigationNotPartial = new(
        "ORM009",
        "Navigation is not a partial property without a body",
        "'{0}.{1}' leads to the entity '{2}' and must be declared as a partial property without a body, " +
        "so that its loading can be generated. To keep it out of the model, mark it with [NotMapped].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM009.md");

    internal static readonly DiagnosticDescriptor NavigationTargetNotEntity = new(
        "ORM010",
        "Navigation leads to no entity",
        "The partial property '{0}.{1}' leads to '{2}', which is no entity. Mark that class with " +
        "[Entity], or write the property's body and mark it with [NotMapped].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM010.md");

    internal static readonly DiagnosticDescriptor NavigationOnRecord = new(
        "ORM011",
        "Record has a navigation",
        "'{0}' is a record, and its navigation '{1}' would become part of its equality. Make it a class, " +
        "or remove the navigation and query the related entity.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM011.md");

    internal static readonly DiagnosticDescriptor ForeignKeyTypeMismatch = new(
        "ORM012",
        "Foreign key does not match the key that it references",
        "The foreign key of '{0}.{1}' is ({2}), but the key of '{3}' is ({4}). Their number and types " +
        "must be the same.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM012.md");

    internal static readonly DiagnosticDescriptor AmbiguousInverse = new(
        "ORM021",
        "Several navigations could lead back",
        "'{0}.{1}' could be the other side of {2}. Name the one that is meant with [InverseProperty].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM021.md");

    internal static readonly DiagnosticDescriptor UnknownMember = new(
        "ORM029",
        "Attribute names a property that does not exist",
        "[{2}] on '{0}.{1}' names '{3}', which is {4}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM029.md");

    internal static readonly DiagnosticDescriptor NavigationShape = new(
        "ORM030",
        "Navigation cannot be generated in this form",
        "'{0}.{1}' cannot be generated: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM030.md");

    internal static readonly DiagnosticDescriptor InvalidOnDelete = new(
        "ORM031",
        "Delete behaviour is not valid here",
        "[OnDelete] on '{0}.{1}' is not valid: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM031.md");

    internal static readonly DiagnosticDescriptor NavigationNullability = new(
        "ORM033",
        "Navigation over an optional foreign key is not nullable",
        "'{0}.{1}' returns null where '{2}' is null. Declare it as '{3}?', or make the foreign key " +
        "required.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM033.md");

    internal static readonly DiagnosticDescriptor NavigationOutsideEntity = new(
        "ORM036",
        "Navigation is declared in a base class",
        "'{0}.{1}' leads to the entity '{2}', but is declared in the base class '{3}', where no code can " +
        "be generated. Declare it in '{0}', or mark it with [NotMapped].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM036.md");

    internal static readonly DiagnosticDescriptor InvalidLinkTable = new(
        "ORM038",
        "Link table cannot be made",
        "The link table of '{0}.{1}' cannot be made: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM038.md");

    internal static readonly DiagnosticDescriptor InvalidPrincipalKey = new(
        "ORM039",
        "Principal key is no alternate key",
        "[PrincipalKey] on '{0}.{1}' names no alternate key: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM039.md");
}
