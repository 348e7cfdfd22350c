using System.Collections.Concurrent;
using Orm.Generator.Files;

namespace Orm.Generator.Queries;

/// <summary>
/// What was generated for members, so that a keystroke in a file binds the member that it is in and no other. A member
/// is known by its file, its name and its text; what it means follows from these as long as no declaration changes.
/// </summary>
internal static class RecentMembers
{
    // More than programs have. A compiler that serves many programs starts again where they have more together.
    private const int Most = 50_000;

    private static readonly ConcurrentDictionary<(string File, string Member), Known> Members = new();

    /// <summary>What is generated for a member.</summary>
    internal static MemberText Recall(
        QueryMember member,
        Surroundings surroundings,
        Func<QueryMember, MemberText> read,
        CancellationToken cancellationToken)
    {
        var declarations = FileFacts.Of(member.Syntax.SyntaxTree, cancellationToken).Declarations;
        var key = (member.Syntax.SyntaxTree.FilePath, member.Name);
        var text = member.Syntax.ToFullString();
        if (Members.TryGetValue(key, out var known) && known.Text == text && known.Declarations == declarations
            && known.Surroundings.TryGetTarget(out var then) && then.Equals(surroundings))
        {
            return known.Generated;
        }

        var generated = read(member);
        if (Members.Count >= Most)
        {
            Members.Clear();
        }

        Members[key] = new Known(text, declarations, new WeakReference<Surroundings>(surroundings), generated);
        return generated;
    }

    // Weak, so that the references of a program that was closed are not kept.
    private sealed record Known(
        string Text, ulong Declarations, WeakReference<Surroundings> Surroundings, MemberText Generated);
}
