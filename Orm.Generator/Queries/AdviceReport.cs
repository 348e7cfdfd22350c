using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generator.Diagnostics;
using Orm.Linq.Translation;

namespace Orm.Generator.Queries;

/// <summary>Reports what the translation found: right in SQL, and hardly what was meant.</summary>
internal static class AdviceReport
{
    internal static void Report(
        IReadOnlyList<(QueryAdviceKind Kind, SyntaxNode Place)> advice, OperationAnalysisContext context)
    {
        foreach (var (kind, place) in advice)
        {
            if (kind == QueryAdviceKind.PageWithoutOrder)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    QueryRules.PageWithoutOrder, Places.NameOf(place).GetLocation(), place.ToString()));
            }
        }
    }
}
