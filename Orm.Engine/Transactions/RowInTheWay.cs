using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>A row that has a key which another one was to have.</summary>
/// <param name="Tree">The number of the unique index, or of the table when the key is the row id.</param>
/// <param name="RowId">The row.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowInTheWay(uint Tree, long RowId);

/// <summary>Who has a key that is to be unique; the default: nobody.</summary>
/// <param name="Row">A row has it.</param>
/// <param name="Decides">The end of this transaction decides whether a row has it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KeyHolder(RowInTheWay? Row, TransactionState? Decides);
