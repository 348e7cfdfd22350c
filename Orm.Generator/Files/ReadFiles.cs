using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Orm.Generator.Files;

/// <summary>
/// What is read of the files of a program. A file is read again where its own text changed, or what all files declare,
/// or what the program refers to; the answers for all others are remembered with their syntax trees.
/// </summary>
/// <remarks>
/// Reading a file costs the compiler's binding of what stands in it, a thousand times what it costs to find out that it
/// need not be read. The pipeline itself cannot know: every step over semantics runs again for every file whenever any
/// file changed.
/// </remarks>
/// <param name="concerns">Whether a file has to be read at all.</param>
/// <param name="read">Reads a file.</param>
/// <param name="nothing">What is known of all other files.</param>
internal sealed class ReadFiles<T>(
    Func<FileFacts, bool> concerns, Func<SyntaxTree, DeclaredProgram, CancellationToken, T> read, T nothing)
{
    private readonly ConditionalWeakTable<SyntaxTree, Memo> _memos = new();

    /// <summary>One answer for each file, in the order of the files.</summary>
    internal ImmutableArray<T> Of(DeclaredProgram program, CancellationToken cancellationToken)
    {
        var answers = ImmutableArray.CreateBuilder<T>();
        foreach (var tree in program.Compilation.SyntaxTrees)
        {
            answers.Add(concerns(FileFacts.Of(tree, cancellationToken))
                ? Recall(tree, program, cancellationToken)
                : nothing);
        }

        return answers.ToImmutable();
    }

    private T Recall(SyntaxTree tree, DeclaredProgram program, CancellationToken cancellationToken)
    {
        var memo = _memos.GetOrCreateValue(tree);
        lock (memo)
        {
            if (memo.Surroundings is null || !memo.Surroundings.Equals(program.Surroundings))
            {
                memo.Answer = read(tree, program, cancellationToken);
                memo.Surroundings = program.Surroundings;
            }

            return memo.Answer!;
        }
    }

    /// <summary>What was read of a file, and for which surroundings that holds.</summary>
    private sealed class Memo
    {
        internal Surroundings? Surroundings { get; set; }

        internal T? Answer { get; set; }
    }
}
