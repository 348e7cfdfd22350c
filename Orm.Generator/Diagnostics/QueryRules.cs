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

    internal static readonly DiagnosticDescriptor ValueOfNull = new(
        "ORM103",
        "Rows without a value match where C# would throw",
        "C# throws where '{1}' is null; here such rows match. Compare '{1}' instead of '{0}', or ask if it is null.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM103.md");

    internal static readonly DiagnosticDescriptor LeftToProgram = new(
        "ORM104",
        "Rows are read that the database could have left out",
        "'{0}' runs over rows that were read before. The database can do it: put it before them.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM104.md");

    internal static readonly DiagnosticDescriptor GrowingList = new(
        "ORM105",
        "A list that grows is sent with a query",
        "'{0}' grows, and all of it is sent each time. Ask the database instead: by a join or a subquery.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM105.md");

    internal static readonly DiagnosticDescriptor LeftToRunTime = new(
        "ORM190",
        "Query is translated at run time",
        "The query is translated when it runs: {0}",
        Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM190.md");

    internal static readonly DiagnosticDescriptor NotCompiled = new(
        "ORM191",
        "Method with [Query] or Query.Compile is not compiled",
        "'{0}' is not compiled and runs as ordinary code: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM191.md");

    internal static readonly DiagnosticDescriptor GeneratorFailed = new(
        "ORM900",
        "Query could not be compiled because of an error in the generator",
        "'{0}' made the generator fail with {1}, and is translated when it runs. Please report this.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ORM900.md");

    /// <summary>What is known when a query was translated.</summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> OfTranslation =
        [NotTranslated, PageWithoutOrder, LeftToRunTime, GeneratorFailed, AdviceRules.NoIndex];

    /// <summary>What is known of methods and delegates whose calls are to build no expression tree.</summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> OfMethods = [NotCompiled, GeneratorFailed];
}
