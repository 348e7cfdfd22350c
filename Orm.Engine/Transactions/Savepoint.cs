using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>A place in a transaction to which it can be rolled back.</summary>
/// <param name="Undo">How many changes there were.</param>
/// <param name="Redo">What the log would have got.</param>
/// <param name="Floor">Where the savepoint before this one stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Savepoint(int Undo, RedoLog.Mark Redo, int Floor);
