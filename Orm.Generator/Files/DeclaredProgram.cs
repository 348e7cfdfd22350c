using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orm.Generator.Models;
using Orm.Generator.References;

namespace Orm.Generator.Files;

/// <summary>
/// A program as its files see each other: what all of them declare, without their bodies. Whatever is read of a file
/// holds as long as this stays the same.
/// </summary>
internal sealed class DeclaredProgram
{
    private readonly Dictionary<string, int> _contents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _queryMethods = new(StringComparer.Ordinal);

    private DeclaredProgram(Compilation compilation, CancellationToken cancellationToken)
    {
        Compilation = compilation;
        var files = ImmutableArray.CreateBuilder<FileFacts>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var facts = FileFacts.Of(tree, cancellationToken);
            files.Add(facts);
            _queryMethods.UnionWith(facts.QueryMethods);
            SetNames.Add(facts.SetNames);
            _contents[facts.Content] = _contents.TryGetValue(facts.Content, out var count) ? count + 1 : 1;
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            SetNames.Add(ReferencedAssembly.Of(assembly).SetNames);
        }

        Surroundings = new Surroundings(files.ToImmutable(), compilation);
    }

    internal Compilation Compilation { get; }

    /// <summary>All that what is read of a file depends on beside its own text.</summary>
    internal Surroundings Surroundings { get; private set; }

    /// <summary>What the program calls its sets.</summary>
    internal SetNames SetNames { get; } = new();

    /// <summary>Whether methods with [Query] have this name.</summary>
    internal bool HasQueryMethod(string name) => _queryMethods.Contains(name);

    /// <summary>Whether no other file has the same text.</summary>
    internal bool IsAlone(SyntaxTree tree, CancellationToken cancellationToken)
        => _contents[FileFacts.Of(tree, cancellationToken).Content] == 1;

    /// <summary>The program and what was read of its entities, which queries depend on.</summary>
    internal static DeclaredProgram With(
        (DeclaredProgram Program, ImmutableArray<EntityModel> Entities) read, CancellationToken cancellationToken)
    {
        var program = (DeclaredProgram)read.Program.MemberwiseClone();
        program.Surroundings = program.Surroundings.With(read.Entities);
        return program;
    }

    internal static DeclaredProgram Of(Compilation compilation, CancellationToken cancellationToken)
        => new(compilation, cancellationToken);
}
