using Microsoft.CodeAnalysis;

namespace Orm.Generator.Diagnostics;

/// <content>What can be wrong with a property that has a column.</content>
internal static partial class ModelRules
{
    internal static readonly DiagnosticDescriptor TypeNotMapped = new(
        "ORM006",
        "Property has a type that no column can have",
        "'{0}.{1}' has the type '{2}', which no column can have. Store it through [Converter<T>], or " +
        "leave it out with [NotMapped].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM006.md");

    internal static readonly DiagnosticDescriptor DuplicateColumn = new(
        "ORM007",
        "Two properties have the same column",
        "'{0}.{1}' and '{0}.{2}' both have the column '{3}'. Column names are compared without regard to " +
        "case: name another one with [Column], or leave one property out with [NotMapped].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM007.md");

    internal static readonly DiagnosticDescriptor InvalidVersion = new(
        "ORM013",
        "Version column is not valid",
        "'{0}.{1}' cannot be the version of '{0}': {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM013.md");

    internal static readonly DiagnosticDescriptor InvalidDateTimeKind = new(
        "ORM015",
        "DateTimeKind is not valid here",
        "[DateTimeKind] on '{0}.{1}' is not valid: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM015.md");

    internal static readonly DiagnosticDescriptor StoredAsTextOnNonEnum = new(
        "ORM016",
        "Only enums are stored by name",
        "[StoredAsText] on '{0}.{1}' is not valid, because '{2}' is no enum",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM016.md");

    internal static readonly DiagnosticDescriptor InvalidPrecision = new(
        "ORM017",
        "Precision is not valid here",
        "[Precision] on '{0}.{1}' is not valid: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM017.md");

    internal static readonly DiagnosticDescriptor InvalidConverter = new(
        "ORM018",
        "Converter does not fit its property",
        "The converter '{2}' does not fit '{0}.{1}': {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM018.md");

    internal static readonly DiagnosticDescriptor InvalidGeneration = new(
        "ORM020",
        "Column cannot be generated",
        "The value of '{0}.{1}' cannot be generated: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM020.md");

    internal static readonly DiagnosticDescriptor RequiredNullable = new(
        "ORM026",
        "Required property is nullable",
        "'{0}.{1}' is marked with [Required], but its type '{2}' is nullable. Remove one of the two.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM026.md");

    internal static readonly DiagnosticDescriptor InvalidKey = new(
        "ORM028",
        "Property cannot be a key",
        "'{0}.{1}' cannot be part of a key: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM028.md");

    internal static readonly DiagnosticDescriptor InvalidMaxLength = new(
        "ORM035",
        "Length is not valid here",
        "[{2}] on '{0}.{1}' is not valid: {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM035.md");
}
