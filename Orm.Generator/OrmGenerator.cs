using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Orm.Generator.Emit;
using Orm.Generator.Extraction;
using Orm.Generator.Models;
using Orm.Generator.Queries;

namespace Orm.Generator;

/// <summary>
/// Writes the mapping code of entities and contexts. Each step turns symbols into equatable models or models into text;
/// what is wrong with a declaration is reported by the analyzers, which read it with the same code.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class OrmGenerator : IIncrementalGenerator
{
    /// <summary>The step that reads the classes with [Entity].</summary>
    internal const string EntitiesStep = "Entities";

    /// <summary>The step that reads the classes that derive from OrmContext.</summary>
    internal const string ContextsStep = "Contexts";

    /// <summary>The step that finds types whose files would have the same name.</summary>
    internal const string HintNameClashesStep = "HintNameClashes";

    /// <summary>The step that reads the queries of each source file.</summary>
    internal const string QueriesStep = "Queries";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var entities = context.SyntaxProvider
            .ForAttributeWithMetadataName(SymbolFacts.EntityAttribute, IsTypeDeclaration, ReadEntity)
            .Where(static entity => entity is not null)
            .WithTrackingName(EntitiesStep);

        var contexts = context.SyntaxProvider
            .CreateSyntaxProvider(IsContextCandidate, ReadContext)
            .Where(static candidate => candidate is not null)
            .WithTrackingName(ContextsStep);

        var clashes = entities.Select(static (entity, _) => entity!.Type.HintName).Collect()
            .Combine(contexts.Select(static (model, _) => model!.Type.HintName).Collect())
            .Select(static (names, _) => HintNames.FindClashes(names.Left.Concat(names.Right)))
            .WithTrackingName(HintNameClashesStep);

        context.RegisterSourceOutput(entities.Combine(clashes), static (output, entity)
            => output.AddSource(HintNames.Of(entity.Left!.Type, entity.Right), EntityEmitter.Emit(entity.Left)));

        context.RegisterSourceOutput(contexts.Combine(clashes), static (output, model)
            => output.AddSource(HintNames.Of(model.Left!.Type, model.Right), ContextEmitter.Emit(model.Left)));

        // Interceptors change nothing that an editor shows, so that it need not wait for them.
        var queries = context.CompilationProvider
            .SelectMany(QueryFiles.Of)
            .WithTrackingName(QueriesStep);
        context.RegisterImplementationSourceOutput(queries, static (output, file)
            => output.AddSource(file.HintName + ".g.cs", SourceText.From(file.Text, Encoding.UTF8)));
    }

    private static bool IsTypeDeclaration(SyntaxNode node, CancellationToken cancellationToken)
        => node is ClassDeclarationSyntax or RecordDeclarationSyntax;

    private static bool IsContextCandidate(SyntaxNode node, CancellationToken cancellationToken)
        => Candidates.IsPartialWithBases(node);

    private static EntityModel? ReadEntity(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
        => context.TargetSymbol is INamedTypeSymbol type && Candidates.IsFirst(context, type)
            ? EntityReader.Read(type, context.SemanticModel.Compilation, cancellationToken).Model
            : null;

    private static ContextModel? ReadContext(GeneratorSyntaxContext context, CancellationToken cancellationToken)
        => context.SemanticModel.GetDeclaredSymbol(context.Node, cancellationToken) is INamedTypeSymbol type
            && Candidates.IsFirst(context.Node, type)
                ? ContextReader.Read(type, context.SemanticModel.Compilation).Model
                : null;
}
