using System.Data;
using System.Data.Common;
using Orm.Engine.Sql.Lexing;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Metadata;

/// <summary>What is the same for every database: the product, its types and its reserved words.</summary>
internal static class ProviderMetadata
{
    private static readonly SqlType[] s_types =
    [
        SqlType.Boolean, SqlType.SmallInt, SqlType.Integer, SqlType.BigInt, SqlType.Real, SqlType.Double,
        new(SqlTypeKind.Decimal), SqlType.Text, new(SqlTypeKind.VarChar), new(SqlTypeKind.Char), SqlType.Blob,
        SqlType.Date, SqlType.Time, SqlType.Timestamp, SqlType.TimestampTz, SqlType.Interval, SqlType.Uuid,
        SqlType.Json,
    ];

    internal static DataTable DataSource(string version)
    {
        var table = new DataTable();
        table.Columns.Add(DbMetaDataColumnNames.CompositeIdentifierSeparatorPattern, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.DataSourceProductName, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.DataSourceProductVersion, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.DataSourceProductVersionNormalized, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.GroupByBehavior, typeof(int));
        table.Columns.Add(DbMetaDataColumnNames.IdentifierPattern, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.IdentifierCase, typeof(int));
        table.Columns.Add(DbMetaDataColumnNames.OrderByColumnsInSelect, typeof(bool));
        table.Columns.Add(DbMetaDataColumnNames.ParameterMarkerFormat, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.ParameterMarkerPattern, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.ParameterNameMaxLength, typeof(int));
        table.Columns.Add(DbMetaDataColumnNames.QuotedIdentifierPattern, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.QuotedIdentifierCase, typeof(int));
        table.Columns.Add(DbMetaDataColumnNames.StatementSeparatorPattern, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.StringLiteralPattern, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.SupportedJoinOperators, typeof(int));
        table.Rows.Add(
            @"\.",
            "Orm.Engine",
            version,
            version,
            (int)GroupByBehavior.Unrelated,
            @"[\p{L}_][\p{L}\p{N}_]*",
            (int)IdentifierCase.Insensitive,
            false,
            "@{0}",
            @"@[\p{L}\p{N}_]+",
            128,
            "\"(([^\"]|\"\")*)\"",
            (int)IdentifierCase.Sensitive,
            ";",
            "'(([^']|'')*)'",
            (int)(SupportedJoinOperators.Inner | SupportedJoinOperators.LeftOuter | SupportedJoinOperators.RightOuter
                | SupportedJoinOperators.FullOuter));
        return table;
    }

    internal static DataTable DataTypes()
    {
        var table = new DataTable();
        table.Columns.Add(DbMetaDataColumnNames.TypeName, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.ProviderDbType, typeof(int));
        table.Columns.Add(DbMetaDataColumnNames.ColumnSize, typeof(long));
        table.Columns.Add(DbMetaDataColumnNames.CreateFormat, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.CreateParameters, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.DataType, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.IsBestMatch, typeof(bool));
        table.Columns.Add(DbMetaDataColumnNames.IsCaseSensitive, typeof(bool));
        table.Columns.Add(DbMetaDataColumnNames.IsFixedLength, typeof(bool));
        table.Columns.Add(DbMetaDataColumnNames.IsNullable, typeof(bool));
        table.Columns.Add(DbMetaDataColumnNames.IsSearchable, typeof(bool));
        foreach (SqlType type in s_types)
        {
            Add(table, type);
        }

        return table;
    }

    private static void Add(DataTable table, SqlType type)
    {
        string name = type.Kind == SqlTypeKind.Char ? "CHAR" : type.ToString();
        (string form, object parameters) = type.Kind switch
        {
            SqlTypeKind.Decimal => (name + "({0},{1})", "precision,scale"),
            SqlTypeKind.VarChar or SqlTypeKind.Char => (name + "({0})", (object)"length"),
            _ => (name, DBNull.Value),
        };
        table.Rows.Add(
            name,
            (int)type.Kind,
            type.IsVariable ? SqlType.MaxValueBytes : (long)type.Format.Width(),
            form,
            parameters,
            ClrValues.TypeOf(type).FullName,
            type.Kind is not (SqlTypeKind.VarChar or SqlTypeKind.Char or SqlTypeKind.Json or SqlTypeKind.Date
                or SqlTypeKind.TimestampTz or SqlTypeKind.Time),
            type.IsCharacter,
            !type.IsVariable,
            true,
            type.IsOrdered);
    }

    internal static DataTable ReservedWords()
    {
        var table = new DataTable();
        table.Columns.Add(DbMetaDataColumnNames.ReservedWord, typeof(string));
        IEnumerable<string> words = KeywordTable.All.Where(IsReserved).Select(KeywordTable.Word);
        foreach (string word in words.Order(StringComparer.Ordinal))
        {
            table.Rows.Add(word);
        }

        return table;
    }

    private static bool IsReserved(Keyword word) => KeywordTable.Category(word) == KeywordCategory.Reserved;
}
