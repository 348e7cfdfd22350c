using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Orm.Generator.Files;

/// <summary>
/// What is read of the files of a program. A file is read again where its own text changed, or what all files declare
/// and that concerns it, or what the program refers to; the answers for all others are kept with their syntax trees.
/// </summary>
/// <remarks>
/// Reading a file costs the compiler's binding of what stands in it, a thousand times what it costs to find out that it
/// need not be read. The pipeline itself cannot know: every step over semantics runs again for every file whenever any
/// file changed.
/// </remarks>
/// <param name="concerns">Whether a file has to be read at all.</param>
/// <param name="read">Reads a file.</param>
/// <param name="nothing">What is known of all other files.</param>
/// <param name="stands">Whether what was read of a file in other surroundings holds nevertheless.</param>
internal sealed class ReadFiles<T>(
    Func<FileFacts, bool> concerns,
    Func<SyntaxTree, DeclaredProgram, CancellationToken, T> read,
    T nothing,
    ReadFiles<T>.Check? stands = null)
{
    private readonly ConditionalWeakTable<SyntaxTree, Memo> _memos = new();

    /// <summary>Whether what was read of a file in other surroundings holds nevertheless.</summary>
    internal delegate bool Check(
        T answer, SyntaxTree tree, Surroundings then, Surroundings now, CancellationToken cancellationToken);

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
            var now = program.Surroundings;
            if (memo.Surroundings?.Equals(now) != true)
            {
                if (memo.Surroundings is not { } then
                    || stands?.Invoke(memo.Answer!, tree, then, now, cancellationToken) != true)
                {
                    memo.Answer = read(tree, program, cancellationToken);
                }

                memo.Surroundings = now;
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
