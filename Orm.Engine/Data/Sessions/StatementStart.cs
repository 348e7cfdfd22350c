using System.Runtime.InteropServices;
using Orm.Engine.Catalog;
using Orm.Engine.Transactions;

namespace Orm.Engine.Data.Sessions;

/// <summary>Where a transaction goes back to when a statement fails.</summary>
/// <param name="Place">Before its changes.</param>
/// <param name="Defined">The schema that the transaction had made until then; null: none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatementStart(Savepoint Place, Schema? Defined);
