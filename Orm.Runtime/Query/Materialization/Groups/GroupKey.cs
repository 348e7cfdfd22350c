using Orm.Backends;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Linq.Materialization.Groups;

/// <summary>
/// The stored values that decide which group a row belongs to. They are compared as the database compares them in
/// GROUP BY: entities by their primary key, null equal to null.
/// </summary>
internal sealed class GroupKey : IEquatable<GroupKey>
{
    private readonly KeyPart[] _parts;

    internal GroupKey(int parts) => _parts = new KeyPart[parts];

    private GroupKey(KeyPart[] parts) => _parts = parts;

    public bool Equals(GroupKey? other)
    {
        if (other is null)
        {
            return false;
        }

        for (var i = 0; i < _parts.Length; i++)
        {
            ref readonly var part = ref _parts[i];
            ref readonly var same = ref other._parts[i];
            if (part.IsNumber != same.IsNumber || part.Number != same.Number || part.Text != same.Text)
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as GroupKey);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (ref readonly var part in _parts.AsSpan())
        {
            hash.Add(part.Number);
            hash.Add(part.Text, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>Takes the values of a row.</summary>
    internal void Read<TRow>(ref TRow row, KeyColumn[] columns)
        where TRow : struct, IRowReader
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            var column = columns[i];
            var part = KeyPart.Of(ref row, column);
            if (column.Kind is ScalarKind.Single or ScalarKind.Double && part.Text == "-0")
            {
                // The two zeros are one number.
                part.BindDouble(0, 0);
            }

            _parts[i] = part;
        }
    }

    /// <summary>The same values, which stay when the next row is read.</summary>
    internal GroupKey Copy() => new([.. _parts]);
}
