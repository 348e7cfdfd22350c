using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Catalog;

/// <summary>
/// Keeps the schema in the database: the table with the number 1 has a row for each definition, which travels with the
/// transaction that made it. Who changes it has locked the definitions, and so reads its newest rows.
/// <code>
///   kind        SMALLINT  1 table, 2 view, 3 sequence, 4 where the statistics are
///   name        TEXT
///   definition  TEXT      JSON: a CatalogTable, CatalogView or CatalogSequence; of kind 4 the number of a table
/// </code>
/// </summary>
internal static class CatalogStore
{
    private const uint Number = 1;
    private const short TableKind = 1;
    private const short ViewKind = 2;
    private const short SequenceKind = 3;
    private const short StatisticsKind = 4;

    /// <summary>Makes the table of definitions in a new database.</summary>
    internal static void Prepare(Database database)
    {
        if (database.Table(Number) is not null || database.IsReadOnly)
        {
            return;
        }

        using Transaction transaction = database.Begin();
        transaction.CreateTable(new RowLayout(
            [SqlType.SmallInt, SqlType.Text, SqlType.Text], [false, false, false]));
        transaction.Commit();
    }

    /// <summary>Reads the schema as a transaction sees it.</summary>
    internal static Schema Load(Database database)
    {
        Schema schema = Schema.Empty;
        if (database.Table(Number) is not { } table)
        {
            return schema;
        }

        using Transaction transaction = database.Begin(readOnly: true);
        TableScan rows = transaction.Scan(table);
        while (rows.MoveNext())
        {
            ReadOnlySpan<byte> definition = rows.Row.Bytes(2);
            schema = rows.Row.Value(0).AsInt64() switch
            {
                TableKind => schema.With(Read(definition, CatalogJson.Default.CatalogTable)),
                ViewKind => schema.With(Read(definition, CatalogJson.Default.CatalogView)),
                StatisticsKind => schema,
                _ => schema.With(Read(definition, CatalogJson.Default.CatalogSequence)),
            };
        }

        return schema with { LastSequence = LastSequence(schema) };
    }

    /// <summary>Writes the definition of a table: a new one, or in the place of the one before.</summary>
    internal static void Save(Database database, Transaction transaction, CatalogTable table, bool isNew)
    {
        if (!isNew)
        {
            RemoveTable(database, transaction, table.Name);
        }

        Add(database, transaction, TableKind, table.Name,
            JsonSerializer.Serialize(table, CatalogJson.Default.CatalogTable));
    }

    internal static void Save(Database database, Transaction transaction, CatalogView view) => Add(
        database, transaction, ViewKind, view.Name, JsonSerializer.Serialize(view, CatalogJson.Default.CatalogView));

    internal static void Save(Database database, Transaction transaction, CatalogSequence sequence) => Add(
        database,
        transaction,
        SequenceKind,
        sequence.Name,
        JsonSerializer.Serialize(sequence, CatalogJson.Default.CatalogSequence));

    /// <summary>The table that holds the statistics; null when nothing has been analyzed yet.</summary>
    internal static uint? StatisticsTable(Database database, Transaction transaction)
    {
        TableScan rows = transaction.HoldsDefinitions
            ? transaction.ScanNewest(database.Table(Number)!)
            : transaction.Scan(database.Table(Number)!);
        while (rows.MoveNext())
        {
            if (rows.Row.Value(0).AsInt64() == StatisticsKind)
            {
                return uint.Parse(rows.Row.Bytes(2), CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    internal static void SaveStatisticsTable(Database database, Transaction transaction, uint number) => Add(
        database, transaction, StatisticsKind, "statistics", number.ToString(CultureInfo.InvariantCulture));

    internal static void RemoveTable(Database database, Transaction transaction, string name) =>
        Remove(database, transaction, TableKind, name);

    internal static void RemoveView(Database database, Transaction transaction, string name) =>
        Remove(database, transaction, ViewKind, name);

    internal static void RemoveSequence(Database database, Transaction transaction, string name) =>
        Remove(database, transaction, SequenceKind, name);

    private static T Read<T>(ReadOnlySpan<byte> json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(json, type)
            ?? throw new DatabaseCorruptException("catalog", "a definition is empty");

    private static void Add(Database database, Transaction transaction, short kind, string name, string definition)
    {
        Table table = database.Table(Number)!;
        var row = new RowWriter(table.Layout);
        row.Set(0, SqlValue.SmallInt(kind));
        row.SetBytes(1, Encoding.UTF8.GetBytes(name));
        row.SetBytes(2, Encoding.UTF8.GetBytes(definition));
        transaction.Insert(table, table.NewRowId(), row.Finish());
    }

    private static void Remove(Database database, Transaction transaction, short kind, string name)
    {
        Table table = database.Table(Number)!;
        byte[] bytes = Encoding.UTF8.GetBytes(name);
        TableScan rows = transaction.ScanNewest(table);
        while (rows.MoveNext())
        {
            if (rows.Row.Value(0).AsInt64() == kind && rows.Row.Bytes(1).SequenceEqual(bytes)
                && transaction.Delete(table, rows.RowId))
            {
                return;
            }
        }

        throw new DatabaseCorruptException("catalog", $"there is no definition of '{name}'");
    }

    private static uint LastSequence(Schema schema) => schema.Sequences.Values.Select(sequence => sequence.Number)
        .Concat(schema.Tables.Values.SelectMany(table => table.Columns)
            .Select(column => column.Identity?.Sequence ?? 0))
        .DefaultIfEmpty(0u).Max();
}

/// <summary>How definitions are written.</summary>
[JsonSourceGenerationOptions(
    Converters = [typeof(SqlTypeConverter)], IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CatalogTable))]
[JsonSerializable(typeof(CatalogView))]
[JsonSerializable(typeof(CatalogSequence))]
internal sealed partial class CatalogJson : JsonSerializerContext;

/// <summary>
/// A type as kind, length and scale: <c>[7,12,2]</c>; with the number of its collation behind them where it has one.
/// </summary>
internal sealed class SqlTypeConverter : JsonConverter<SqlType>
{
    public override SqlType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<int> parts = stackalloc int[4];
        parts.Clear();
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            parts[i] = reader.GetInt32();
        }

        return new SqlType((SqlTypeKind)parts[0], parts[1], (byte)parts[2]) { Collation = (Collation)parts[3] };
    }

    public override void Write(Utf8JsonWriter writer, SqlType value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue((int)value.Kind);
        writer.WriteNumberValue(value.Length);
        writer.WriteNumberValue(value.Scale);
        if (value.Collation != Collation.Binary)
        {
            writer.WriteNumberValue((int)value.Collation);
        }

        writer.WriteEndArray();
    }
}
