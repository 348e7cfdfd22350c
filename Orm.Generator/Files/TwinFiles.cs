using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Orm.Generator.Files;

/// <summary>
/// Source files of one text. The compiler names the place of a call by its file's checksum, so that calls in two such
/// files cannot be told apart, and none of them is intercepted.
/// </summary>
internal static class TwinFiles
{
    private static readonly ConditionalWeakTable<Compilation, HashSet<string>> Known = new();

    /// <summary>Whether another file of a program has the same text.</summary>
    internal static bool Has(Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(compilation, out var twins))
        {
            var read = Find(compilation, cancellationToken);
            twins = Known.GetValue(compilation, _ => read);
        }

        return twins.Count > 0 && twins.Contains(FileFacts.Of(tree, cancellationToken).Content);
    }

    private static HashSet<string> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var twins = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var content = FileFacts.Of(tree, cancellationToken).Content;
            if (!seen.Add(content))
            {
                twins.Add(content);
            }
        }

        return twins;
    }
}
