using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generator.Diagnostics;
using Orm.Generator.Extraction;

namespace Orm.Generator.Analyzers;

/// <summary>Reports what is wrong with contexts, at the place where it stands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ModelRules.OfContexts;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!ContextReader.IsContext(type))
        {
            return;
        }

        foreach (var diagnostic in ContextReader.Read(type, context.Compilation).Findings.Diagnostics)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
