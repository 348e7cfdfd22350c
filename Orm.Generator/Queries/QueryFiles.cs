using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Orm.Generator.Models;

namespace Orm.Generator.Queries;

/// <summary>
/// What is generated for the queries of all source files. A file is read again where its own text changed, or what all
/// files declare, or what the program refers to; the answers for all others are remembered with their syntax trees.
/// </summary>
/// <remarks>
/// Reading a file costs the compiler's binding of its method bodies, a thousand times what it costs to find out that it
/// need not be read. The pipeline itself cannot know: every step over semantics runs again for every file whenever any
/// file changed.
/// </remarks>
internal static class QueryFiles
{
    private static readonly ConditionalWeakTable<SyntaxTree, Memo> Memos = new();

    /// <summary>The files to generate.</summary>
    internal static ImmutableArray<QueryFileModel> Of(Compilation compilation, CancellationToken cancellationToken)
    {
        if (!AcceptsInterceptors(compilation))
        {
            return [];
        }

        var queryMethods = new HashSet<string>(StringComparer.Ordinal);
        var contents = new Dictionary<string, int>(StringComparer.Ordinal);
        var declarations = Fingerprint.Start;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var facts = TreeFacts.Of(tree, cancellationToken);
            declarations = Fingerprint.Add(declarations, facts.Declarations);
            queryMethods.UnionWith(facts.QueryMethods);
            contents[facts.Content] = contents.TryGetValue(facts.Content, out var count) ? count + 1 : 1;
        }

        var surroundings = new Surroundings(declarations, compilation);
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var files = ImmutableArray.CreateBuilder<QueryFileModel>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            // Calls in two files of one text have one location: the compiler could not tell which is meant.
            if (contents[TreeFacts.Of(tree, cancellationToken).Content] == 1
                && Read(tree, surroundings, queryMethods, compilation, cancellationToken) is { } text)
            {
                files.Add(new QueryFileModel(HintName(tree, names), text));
            }
        }

        return files.ToImmutable();
    }

    // Without the namespace in the project's list, interceptors are errors (CS9137).
    private static bool AcceptsInterceptors(Compilation compilation)
        => compilation.SyntaxTrees.FirstOrDefault()?.Options.Features is { } features
            && features.TryGetValue("InterceptorsNamespaces", out var namespaces)
            && namespaces.Split(';').Any(name => name.Trim() is "Orm.Generated" or "Orm");

    private static string? Read(
        SyntaxTree tree,
        Surroundings surroundings,
        ISet<string> queryMethods,
        Compilation compilation,
        CancellationToken cancellationToken)
    {
        var memo = Memos.GetOrCreateValue(tree);
        lock (memo)
        {
            if (memo.Surroundings is null || !memo.Surroundings.Equals(surroundings))
            {
                memo.Text = QueryFileReader.Read(tree, queryMethods, compilation, cancellationToken);
                memo.Surroundings = surroundings;
            }

            return memo.Text;
        }
    }

    private static string HintName(SyntaxTree tree, Dictionary<string, int> names)
    {
        var name = "Queries." + Path.GetFileNameWithoutExtension(tree.FilePath);
        names[name] = names.TryGetValue(name, out var count) ? count + 1 : 1;
        return count == 0 ? name : $"{name}-{Emit.SourceWriter.Number(count + 1)}";
    }

    /// <summary>What was generated for a file, and for which surroundings that holds.</summary>
    private sealed class Memo
    {
        internal Surroundings? Surroundings { get; set; }

        internal string? Text { get; set; }
    }

    /// <summary>All that a file's queries depend on beside its own text.</summary>
    private sealed class Surroundings : IEquatable<Surroundings>
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
}
