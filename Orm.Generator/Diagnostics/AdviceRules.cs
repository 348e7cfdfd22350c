using Microsoft.CodeAnalysis;

namespace Orm.Generator.Diagnostics;

/// <summary>
/// Advice from the model, ORM200 and on: nothing is wrong, and something could be faster or would surprise. Each has a
/// page in docs/diagnostics and a test; an .editorconfig decides how loud it is.
/// </summary>
internal static class AdviceRules
{
    private const string Category = "Orm.Advice";
    private const string Pages = "docs/diagnostics/";

    internal static readonly DiagnosticDescriptor NoIndex = new(
        "ORM200",
        "No index serves the query",
        "No index serves this, so that all rows of {0} are read. [Index({1})] on {2} would.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM200.md");

    internal static readonly DiagnosticDescriptor ForeignKeyWithoutIndex = new(
        "ORM201",
        "Foreign key without an index",
        "'{0}.{1}' looks like a key of {2}, and has no index. A navigation of type {2} declares the foreign key and "
            + "its index; [Index(nameof({1}))] declares the index alone.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM201.md");

    internal static readonly DiagnosticDescriptor FarCascade = new(
        "ORM202",
        "A delete reaches far",
        "Deleting one {0} deletes rows of {1} other tables: {2}. [OnDelete] on the navigations says that this is "
            + "meant, or that it is not.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM202.md");

    internal static readonly DiagnosticDescriptor UnreadInclude = new(
        "ORM203",
        "Included rows are never read",
        "'{0}' is included, and never read here. Leave the Include out: nothing else changes.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM203.md");

    internal static readonly DiagnosticDescriptor QueryInLoop = new(
        "ORM210",
        "A query for each row of another",
        "This runs once for each '{0}' of a query's rows. {1}.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM210.md");
}
