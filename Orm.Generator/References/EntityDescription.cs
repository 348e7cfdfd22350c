using System.Security.Cryptography;
using System.Text;
using Orm.Generator.Models;

namespace Orm.Generator.References;

/// <summary>
/// An entity as the generator describes it to the programs that refer to its assembly: what queries know of it, as it
/// was read where all of it could be seen. Nobody reads it out of metadata again, in which half of it is missing.
/// </summary>
/// <param name="Model">What queries depend on.</param>
/// <param name="Advice">What only advice depends on: a change there changes no SQL.</param>
/// <param name="Fingerprint">Stands for the former.</param>
internal sealed record EntityDescription(string Model, string Advice, ulong Fingerprint)
{
    /// <summary>What the text begins with. A generator that writes another one says something else with it.</summary>
    internal const string Version = "1";

    /// <summary>Describes an entity.</summary>
    internal static EntityDescription Of(EntityModel entity)
    {
        var model = new StringBuilder();
        Fields.Write(model, [Version, entity.Table, .. OptionalOf(entity.Schema)]);
        Fields.Write(model, [Line.Key, .. NumbersOf(entity.Key)]);
        foreach (var column in entity.Columns)
        {
            Write(model, column);
        }

        foreach (var navigation in entity.Navigations)
        {
            Write(model, navigation);
        }

        var advice = new StringBuilder();
        foreach (var index in entity.Indexes)
        {
            // That rows are told apart by other columns than the key, SQL depends on.
            Fields.Write(
                index.IsUnique ? model : advice,
                [Line.Index, Fields.Truth(index.IsUnique), .. NumbersOf(index.Columns)]);
        }

        var text = model.ToString();
        return new EntityDescription(text, advice.ToString(), FingerprintOf(text));
    }

    private static void Write(StringBuilder text, ColumnModel column)
    {
        Fields.Write(
            text,
            [
                Line.Column,
                column.Property,
                column.Name,
                column.TypeName,
                column.ClrName,
                column.Kind.ToString(),
                Fields.Truth(column.IsNullable),
                column.DateTimeKind,
                .. ConversionOf(column.Conversion),
            ]);
    }

    private static IEnumerable<string> ConversionOf(ConversionModel conversion) => conversion switch
    {
        ConversionModel.EnumNumber => [Line.EnumNumber],
        ConversionModel.EnumText text => [Line.EnumText, .. text.Members.SelectMany(member =>
            new[] { member.Name, member.Value })],
        ConversionModel.Converter converter => [Line.Converter, converter.ConverterType, converter.ColumnType],
        _ => [],
    };

    private static void Write(StringBuilder text, NavigationModel navigation)
    {
        Fields.Write(
            text,
            Line.Navigation,
            navigation.Property,
            Fields.Truth(navigation.IsCollection),
            Fields.Truth(navigation.IsRequired),
            navigation.Target ?? string.Empty,
            navigation.Inverse ?? string.Empty);
        Fields.Write(text, [Line.Matched, .. NumbersOf(navigation.Columns)]);
        Fields.Write(text, navigation.TargetColumns.Properties.Count > 0
            ? [Line.MatchedByName, .. navigation.TargetColumns.Properties]
            : [Line.MatchedInTarget, .. NumbersOf(navigation.TargetColumns.Ordinals)]);
        if (navigation.Link is { } link)
        {
            Fields.Write(text, Line.Link, link.Table, Fields.Truth(link.IsFirst));
            Fields.Write(text, [Line.LinkColumns, .. link.Columns]);
            Fields.Write(text, [Line.LinkTargetColumns, .. link.TargetColumns]);
        }
    }

    private static IEnumerable<string> OptionalOf(string? text) => text is null ? [] : [text];

    private static IEnumerable<string> NumbersOf(EquatableArray<int> numbers) => numbers.Select(Fields.Number);

    private static ulong FingerprintOf(string text)
    {
        using var hash = SHA256.Create();
        var bytes = hash.ComputeHash(Encoding.UTF8.GetBytes(text));
        var fingerprint = bytes.Take(8).Aggregate(0UL, (sum, part) => (sum << 8) | part);

        // Zero says that there is none.
        return fingerprint == 0 ? 1 : fingerprint;
    }

    /// <summary>What the lines begin with.</summary>
    internal static class Line
    {
        internal const string Key = "key";
        internal const string Column = "column";
        internal const string EnumNumber = "number";
        internal const string EnumText = "names";
        internal const string Converter = "converter";
        internal const string Navigation = "navigation";
        internal const string Matched = "columns";
        internal const string MatchedInTarget = "target";
        internal const string MatchedByName = "named";
        internal const string Link = "link";
        internal const string LinkColumns = "own";
        internal const string LinkTargetColumns = "other";
        internal const string Index = "index";
    }
}
