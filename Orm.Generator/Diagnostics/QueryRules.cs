using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Orm.Generator.Diagnostics;

/// <summary>
/// What can be said of a query while it is typed: ORM100 and on, and what goes wrong in the generator itself, ORM900.
/// Each has a page in docs/diagnostics and a test.
/// </summary>
internal static class QueryRules
{
    private const string Category = "Orm.Queries";
    private const string Pages = "docs/diagnostics/";

    internal static readonly DiagnosticDescriptor NotTranslated = new(
        "ORM100",
        "Expression cannot become SQL",
        "'{0}' cannot become SQL: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM100.md");

    internal static readonly DiagnosticDescriptor PageWithoutOrder = new(
        "ORM101",
        "Page of a query without order",
        "'{0}' takes a part of rows without an order: it may be another part each time. Order the query first.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM101.md");

    internal static readonly DiagnosticDescriptor CountAsExistence = new(
        "ORM102",
        "Rows are counted to learn whether there are any",
        "'{0}' counts all rows to learn whether there is one. Any stops at the first.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM102.md");

    internal static readonly DiagnosticDescriptor LeftToRunTime = new(
        "ORM190",
        "Query is translated at run time",
        "The query is translated when it runs: {0}",
        Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM190.md");

    internal static readonly DiagnosticDescriptor GeneratorFailed = new(
        "ORM900",
        "Query could not be compiled because of an error in the generator",
        "'{0}' made the generator fail with {1}, and is translated when it runs. Please report this.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM900.md");

    internal static readonly ImmutableArray<DiagnosticDescriptor> All =
        [NotTranslated, PageWithoutOrder, CountAsExistence, LeftToRunTime, GeneratorFailed];
}
