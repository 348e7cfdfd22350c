using System.Text;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// The text that all comments are cut from: 300 MB of sentences over a small grammar, the same for every scale. Made
/// once in a process, when the first comment is asked for.
/// </summary>
internal sealed class TpchText
{
    private const int Size = 300 * 1024 * 1024;
    private const int LongestSentence = 256;

    private static readonly Lazy<TpchText> s_shared = new(() => new TpchText());

    private readonly TpchStream _random = new(933588178, int.MaxValue);
    private readonly byte[] _bytes = new byte[Size + LongestSentence];
    private int _length;

    private TpchText()
    {
        while (_length < Size)
        {
            AddSentence();
        }
    }

    internal static TpchText Shared => s_shared.Value;

    /// <summary>A comment of a column: between 0.4 and 1.6 of its average length, from anywhere.</summary>
    internal string Cut(TpchStream stream, int averageLength)
    {
        int shortest = (int)(averageLength * 0.4);
        int longest = (int)(averageLength * 1.6);
        int offset = stream.Next(0, Size - longest);
        return Encoding.ASCII.GetString(_bytes, offset, stream.Next(shortest, longest));
    }

    /// <summary>N noun phrase, V verb phrase, P preposition with one, T what ends the sentence.</summary>
    private void AddSentence()
    {
        foreach (byte part in Draw(TpchGrammar.Sentences))
        {
            switch (part)
            {
                case (byte)'N':
                    AddPhrase(TpchGrammar.NounPhrases);
                    break;
                case (byte)'V':
                    AddPhrase(TpchGrammar.VerbPhrases);
                    break;
                case (byte)'P':
                    Add(Draw(TpchGrammar.Prepositions));
                    Add(" the "u8);
                    AddPhrase(TpchGrammar.NounPhrases);
                    break;
                case (byte)'T':
                    _length--;
                    Add(Draw(TpchGrammar.Terminators));
                    Add(" "u8);
                    break;
            }
        }
    }

    private void AddPhrase(byte[][] phrases)
    {
        foreach (byte part in Draw(phrases))
        {
            switch (part)
            {
                case (byte)',':
                    _length--;
                    Add(", "u8);
                    break;
                case not (byte)' ':
                    Add(Draw(TpchGrammar.WordsOf((char)part)));
                    Add(" "u8);
                    break;
            }
        }
    }

    private byte[] Draw(byte[][] words) => words[_random.Next(0, words.Length - 1)];

    private void Add(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
    }
}
