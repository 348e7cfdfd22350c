using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Log;

/// <summary>The part of a log that never changes again, while it is written.</summary>
/// <param name="End">Where it ends.</param>
/// <param name="Current">The segment behind it, which is being written.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClosedLog(Lsn End, uint Current);
