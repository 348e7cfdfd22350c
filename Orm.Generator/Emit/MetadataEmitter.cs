using Orm.Generator.Models;
using static Orm.Generator.Emit.SourceWriter;

namespace Orm.Generator.Emit;

/// <summary>
/// Writes the metadata: lists that are made once, when they are asked for, which compiled queries never do. What refers
/// to other entities does so through static lambdas, so that entities may refer to each other in circles.
/// </summary>
internal static class MetadataEmitter
{
    private const string Models = "global::Orm.Model.";

    internal static void Emit(SourceWriter writer, EntityModel entity)
    {
        writer.Line($"public override string Name => {Literal.Of(entity.Type.Name)};").Blank();
        writer.Line($"public override string Table => {Literal.Of(entity.Table)};").Blank();
        if (entity.Schema is { } schema)
        {
            writer.Line($"public override string? Schema => {Literal.Of(schema)};").Blank();
        }

        EmitNumber(writer, "VersionOrdinal", entity.VersionOrdinal);
        EmitNumber(writer, "GeneratedOrdinal", entity.GeneratedOrdinal);
        writer.Line($"public override {ListOf("int")} Key {{ get; }} = {ArrayOf("int")}{Braces(entity.Key)};").Blank();
        EmitColumns(writer, entity);
        EmitNavigations(writer, entity);
        EmitForeignKeys(writer, entity);
        EmitIndexes(writer, entity);
        EmitChecks(writer, entity);
    }

    private static void EmitNumber(SourceWriter writer, string name, int value)
    {
        if (value >= 0)
        {
            writer.Line($"public override int {name} => {Number(value)};").Blank();
        }
    }

    private static void EmitColumns(SourceWriter writer, EntityModel entity)
    {
        OpenList(writer, "ColumnModel", "Columns");
        foreach (var column in entity.Columns)
        {
            writer.Open($"new {Models}ColumnModel")
                .Line($"Property = {Literal.Of(column.Property)},")
                .Line($"Name = {Literal.Of(column.Name)},")
                .Line($"ClrType = typeof({column.TypeName}),")
                .Line($"Kind = {Models}ScalarKind.{column.Kind},");
            EmitFacts(writer, column);
            ConversionEmitter.EmitBoxed(writer, column);
            writer.Close("},");
        }

        CloseList(writer);
    }

    private static void EmitFacts(SourceWriter writer, ColumnModel column)
    {
        EmitIf(writer, column.IsNullable, "IsNullable", "true");
        EmitIf(writer, column.KeyOrdinal >= 0, "KeyOrdinal", Number(column.KeyOrdinal));
        EmitIf(writer, column.Generation != "None", "Generation", Models + "ValueGeneration." + column.Generation);
        EmitIf(writer, column.IsVersion, "IsVersion", "true");
        EmitIf(writer, column.MaxLength is not null, "MaxLength", Number(column.MaxLength ?? 0));
        EmitIf(writer, column.Precision is not null, "Precision", Number(column.Precision ?? 0));
        EmitIf(writer, column.Scale is not null, "Scale", Number(column.Scale ?? 0));
        EmitIf(writer, column.StoreType is not null, "StoreType", Literal.Of(column.StoreType, "null"));
        EmitIf(writer, column.DefaultSql is not null, "DefaultSql", Literal.Of(column.DefaultSql, "null"));
        EmitIf(writer, column.DateTimeKind != "Utc", "DateTimeKind", ValueExpressions.KindOfTime(column));
    }

    private static void EmitNavigations(SourceWriter writer, EntityModel entity)
    {
        if (entity.Navigations.Count == 0)
        {
            return;
        }

        OpenList(writer, "NavigationModel", "Navigations");
        foreach (var navigation in entity.Navigations)
        {
            writer.Open($"new {Models}NavigationModel")
                .Line($"Property = {Literal.Of(navigation.Property)},")
                .Line($"IsCollection = {Literal.Of(navigation.IsCollection)},")
                .Line($"Target = {ModelOf(navigation.Target!)},")
                .Line($"Columns = {ArrayOf("int")}{Braces(navigation.Columns)},")
                .Line($"TargetColumns = {ColumnsOf(navigation.Target!, navigation.TargetColumns)},");
            EmitIf(writer, navigation.IsRequired, "IsRequired", "true");
            EmitIf(writer, navigation.Inverse is not null, "Inverse", Literal.Of(navigation.Inverse, "null"));
            EmitLink(writer, entity, navigation.Link);
            writer.Close("},");
        }

        CloseList(writer);
    }

