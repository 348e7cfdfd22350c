using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Orm.Generator.Files;

namespace Orm.Generator.Queries;

/// <summary>
/// What was generated for members, so that a keystroke in a file binds the member that it is in and no other. A member
/// is known by its file, its name, its text and how that is parsed, which decides what of it is code; what it means
/// follows from these and from the names that it says.
/// </summary>
internal static class RecentMembers
{
    // More than programs have. A compiler that serves many programs starts again where they have more together.
    private const int Most = 50_000;

    private static readonly ConcurrentDictionary<(string File, string Member), RecentMember> Members = new();

    /// <summary>What is generated for a member.</summary>
    internal static RecentMember Recall(
        QueryMember member,
        Surroundings surroundings,
        Func<QueryMember, MemberText> read,
        CancellationToken cancellationToken)
    {
        var declarations = FileFacts.Of(member.Syntax.SyntaxTree, cancellationToken).Declarations;
        var key = (member.Syntax.SyntaxTree.FilePath, member.Name);
        var options = member.Syntax.SyntaxTree.Options;
        var text = member.Syntax.ToFullString();
        if (Members.TryGetValue(key, out var known) && known.Text == text && known.Declarations == declarations
            && known.Options.Equals(options) && known.Places.SequenceEqual(member.Places())
            && known.IsOf(surroundings))
        {
            return known;
        }

        var recent = new RecentMember(
            text, declarations, options, Words.Around(member.Syntax), member.Places(), read(member));
        recent.StandsIn(surroundings);
        if (Members.Count >= Most)
        {
            Members.Clear();
        }

        Members[key] = recent;
        return recent;
    }
}

/// <summary>What was generated for a member, and what that depends on.</summary>
/// <param name="text">The member's text.</param>
/// <param name="declarations">What its file declared.</param>
/// <param name="options">How that was parsed.</param>
/// <param name="words">The names that it says.</param>
/// <param name="places">Where its calls stand: which are looked at follows from the names of all sets.</param>
/// <param name="generated">What was generated.</param>
internal sealed class RecentMember(
    string text,
    ulong declarations,
    ParseOptions options,
    IReadOnlyCollection<string> words,
    IReadOnlyList<int> places,
    MemberText generated)
{
    // Weak, so that the references of a program that was closed are not kept.
    private WeakReference<Surroundings>? _surroundings;

    internal string Text { get; } = text;

    internal ulong Declarations { get; } = declarations;

    internal ParseOptions Options { get; } = options;

    internal IReadOnlyList<int> Places { get; } = places;

    internal MemberText Generated { get; } = generated;

    /// <summary>Remembers surroundings in which it is known to be the same.</summary>
    internal void StandsIn(Surroundings surroundings)
        => _surroundings = new WeakReference<Surroundings>(surroundings);

    /// <summary>Whether changes that none of its words is about change the rows that it asks for.</summary>
    internal bool HasRowsOf(ChangedNames changed) => changed.ConcernRows(words, Generated.Entities);

    /// <summary>Whether it is the same in other surroundings.</summary>
    internal bool IsOf(Surroundings now)
    {
        if (_surroundings?.TryGetTarget(out var then) != true)
        {
            return false;
        }

        if (!then.Equals(now) && now.ChangedSince(then).Concern(words, Generated.Entities))
        {
            return false;
        }

        StandsIn(now);
        return true;
    }
}
