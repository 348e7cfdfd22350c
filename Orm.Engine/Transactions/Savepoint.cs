using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>A place in a transaction to which it can be rolled back.</summary>
/// <param name="Place">What had been changed.</param>
/// <param name="Floor">Where the savepoint before this one stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Savepoint(ChangePlace Place, int Floor);
