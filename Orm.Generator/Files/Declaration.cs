namespace Orm.Generator.Files;

/// <summary>
/// Something that a file declares, as its text has it: a type without its members, a member without its body, or the
/// head of the file. What a name means elsewhere follows from these, and from the words that they are made of.
/// </summary>
/// <param name="names">What means something else where a word of the declaration does.</param>
/// <param name="owners">What means something else, too, where the declaration itself is another one.</param>
/// <param name="isShared">Whether it holds for all files, as a global using does.</param>
internal sealed class Declaration(IReadOnlyCollection<string> names, IReadOnlyCollection<string> owners, bool isShared)
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    internal IReadOnlyCollection<string> Names { get; } = names;

    internal IReadOnlyCollection<string> Owners { get; } = owners;

    internal bool IsShared { get; } = isShared;

    /// <summary>
    /// The entity that it can be a column of, and the word for it, which is one of the names. All else that says
    /// nothing of the member means what it did, whatever becomes of the member. Null where that is not so.
    /// </summary>
    internal (string FullName, string Word)? Entity { get; init; }

    /// <summary>The namespace whose types all files may name because of it; null where it is no global using.</summary>
    internal string? Namespace { get; init; }

    /// <summary>The names that it mentions.</summary>
    internal IReadOnlyCollection<string> Words => _words;

    /// <summary>A fingerprint of its text, its place and the head of its file.</summary>
    internal ulong Text { get; private set; } = Fingerprint.Start;

    internal void Add(string text) => Text = Fingerprint.Add(Text, text);

    internal void Add(ulong fact) => Text = Fingerprint.Add(Text, fact);

    internal void AddWord(string word) => _words.Add(word);
}
