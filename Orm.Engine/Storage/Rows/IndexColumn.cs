using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Rows;

/// <summary>A column of an index's key.</summary>
/// <param name="Column">Its place among the table's columns.</param>
/// <param name="IsDescending">Whether larger values come first.</param>
/// <param name="NullsFirst">Whether NULLs come before all values, in whatever direction those run.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IndexColumn(int Column, bool IsDescending = false, bool NullsFirst = false);
