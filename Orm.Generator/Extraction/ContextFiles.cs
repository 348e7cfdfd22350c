using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orm.Generator.Files;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>The contexts of all source files.</summary>
internal static class ContextFiles
{
    private static readonly ReadFiles<EquatableArray<ContextModel>> Models = new(
        facts => facts.HasPartialTypesWithBases, Read, EquatableArray<ContextModel>.Empty);

    /// <summary>The contexts of each file, in the order of the files.</summary>
    internal static ImmutableArray<EquatableArray<ContextModel>> Of(
        DeclaredProgram program, CancellationToken cancellationToken) => Models.Of(program, cancellationToken);

    private static EquatableArray<ContextModel> Read(
        SyntaxTree tree, DeclaredProgram program, CancellationToken cancellationToken)
    {
        var model = SemanticModels.Of(program.Compilation, tree);
        var contexts = new List<ContextModel>();
        foreach (var declaration in Candidates.TypesIn(tree.GetRoot(cancellationToken)))
        {
            if (Candidates.IsPartialWithBases(declaration)
                && model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type
                && Candidates.IsFirst(declaration, type)
                && ContextReader.Read(type, program.Compilation).Model is { } context)
            {
                contexts.Add(context);
            }
        }

        return new EquatableArray<ContextModel>([.. contexts]);
    }
}
