using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Rows;

/// <summary>The newest version of a row. The bytes are never changed once they are here.</summary>
/// <param name="Key">The key.</param>
/// <param name="Row">The row; empty for a ghost.</param>
/// <param name="IsGhost">Whether the row has been deleted.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StoredRow(byte[] Key, byte[] Row, bool IsGhost);
