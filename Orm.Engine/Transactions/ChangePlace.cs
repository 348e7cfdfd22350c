using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>A place among the changes of a transaction: what came after it can be undone.</summary>
/// <param name="Undo">How many entries the list of changes had.</param>
/// <param name="Run">How far the run of added rows reached.</param>
/// <param name="Redo">What the log would have got.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ChangePlace(int Undo, RowRun.Mark Run, RedoLog.Mark Redo)
{
    /// <summary>Before all changes.</summary>
    internal static readonly ChangePlace Start;
}
