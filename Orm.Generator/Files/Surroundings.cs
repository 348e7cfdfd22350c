using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Orm.Generator.Models;

namespace Orm.Generator.Files;

/// <summary>What files declare, the options and the references of a program.</summary>
internal sealed class Surroundings : IEquatable<Surroundings>
{
    private static readonly ConditionalWeakTable<CompilationOptions, CompilationOptions> Plain = new();

    private readonly ConditionalWeakTable<Surroundings, ChangedNames> _changes = new();
    private readonly ulong _declarations;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;

    // What is kept with a file must not keep a whole compilation with it.
    private readonly WeakReference<Compilation> _compilation;

    internal Surroundings(ImmutableArray<FileFacts> files, Compilation compilation)
    {
        Files = files;
        _declarations = files.Aggregate(
            Fingerprint.Start, (hash, file) => Fingerprint.Add(hash, file.Declarations));
        _options = Plain.GetValue(compilation.Options, WithoutFiles);
        _references = compilation.ExternalReferences;
        _compilation = new WeakReference<Compilation>(compilation);
    }

    private Surroundings(Surroundings plain, ImmutableArray<EntityModel> entities)
    {
        Files = plain.Files;
        Entities = entities;
        _declarations = plain._declarations;
        _options = plain._options;
        _references = plain._references;
        _compilation = plain._compilation;
    }

    /// <summary>What each file declares.</summary>
    internal ImmutableArray<FileFacts> Files { get; }

    /// <summary>What was read of the entities; it follows from the rest.</summary>
    internal ImmutableArray<EntityModel> Entities { get; } = [];

    /// <summary>The same, with what was read of the entities.</summary>
    internal Surroundings With(ImmutableArray<EntityModel> entities) => new(this, entities);

    /// <summary>Whether the options and references are the same.</summary>
    internal bool HasSettingsOf(Surroundings other) => _options.Equals(other._options)
        && (_references == other._references || _references.SequenceEqual(other._references));

    /// <summary>The names that may mean something else than they did.</summary>
    internal ChangedNames ChangedSince(Surroundings then)
        => _changes.GetValue(then, known => ChangedNames.Between(known, this));

    /// <summary>What a global using of a namespace lets files say; null where nobody can tell any more.</summary>
    internal HashSet<string>? NamesIn(string @namespace)
        => _compilation.TryGetTarget(out var compilation) ? ImportedNames.Of(@namespace, compilation) : null;

    // How files are found changes the meaning of nothing that was read, and the command-line compiler's resolvers throw
    // when they are compared, which happens in a compiler server: it keeps what was read for the next build.
    private static CompilationOptions WithoutFiles(CompilationOptions options) => options
        .WithMetadataReferenceResolver(null)
        .WithSourceReferenceResolver(null)
        .WithXmlReferenceResolver(null)
        .WithStrongNameProvider(null)
        .WithSyntaxTreeOptionsProvider(null);

    public bool Equals(Surroundings? other)
        => other is not null && _declarations == other._declarations && HasSettingsOf(other);

    public override bool Equals(object? obj) => Equals(obj as Surroundings);

    public override int GetHashCode() => _declarations.GetHashCode();
}
