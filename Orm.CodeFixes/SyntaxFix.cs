using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Orm.CodeFixes;

/// <summary>A fix that replaces a part of a file by another text of the same meaning.</summary>
/// <param name="id">The diagnostic that it fixes.</param>
/// <param name="title">What the editor offers.</param>
public abstract class SyntaxFix(string id, string title) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Replace(node, diagnostic) is var (old, replacement))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(
                            root.ReplaceNode(old, replacement.WithTriviaFrom(old)))),
                        equivalenceKey: title),
                    diagnostic);
            }
        }
    }

    /// <summary>What is replaced by what; null where nothing certain can be written.</summary>
    /// <param name="node">The node at the diagnostic's place.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    protected abstract (SyntaxNode Old, SyntaxNode Replacement)? Replace(SyntaxNode node, Diagnostic diagnostic);
}
