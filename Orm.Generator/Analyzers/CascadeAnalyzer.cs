using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generator.Diagnostics;
using Orm.Generator.Extraction;

namespace Orm.Generator.Analyzers;

/// <summary>
/// Reports sets of a context whose rows take rows of more than two other tables with them when they are deleted, where
/// nobody wrote that they should.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CascadeAnalyzer : DiagnosticAnalyzer
{
    private const int Near = 2;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [AdviceRules.FarCascade];

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
        if (!ContextReader.IsContext(type))
        {
            return;
        }

        var sets = SetsOf(type);
        var cascades = sets.SelectMany(set => CascadesOf(set.Entity, context)).ToList();
        foreach (var (property, entity) in sets)
        {
            var reached = Reach(entity.FullName(), cascades);
            if (reached.Count > Near && reached.Exists(cascade => !cascade.IsMeant))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    AdviceRules.FarCascade,
                    property.Locations[0],
                    entity.Name,
                    reached.Count,
                    string.Join(", ", reached.Select(cascade => cascade.Table))));
            }
        }
    }

    private static List<(IPropertySymbol Property, INamedTypeSymbol Entity)> SetsOf(INamedTypeSymbol context)
        =>
        [
            .. context.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property is { IsStatic: false, PartialDefinitionPart: null })
                .Select(property => (Property: property, Entity: (property.Type as INamedTypeSymbol)?.TypeArguments))
                .Where(set => set.Property.Type.Name == "EntitySet" && set.Entity is [INamedTypeSymbol entity]
                    && entity.IsEntity() && entity.IsInSource())
                .Select(set => (set.Property, (INamedTypeSymbol)set.Entity!.Value[0])),
        ];

    private static IEnumerable<Cascade> CascadesOf(INamedTypeSymbol entity, SymbolAnalysisContext context)
    {
        var shape = EntityShapes.Of(context.Compilation).Get(entity);
        var (model, _) = EntityReader.Read(entity, context.Compilation, context.CancellationToken);
        foreach (var foreignKey in model?.ForeignKeys ?? [])
        {
            if (foreignKey.OnDelete == "Cascade")
            {
                var isMeant = model!.Navigations.Any(navigation => navigation.Target == foreignKey.Principal
                    && navigation.Columns.Equals(foreignKey.Columns)
                    && shape.FindNavigation(navigation.Property)?.Attributes.OnDelete is not null);
                yield return new Cascade(foreignKey.Principal, entity.FullName(), model.Table, isMeant);
            }
        }
    }

    // Each table once, by the shortest way there.
    private static List<Cascade> Reach(string start, List<Cascade> cascades)
    {
        var reached = new List<Cascade>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        var open = new Queue<string>([start]);
        while (open.Count > 0)
        {
            var from = open.Dequeue();
            foreach (var cascade in cascades.Where(cascade => cascade.From == from && seen.Add(cascade.To)))
            {
                reached.Add(cascade);
                open.Enqueue(cascade.To);
            }
        }

        return reached;
    }

    private sealed record Cascade(string From, string To, string Table, bool IsMeant);
}
