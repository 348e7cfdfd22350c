namespace Orm.Loading.Batches;

/// <summary>
/// What one question, asked for all rows of a result at once, found for the rows of one chunk. The chunk holds it, so
/// that it goes with its rows.
/// </summary>
internal abstract class PeerAnswers
{
    private protected PeerAnswers(PeerQuestion question) => Question = question;

    internal PeerQuestion Question { get; }

    /// <summary>Whether the row at a place of the chunk was among those that the question was asked for.</summary>
    internal abstract bool Has(int place);
}

/// <summary>Answers that a write made void.</summary>
internal sealed class PastAnswers(PeerQuestion question) : PeerAnswers(question)
{
    /// <inheritdoc/>
    internal override bool Has(int place) => false;
}

/// <inheritdoc/>
/// <typeparam name="TRow">What a row of the answer is.</typeparam>
internal sealed class PeerAnswers<TRow>(PeerQuestion question, int columns) : PeerAnswers(question)
{
    private readonly List<TRow>?[] _rows = new List<TRow>?[PeerChunk.Capacity];
    private readonly KeyPart[] _keys = new KeyPart[PeerChunk.Capacity * columns];

    /// <inheritdoc/>
    internal override bool Has(int place) => _rows[place] is not null;

    internal void Add(int place, ReadOnlySpan<KeyPart> key, List<TRow> rows)
    {
        key.CopyTo(_keys.AsSpan(place * columns));
        _rows[place] = rows;
    }

    /// <summary>The rows for a peer; null where it was not asked for, or had another key then.</summary>
    internal List<TRow>? Find(int place, ReadOnlySpan<KeyPart> key)
    {
        var then = _keys.AsSpan(place * columns, columns);
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i].IsNumber != then[i].IsNumber || key[i].Number != then[i].Number || key[i].Text != then[i].Text)
            {
                return null;
            }
        }

        return _rows[place];
    }
}
