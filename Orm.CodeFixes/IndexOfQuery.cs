using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>
/// ORM200: the entity of the query, in whatever file and project it is, gets the index that the message names.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class IndexOfQuery : CodeFixProvider
{
    private const string Entity = nameof(Entity);
    private const string Properties = nameof(Properties);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM200"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(Entity, out var entity) && entity is not null
                && diagnostic.Properties.TryGetValue(Properties, out var properties) && properties is not null
                && await DeclarationOf(entity, context).ConfigureAwait(false) is var (document, attributes))
            {
                var title = $"Declare the index on {entity.Substring(entity.LastIndexOf('.') + 1)}";
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        stop => WithIndex(document, attributes, properties.Split(','), stop),
                        equivalenceKey: title + properties),
                    diagnostic);
            }
        }
    }

    private static async Task<(Document Document, AttributeListSyntax Attributes)?> DeclarationOf(
        string entity, CodeFixContext context)
    {
        var project = context.Document.Project;
        var compilation = await project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var reference in compilation?.GetTypeByMetadataName(entity)?.DeclaringSyntaxReferences ?? [])
        {
            if (await reference.GetSyntaxAsync(context.CancellationToken).ConfigureAwait(false)
                    is ClassDeclarationSyntax type
                && EntityDeclaration.AttributesOf(type) is { } attributes
                && project.Solution.GetDocument(type.SyntaxTree) is { } document)
            {
                return (document, attributes);
            }
        }

        return null;
    }

    private static async Task<Solution> WithIndex(
        Document document,
        AttributeListSyntax attributes,
        IEnumerable<string> properties,
        CancellationToken cancellationToken)
    {
        var root = await attributes.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var replaced = root.ReplaceNode(attributes, EntityDeclaration.WithIndex(attributes, properties));
        return document.WithSyntaxRoot(replaced).Project.Solution;
    }
}
