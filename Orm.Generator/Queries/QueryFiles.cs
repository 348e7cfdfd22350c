using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orm.Generator.Files;
using Orm.Generator.Models;

namespace Orm.Generator.Queries;

/// <summary>What is generated for the queries of all source files.</summary>
internal static class QueryFiles
{
    private static readonly QueryFileModel Nothing = new(string.Empty, string.Empty, QueryCounts.None);

    private static readonly ReadFiles<QueryFileText> Texts =
        new(_ => true, QueryFileReader.Read, QueryFileText.Nothing, Stands);

    /// <summary>The files to generate: one for each source file, with an empty text where there is nothing.</summary>
    internal static ImmutableArray<QueryFileModel> Of(DeclaredProgram program, CancellationToken cancellationToken)
    {
        if (!AcceptsInterceptors(program.Compilation))
        {
            return [];
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var texts = Texts.Of(program, cancellationToken);
        var files = ImmutableArray.CreateBuilder<QueryFileModel>(texts.Length);
        foreach (var tree in program.Compilation.SyntaxTrees)
        {
            var (text, counts, _) = texts[files.Count];

            // Calls in two files of one text have one location: the compiler could not tell which is meant.
            files.Add(counts.All == 0 && text.Length == 0 ? Nothing
                : text.Length > 0 && program.IsAlone(tree, cancellationToken)
                    ? new QueryFileModel(HintName(tree, names), text, counts)
                    : new QueryFileModel(string.Empty, string.Empty, counts with { Intercepted = 0 }));
        }

        return files.ToImmutable();
    }

    // The file was not typed in; what it says means the same as long as none of its words does not.
    private static bool Stands(
        QueryFileText answer,
        SyntaxTree tree,
        Surroundings then,
        Surroundings now,
        CancellationToken cancellationToken)
    {
        var changed = now.ChangedSince(then);
        if (changed.AreIn(FileFacts.WordsOf(tree, cancellationToken))
            || answer.Members.Any(member => member.HasRowsOf(changed)))
        {
            return false;
        }

        foreach (var member in answer.Members)
        {
            member.StandsIn(now);
        }

        return true;
    }

    // Without the namespace in the project's list, interceptors are errors (CS9137).
    private static bool AcceptsInterceptors(Compilation compilation)
        => compilation.SyntaxTrees.FirstOrDefault()?.Options.Features is { } features
            && features.TryGetValue("InterceptorsNamespaces", out var namespaces)
            && namespaces.Split(';').Any(name => name.Trim() is "Orm.Generated" or "Orm");

    // The compiler compares names without regard to case, and refuses many characters that files may be called by.
    private static string HintName(SyntaxTree tree, HashSet<string> names)
    {
        var file = Path.GetFileNameWithoutExtension(tree.FilePath)
            .Select(letter => letter is '.' or '-' or '_' || IsAsciiLetterOrDigit(letter) ? letter : '_');
        var plain = "Queries." + string.Concat(file);
        var name = plain;
        for (var number = 2; !names.Add(name); number++)
        {
            name = $"{plain}-{Emit.SourceWriter.Number(number)}";
        }

        return name;
    }

    private static bool IsAsciiLetterOrDigit(char letter)
        => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
