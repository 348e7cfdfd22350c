using System.Runtime.InteropServices;

namespace Orm.Engine;

/// <summary>Something that is wrong in a database, as <see cref="EngineConnection.Verify"/> found it.</summary>
/// <param name="Page">The page where it is; null: it is not in one page.</param>
/// <param name="Reason">What is wrong.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DatabaseDamage(long? Page, string Reason);
