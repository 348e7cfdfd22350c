using System.Text;
using Orm.Engine.Storage.Log;

namespace Orm.Tests.Engine.Storage.Log;

/// <summary>Writes down what a replay hands over.</summary>
internal sealed class RecordingTarget : IReplayTarget
{
    internal List<string> Calls { get; } = [];

    internal List<ulong> Timestamps { get; } = [];

    public void Put(uint tree, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row) =>
        Calls.Add($"put {tree} {Encoding.UTF8.GetString(key)} {row.Length}");

    public void ExtendRow(ReadOnlySpan<byte> more) => Calls.Add($"extend {more.Length}");

    public void Delete(uint tree, ReadOnlySpan<byte> key) => Calls.Add($"delete {tree} {Encoding.UTF8.GetString(key)}");

    public void SetSequence(uint sequence, long value) => Calls.Add($"sequence {sequence} {value}");

    public void EndTakingBack()
    {
    }

    public void Commit(ulong timestamp, long wallClock)
    {
        Calls.Add($"commit {timestamp}");
        Timestamps.Add(timestamp);
    }
}
