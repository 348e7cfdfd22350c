using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generator.Diagnostics;
using Orm.Generator.Extraction;

namespace Orm.Generator.Analyzers;

/// <summary>
/// Reports properties that hold another entity's key, and are neither a declared foreign key nor indexed. Declared ones
/// have an index without being asked.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForeignKeyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [AdviceRules.ForeignKeyWithoutIndex];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.IsEntity()
            || EntityReader.Read(type, context.Compilation, context.CancellationToken).Model is not { HasErrors: false }
                model)
        {
            return;
        }

        var shapes = EntityShapes.Of(context.Compilation);
        foreach (var property in shapes.Get(type).Properties)
        {
            var isServed = model.Indexes.Any(index => index.Columns[0] == property.Ordinal)
                || (model.Key.Count > 0 && model.Key[0] == property.Ordinal)
                || model.ForeignKeys.Any(foreignKey => foreignKey.Columns.Contains(property.Ordinal));
            if (!isServed && TargetOf(type, property, shapes) is { } target)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    AdviceRules.ForeignKeyWithoutIndex,
                    property.Symbol.Locations[0],
                    type.Name,
                    property.Symbol.Name,
                    target));
            }
        }
    }

    // PostId beside an entity Post whose key is an Id of the same type.
    private static string? TargetOf(INamedTypeSymbol type, PropertyShape property, EntityShapes shapes)
    {
        const string Id = "Id";
        var name = property.Symbol.Name;
        if (name.Length <= Id.Length || !name.EndsWith(Id, StringComparison.Ordinal))
        {
            return null;
        }

        var target = type.ContainingNamespace
            .GetTypeMembers(name.Substring(0, name.Length - Id.Length), arity: 0)
            .FirstOrDefault(candidate => candidate.IsEntity());
        return target is not null && shapes.Get(target).Key is { Count: 1 } key
            && SymbolEqualityComparer.Default.Equals(key[0].Type, property.Type)
                ? target.Name
                : null;
    }
}
