using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>An entry and the index that it is in.</summary>
/// <param name="Index">The index.</param>
/// <param name="Entry">The key and the row id, as bytes; nobody changes them.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IndexEntry(Index Index, byte[] Entry)
{
    public bool Equals(IndexEntry other) => Index == other.Index && Entry.AsSpan().SequenceEqual(other.Entry);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Index.Number);
        hash.AddBytes(Entry);
        return hash.ToHashCode();
    }
}
