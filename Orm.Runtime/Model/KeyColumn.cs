using System.ComponentModel;

namespace Orm.Model;

/// <summary>A column of a row whose value is part of a key by which other rows are found.</summary>
/// <param name="Ordinal">Its place in the row.</param>
/// <param name="Kind">How it is stored.</param>
/// <param name="DateTimeKind">What kind its times are of.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct KeyColumn(int Ordinal, ScalarKind Kind, DateTimeKind DateTimeKind);
