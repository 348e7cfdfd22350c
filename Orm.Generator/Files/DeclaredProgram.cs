using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

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
        var declarations = Fingerprint.Start;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var facts = FileFacts.Of(tree, cancellationToken);
            declarations = Fingerprint.Add(declarations, facts.Declarations);
            _queryMethods.UnionWith(facts.QueryMethods);
            SetNames.Add(facts.SetNames);
            _contents[facts.Content] = _contents.TryGetValue(facts.Content, out var count) ? count + 1 : 1;
        }

        Surroundings = new Surroundings(declarations, compilation);
    }

    internal Compilation Compilation { get; }

    /// <summary>All that what is read of a file depends on beside its own text.</summary>
    internal Surroundings Surroundings { get; }

    /// <summary>What the program calls its sets.</summary>
    internal SetNames SetNames { get; } = new();

    /// <summary>Whether methods with [Query] have this name.</summary>
    internal bool HasQueryMethod(string name) => _queryMethods.Contains(name);

    /// <summary>Whether no other file has the same text.</summary>
    internal bool IsAlone(SyntaxTree tree, CancellationToken cancellationToken)
        => _contents[FileFacts.Of(tree, cancellationToken).Content] == 1;

    internal static DeclaredProgram Of(Compilation compilation, CancellationToken cancellationToken)
        => new(compilation, cancellationToken);
}

/// <summary>What files declare, the options and the references of a program.</summary>
internal sealed class Surroundings : IEquatable<Surroundings>
{
    private readonly ulong _declarations;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;

    internal Surroundings(ulong declarations, Compilation compilation)
    {
        _declarations = declarations;
        _options = compilation.Options;
        _references = compilation.ExternalReferences;
    }

    public bool Equals(Surroundings? other) => other is not null && _declarations == other._declarations
        && _options.Equals(other._options)
        && (_references == other._references || _references.SequenceEqual(other._references));

    public override bool Equals(object? obj) => Equals(obj as Surroundings);

    public override int GetHashCode() => _declarations.GetHashCode();
}
