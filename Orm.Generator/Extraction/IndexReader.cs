using Microsoft.CodeAnalysis;
using Orm.Generator.Diagnostics;
using Orm.Generator.Models;

namespace Orm.Generator.Extraction;

/// <summary>
/// The indexes of a table: those of [Index] and [Unique], and one for each foreign key whose columns no other index and
/// not the key already starts with.
/// </summary>
internal sealed class IndexReader(EntityShape entity, string table, Findings findings)
{
    private readonly List<IndexModel> _indexes = [];

    internal EquatableArray<IndexModel> Read(IReadOnlyList<ForeignKeyUse> foreignKeys)
    {
        foreach (var attribute in entity.Type.GetAttributes())
        {
            if (attribute.Is("Orm", "IndexAttribute") && ColumnsOf(attribute) is { } columns)
            {
                Add(columns, attribute.Named("IsUnique") is true, attribute.Named("Name") as string, attribute);
            }
        }

        foreach (var property in entity.Properties)
        {
            if (property.Attributes.Unique is { } unique)
            {
                Add(new EquatableArray<int>([property.Ordinal]), isUnique: true, name: null, unique);
            }
        }

        foreach (var use in foreignKeys)
        {
            if (!IsServed(use))
            {
                Add(use.Columns, use.IsUnique, name: null, attribute: null);
            }
        }

        return EquatableArray<IndexModel>.From(_indexes);
    }

    /// <summary>Checks of the table, in the order in which they are declared.</summary>
    internal EquatableArray<CheckModel> ReadChecks()
    {
        var checks = new List<CheckModel>();
        foreach (var attribute in entity.Type.GetAttributes())
        {
            if (!attribute.Is("Orm", "CheckAttribute") || attribute.Text(0) is not { } sql)
            {
                continue;
            }

            var name = attribute.Named("Name") as string ?? "CK_" + table + "_" + (checks.Count + 1);
            if (checks.Exists(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
            {
                findings.Add(ModelRules.DuplicateName, attribute, entity.Type, entity.Name, "checks", name);
                continue;
            }

            checks.Add(new CheckModel(name, sql));
        }

        return EquatableArray<CheckModel>.From(checks);
    }

    private EquatableArray<int>? ColumnsOf(AttributeData attribute)
    {
        var ordinals = new List<int>();
        foreach (var name in attribute.Texts(0))
        {
            if (entity.FindProperty(name) is { } property)
            {
                ordinals.Add(property.Ordinal);
                continue;
            }

            findings.Add(ModelRules.IndexPropertyUnknown, attribute, entity.Type, entity.Name, name);
            return null;
        }

        return ordinals.Count == 0 ? null : EquatableArray<int>.From(ordinals);
    }

    private void Add(EquatableArray<int> columns, bool isUnique, string? name, AttributeData? attribute)
    {
        name ??= (isUnique ? "UX_" : "IX_") + table + "_"
            + string.Join("_", columns.Select(column => entity.Properties[column].ColumnName));
        if (_indexes.Exists(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            findings.Add(ModelRules.DuplicateName, attribute, entity.Type, entity.Name, "indexes", name);
            return;
        }

        _indexes.Add(new IndexModel(name, columns, isUnique));
    }

    private bool IsServed(ForeignKeyUse use)
    {
        var isKey = StartsWith(entity.Key.Select(property => property.Ordinal).ToList(), use.Columns);
        if (isKey && (!use.IsUnique || entity.Key.Count == use.Columns.Count))
        {
            return true;
        }

        foreach (var index in _indexes)
        {
            if (StartsWith(index.Columns, use.Columns)
                && (!use.IsUnique || (index.IsUnique && index.Columns.Count == use.Columns.Count)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(IReadOnlyList<int> columns, EquatableArray<int> start)
    {
        for (var i = 0; i < start.Count; i++)
        {
            if (i >= columns.Count || columns[i] != start[i])
            {
                return false;
            }
        }

        return true;
    }
}
