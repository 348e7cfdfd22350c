namespace Orm.Engine.Execution.Vectors;

/// <summary>Where the partitions and the peers of some consecutive rows begin and end.</summary>
internal sealed class WindowPlaces(WindowRows rows)
{
    private int _partitionStart;
    private int _partitionEnd;
    private int _peerStart;
    private int _peerEnd;
    private int _peers;

    /// <summary>The place of the first of the rows.</summary>
    internal int From { get; private set; }

    internal int Count { get; private set; }

    internal int[] PartitionStart { get; } = new int[ColumnVector.Capacity];

    internal int[] PartitionEnd { get; } = new int[ColumnVector.Capacity];

    internal int[] PeerStart { get; } = new int[ColumnVector.Capacity];

    internal int[] PeerEnd { get; } = new int[ColumnVector.Capacity];

    /// <summary>Which peers of the partition they are, from 1.</summary>
    internal int[] Peers { get; } = new int[ColumnVector.Capacity];

    /// <summary>Begins before the first row.</summary>
    internal void Begin() => From = Count = _partitionStart = _partitionEnd = _peerStart = _peerEnd = _peers = 0;

    /// <summary>Goes to the rows behind the present ones.</summary>
    internal void Move(int count)
    {
        From += Count;
        Count = count;
        for (int i = 0; i < count; i++)
        {
            int place = From + i;
            if (place == _partitionEnd)
            {
                _partitionStart = place;
                _partitionEnd = rows.Next(place, WindowMark.Partition);
                _peers = 0;
            }

            if (place == _peerEnd)
            {
                _peerStart = place;
                _peerEnd = rows.Next(place, WindowMark.Peers);
                _peers++;
            }

            PartitionStart[i] = _partitionStart;
            PartitionEnd[i] = _partitionEnd;
            PeerStart[i] = _peerStart;
            PeerEnd[i] = _peerEnd;
            Peers[i] = _peers;
        }
    }
}
