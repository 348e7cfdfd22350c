using System.Data;
using System.Globalization;
using Orm.Engine.Catalog;

namespace Orm.Engine.Data.Metadata;

/// <summary>A collection of GetSchema.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Restrictions">What rows can be restricted by: the names of its columns.</param>
/// <param name="IdentifierParts">How many parts a name in it has.</param>
/// <param name="Rows">Makes the table with its columns, and adds the rows.</param>
internal sealed record SchemaCollection(
    string Name, string[] Restrictions, int IdentifierParts, Func<Schema, string, DataTable> Rows)
{
    /// <summary>The values of the restrictions; null: any.</summary>
    internal string?[] Values { get; init; } = [];

    internal DataTable Read(Schema schema, string version)
    {
        DataTable table = Rows(schema, version);
        table.TableName = Name;
        table.Locale = CultureInfo.InvariantCulture;
        for (int i = table.Rows.Count - 1; i >= 0; i--)
        {
            if (!IsWanted(table.Rows[i]))
            {
                table.Rows.RemoveAt(i);
            }
        }

        return table;
    }

    private bool IsWanted(DataRow row)
    {
        for (int i = 0; i < Values.Length; i++)
        {
            if (Values[i] is { } wanted && (row[Restrictions[i]] as string) != wanted)
            {
                return false;
            }
        }

        return true;
    }
}
