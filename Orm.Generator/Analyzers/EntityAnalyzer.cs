using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generator.Diagnostics;
using Orm.Generator.Extraction;

namespace Orm.Generator.Analyzers;

/// <summary>Reports what is wrong with entities, at the place where it stands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EntityAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ModelRules.OfEntities;

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
        if (!type.IsEntity())
        {
            return;
        }

        var (_, findings) = EntityReader.Read(type, context.Compilation, context.CancellationToken);
        foreach (var diagnostic in findings.Diagnostics)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
