using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orm.Generator.Files;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>The entities of all source files.</summary>
internal static class EntityFiles
{
    private static readonly ReadFiles<EquatableArray<EntityModel>> Models = new(
        facts => facts.HasAttributedTypes, Read, EquatableArray<EntityModel>.Empty);

    /// <summary>The entities of each file, in the order of the files.</summary>
    internal static ImmutableArray<EquatableArray<EntityModel>> Of(
        DeclaredProgram program, CancellationToken cancellationToken) => Models.Of(program, cancellationToken);

    private static EquatableArray<EntityModel> Read(
        SyntaxTree tree, DeclaredProgram program, CancellationToken cancellationToken)
    {
        var model = SemanticModels.Of(program.Compilation, tree);
        var entities = new List<EntityModel>();
        foreach (var declaration in Candidates.TypesIn(tree.GetRoot(cancellationToken)))
        {
            if (declaration.AttributeLists.Count > 0
                && model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type
                && Candidates.HasFirstAttribute(declaration, type)
                && EntityReader.Read(type, program.Compilation, cancellationToken).Model is { } entity)
            {
                entities.Add(entity);
            }
        }

        return new EquatableArray<EntityModel>([.. entities]);
    }
}
