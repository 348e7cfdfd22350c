using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>Where the page map of one size class starts.</summary>
/// <param name="Nodes">How many nodes it has at level 0; the number of levels follows.</param>
/// <param name="Top">The only node of the highest level.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MapRoot(uint Nodes, MapEntry Top)
{
    internal void Write(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(destination, Nodes);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[8..], Top.Value);
    }

    internal static MapRoot Read(ReadOnlySpan<byte> source) => new(
        BinaryPrimitives.ReadUInt32LittleEndian(source),
        new MapEntry(BinaryPrimitives.ReadUInt64LittleEndian(source[8..])));
}