    private static void EmitLink(SourceWriter writer, EntityModel entity, LinkModel? link)
    {
        if (link is null)
        {
            return;
        }

        writer.Open($"Link = new {Models}LinkModel")
            .Line($"Table = {Literal.Of(link.Table)},")
            .Line($"Owner = {ModelOf(entity.Type.FullName)},")
            .Line($"Columns = {Names(link.Columns)},")
            .Line($"TargetColumns = {Names(link.TargetColumns)},")
            .Line($"IsFirst = {Literal.Of(link.IsFirst)},")
            .Close("},");
    }

    private static string Names(EquatableArray<string> names)
        => $"new string[] {{ {string.Join(", ", names.Select(Literal.Of))} }}";

    private static void EmitForeignKeys(SourceWriter writer, EntityModel entity)
    {
        if (entity.ForeignKeys.Count == 0)
        {
            return;
        }

        OpenList(writer, "ForeignKeyModel", "ForeignKeys");
        foreach (var key in entity.ForeignKeys)
        {
            writer.Open($"new {Models}ForeignKeyModel")
                .Line($"Name = {Literal.Of(key.Name)},")
                .Line($"Columns = {ArrayOf("int")}{Braces(key.Columns)},")
                .Line($"Principal = {ModelOf(key.Principal)},")
                .Line($"PrincipalColumns = {ColumnsOf(key.Principal, key.PrincipalColumns)},")
                .Line($"OnDelete = global::Orm.DeleteBehavior.{key.OnDelete},")
                .Close("},");
        }

        CloseList(writer);
    }

    private static void EmitIndexes(SourceWriter writer, EntityModel entity)
    {
        if (entity.Indexes.Count == 0)
        {
            return;
        }

        OpenList(writer, "IndexModel", "Indexes");
        foreach (var index in entity.Indexes)
        {
            writer.Open($"new {Models}IndexModel")
                .Line($"Name = {Literal.Of(index.Name)},")
                .Line($"Columns = {ArrayOf("int")}{Braces(index.Columns)},");
            EmitIf(writer, index.IsUnique, "IsUnique", "true");
            writer.Close("},");
        }

        CloseList(writer);
    }

    private static void EmitChecks(SourceWriter writer, EntityModel entity)
    {
        if (entity.Checks.Count == 0)
        {
            return;
        }

        OpenList(writer, "CheckModel", "Checks");
        foreach (var check in entity.Checks)
        {
            writer.Line($"new {Models}CheckModel({Literal.Of(check.Name)}, {Literal.Of(check.Sql)}),");
        }

        CloseList(writer);
    }

    private static void EmitIf(SourceWriter writer, bool condition, string property, string value)
    {
        if (condition)
        {
            writer.Line($"{property} = {value},");
        }
    }

    private static void OpenList(SourceWriter writer, string element, string property)
        => writer.Line($"public override {ListOf(Models + element)} {property} => {property}List.All;")
            .Blank()
            .Open($"private static class {property}List")
            .Open($"internal static readonly {Models}{element}[] All =");

    private static void CloseList(SourceWriter writer) => writer.Close("};").Close().Blank();

    private static string ListOf(string element) => $"global::System.Collections.Generic.IReadOnlyList<{element}>";

    private static string ArrayOf(string element) => $"new {element}[] ";

    private static string Braces(EquatableArray<int> numbers)
        => numbers.Count == 0 ? "{ }" : "{ " + Literal.Of(numbers).Trim('[', ']') + " }";

    /// <summary>Columns of another entity: their ordinals, or their names if it is in another assembly.</summary>
    private static string ColumnsOf(string entity, TargetColumns columns)
    {
        if (columns.Properties.Count == 0)
        {
            return ArrayOf("int") + Braces(columns.Ordinals);
        }

        var names = string.Join(", ", columns.Properties.Select(Literal.Of));
        return $"{Models}ColumnOrdinals.Find({Models}EntityModels.Of<{entity}>(), {names})";
    }

    private static string ModelOf(string entity) => $"static () => {Models}EntityModels.Of<{entity}>()";
}
