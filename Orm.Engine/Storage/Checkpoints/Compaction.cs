using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>Where the file could end, and how many large pages from behind it find a place before it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Compaction(uint End, int FreeGroups);
