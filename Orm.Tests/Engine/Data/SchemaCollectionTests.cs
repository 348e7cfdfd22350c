using System.Data;
using System.Data.Common;
using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>What a connection and a reader say about the schema.</summary>
public sealed class SchemaCollectionTests : IDisposable
{
    private readonly EngineConnection _connection = new("Data Source=:memory:");

    public SchemaCollectionTests()
    {
        _connection.Open();
        using EngineCommand command = _connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE author (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name VARCHAR(20) NOT NULL UNIQUE);
            CREATE TABLE book (
                isbn TEXT PRIMARY KEY, author_id BIGINT REFERENCES author ON DELETE CASCADE,
                price DECIMAL(8, 2) DEFAULT 1.5, half DECIMAL(8, 2) GENERATED ALWAYS AS (price / 2) STORED);
            CREATE INDEX book_price ON book (price DESC, (lower(isbn))) INCLUDE (half) WHERE price > 0;
            CREATE VIEW cheap AS SELECT isbn FROM book WHERE price < 5
            """;
        command.ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void The_collections_are_listed_with_their_restrictions()
    {
        DataTable collections = _connection.GetSchema();
        Assert.Equal(
            [
                "MetaDataCollections", "DataSourceInformation", "DataTypes", "Restrictions", "ReservedWords", "Tables",
                "Columns", "Views", "Indexes", "IndexColumns", "ForeignKeys",
            ],
            Texts(collections, "CollectionName"));
        foreach (DataRow row in collections.Rows)
        {
            string name = (string)row["CollectionName"];
            Assert.Equal(name, _connection.GetSchema(name.ToUpperInvariant()).TableName);
            Assert.Equal(
                row["NumberOfRestrictions"],
                _connection.GetSchema("Restrictions").Select($"CollectionName = '{name}'").Length);
        }
    }

    [Fact]
    public void Tables_and_views_are_found_by_name_and_kind()
    {
        Assert.Equal(["author", "book", "cheap"], Texts(_connection.GetSchema("Tables"), "TABLE_NAME"));
        Assert.Equal(["cheap"], Texts(_connection.GetSchema("Tables", [null, null, null, "VIEW"]), "TABLE_NAME"));
        Assert.Equal(["book"], Texts(_connection.GetSchema("Tables", ["main", "public", "book"]), "TABLE_NAME"));
        Assert.Empty(_connection.GetSchema("Tables", ["other"]).Rows);
        Assert.StartsWith(
            "SELECT", (string)_connection.GetSchema("Views").Rows[0]["VIEW_DEFINITION"], StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_say_type_default_and_what_they_are_made_of()
    {
        DataTable columns = _connection.GetSchema("Columns", [null, null, "book"]);
        Assert.Equal(["isbn", "author_id", "price", "half"], Texts(columns, "COLUMN_NAME"));
        Assert.Equal(["NO", "YES", "YES", "YES"], Texts(columns, "IS_NULLABLE"));
        DataRow price = columns.Rows[2];
        Assert.Equal(("DECIMAL(8,2)", 8, 2, "1.5"), (
            (string)price["DATA_TYPE"], (int)price["NUMERIC_PRECISION"], (int)price["NUMERIC_SCALE"],
            (string)price["COLUMN_DEFAULT"]));
        Assert.Equal(DBNull.Value, price["CHARACTER_MAXIMUM_LENGTH"]);
        Assert.Contains("price", (string)columns.Rows[3]["GENERATION_EXPRESSION"], StringComparison.Ordinal);
        DataTable author = _connection.GetSchema("Columns", [null, null, "author"]);
        Assert.Equal([true, false], author.Rows.Cast<DataRow>().Select(row => (bool)row["IS_IDENTITY"]));
        Assert.Equal(20, author.Rows[1]["CHARACTER_MAXIMUM_LENGTH"]);
    }

    [Fact]
    public void Indexes_say_columns_expressions_and_conditions()
    {
        DataTable indexes = _connection.GetSchema("Indexes");
        DataRow price = indexes.Select("INDEX_NAME = 'book_price'").Single();
        Assert.Equal((false, false, "price > 0"), (
            (bool)price["IS_UNIQUE"], (bool)price["IS_PRIMARY"], (string)price["FILTER_CONDITION"]));
        Assert.Equal(
            ["author_pkey", "book_pkey"],
            indexes.Select("IS_PRIMARY").Select(row => (string)row["INDEX_NAME"]).Order());

        DataTable columns = _connection.GetSchema("IndexColumns", [null, null, "book", "book_price"]);
        Assert.Equal(["price", null, "half"], columns.Rows.Cast<DataRow>().Select(row => row["COLUMN_NAME"] as string));
        Assert.Equal(["DESC", "ASC", null], columns.Rows.Cast<DataRow>().Select(row => row["SORT_ORDER"] as string));
        Assert.Equal("lower(isbn)", columns.Rows[1]["EXPRESSION"]);
        Assert.Equal([false, false, true], columns.Rows.Cast<DataRow>().Select(row => (bool)row["IS_INCLUDED"]));
        Assert.Equal(
            "id", _connection.GetSchema("IndexColumns", [null, null, "author", "author_pkey"]).Rows[0]["COLUMN_NAME"]);
    }

    [Fact]
    public void Foreign_keys_say_where_they_lead()
    {
        DataRow key = _connection.GetSchema("ForeignKeys", [null, null, "book"]).Rows.Cast<DataRow>().Single();
        Assert.Equal(("author_id", "author", "id", "CASCADE", "NO ACTION"), (
            (string)key["COLUMN_NAME"], (string)key["REFERENCED_TABLE_NAME"], (string)key["REFERENCED_COLUMN_NAME"],
            (string)key["DELETE_RULE"], (string)key["UPDATE_RULE"]));
    }

    [Fact]
    public void Types_words_and_the_product_are_known()
    {
        DataTable types = _connection.GetSchema("DataTypes");
        Assert.Equal("System.Decimal", types.Select("TypeName = 'NUMERIC'").Single()["DataType"]);
        Assert.Equal(8L, types.Select("TypeName = 'BIGINT'").Single()["ColumnSize"]);
        Assert.Contains("select", Texts(_connection.GetSchema("ReservedWords"), "ReservedWord"));
        DataRow product = _connection.GetSchema("DataSourceInformation").Rows[0];
        Assert.Equal("Orm.Engine", product["DataSourceProductName"]);
        Assert.Equal((int)IdentifierCase.Insensitive, product["IdentifierCase"]);
    }

    [Fact]
    public void Mistakes_are_told()
    {
        Assert.Throws<ArgumentException>(() => _connection.GetSchema("Nothing"));
        Assert.Throws<ArgumentException>(() => _connection.GetSchema("Views", [null, null, null, null]));
        using var closed = new EngineConnection("Data Source=:memory:");
        Assert.Throws<InvalidOperationException>(() => closed.GetSchema("Tables"));
    }

    [Fact]
    public void A_reader_knows_where_its_columns_come_from()
    {
        using EngineCommand command = _connection.CreateCommand();
        command.CommandText =
            "SELECT b.isbn AS code, a.id, b.price, b.price * 2 AS two FROM book b, author a; SELECT 1";
        using EngineDataReader reader = command.ExecuteReader();
        var columns = reader.GetColumnSchema();
        Assert.Equal(["code", "id", "price", "two"], columns.Select(column => column.ColumnName));
        Assert.Equal(["isbn", "id", "price", null], columns.Select(column => column.BaseColumnName));
        Assert.Equal(["book", "author", "book", null], columns.Select(column => column.BaseTableName));
        Assert.Equal([true, true, false, false], columns.Select(column => column.IsKey));
        Assert.Equal([false, false, true, true], columns.Select(column => column.AllowDBNull));
        Assert.Equal([true, false, false, false], columns.Select(column => column.IsAliased));
        Assert.Equal((8, 2, typeof(decimal)), (
            columns[2].NumericPrecision, columns[2].NumericScale, columns[2].DataType));
        DataTable table = reader.GetSchemaTable()!;
        Assert.Equal("isbn", table.Rows[0][SchemaTableColumn.BaseColumnName]);
        Assert.Equal(true, table.Rows[3][SchemaTableColumn.IsExpression]);
        Assert.True(reader.NextResult());
        Assert.Equal(typeof(int), reader.GetColumnSchema().Single().DataType);
        Assert.False(reader.NextResult());
        Assert.Null(reader.GetSchemaTable());
    }

    [Fact]
    public void A_table_is_filled_from_a_reader()
    {
        using EngineCommand command = _connection.CreateCommand();
        command.CommandText =
            "INSERT INTO author (name) VALUES ('Ada'), ('Alan'); SELECT id, name FROM author ORDER BY id";
        using EngineDataReader reader = command.ExecuteReader();
        using var table = new DataTable();
        table.Load(reader);
        Assert.Equal(["Ada", "Alan"], Texts(table, "name"));
        Assert.Equal(20, table.Columns["name"]!.MaxLength);
    }

    private static IEnumerable<string> Texts(DataTable table, string column) =>
        table.Rows.Cast<DataRow>().Select(row => (string)row[column]);
}
