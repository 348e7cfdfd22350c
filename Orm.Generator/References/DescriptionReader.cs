using Orm.Generator.Models;
using Orm.Model;

namespace Orm.Generator.References;

/// <summary>
/// Reads what <see cref="EntityDescription"/> wrote: the part of a model that queries and advice know. Names of types
/// are those that generated code has for them.
/// </summary>
internal sealed class DescriptionReader
{
    private readonly List<ColumnModel> _columns = [];
    private readonly List<NavigationModel> _navigations = [];
    private readonly List<IndexModel> _indexes = [];
    private string _table = string.Empty;
    private string? _schema;
    private EquatableArray<int> _key;

    private DescriptionReader()
    {
    }

    /// <summary>
    /// The model of a type; null where the text is none that this generator understands: a later one wrote it, or
    /// somebody else.
    /// </summary>
    internal static EntityModel? Read(TypeModel type, string model, string advice)
    {
        try
        {
            var reader = new DescriptionReader();
            return reader.TryRead(model, advice) ? reader.ModelOf(type) : null;
        }
        catch (Exception invalid) when (invalid is FormatException or ArgumentException or OverflowException
            or IndexOutOfRangeException or InvalidOperationException)
        {
            return null;
        }
    }

    private bool TryRead(string model, string advice)
    {
        var isFirst = true;
        foreach (var fields in Fields.Read(model).Concat(Fields.Read(advice)))
        {
            if (isFirst && fields[0] != EntityDescription.Version)
            {
                return false;
            }

            if (isFirst)
            {
                _table = fields[1];
                _schema = fields.Length > 2 ? fields[2] : null;
            }
            else if (!TryRead(fields[0], fields))
            {
                return false;
            }

            isFirst = false;
        }

        return !isFirst && IsWhole();
    }

    private bool TryRead(string kind, string[] fields)
    {
        switch (kind)
        {
            case EntityDescription.Line.Key:
                _key = Numbers(fields, 1);
                return true;
            case EntityDescription.Line.Column:
                _columns.Add(ColumnOf(fields));
                return true;
            case EntityDescription.Line.Navigation:
                _navigations.Add(NavigationOf(fields));
                return true;
            case EntityDescription.Line.Index:
                _indexes.Add(new IndexModel(string.Empty, Numbers(fields, 2), Fields.Truth(fields[1])));
                return true;
            default:
                return TryChange(kind, fields);
        }
    }

    // What follows a navigation belongs to it.
    private bool TryChange(string kind, string[] fields)
    {
        var last = _navigations.Count - 1;
        var changed = _navigations[last];
        switch (kind)
        {
            case EntityDescription.Line.Matched:
                changed = changed with { Columns = Numbers(fields, 1) };
                break;
            case EntityDescription.Line.MatchedInTarget:
                changed = changed with { TargetColumns = new TargetColumns(Numbers(fields, 1), default) };
                break;
            case EntityDescription.Line.MatchedByName:
                changed = changed with { TargetColumns = new TargetColumns(default, Texts(fields)) };
                break;
            case EntityDescription.Line.Link:
                changed = changed with { Link = new LinkModel(fields[1], default, default, Fields.Truth(fields[2])) };
                break;
            case EntityDescription.Line.LinkColumns when changed.Link is { } link:
                changed = changed with { Link = link with { Columns = Texts(fields) } };
                break;
            case EntityDescription.Line.LinkTargetColumns when changed.Link is { } link:
                changed = changed with { Link = link with { TargetColumns = Texts(fields) } };
                break;
            default:
                return false;
        }

        _navigations[last] = changed;
        return true;
    }

    // Ordinals that lead nowhere would be a failure of the generator later on.
    private bool IsWhole() => _columns.Count > 0 && AreColumns(_key)
        && _indexes.TrueForAll(index => AreColumns(index.Columns))
        && _navigations.TrueForAll(navigation => AreColumns(navigation.Columns));

    private bool AreColumns(EquatableArray<int> ordinals)
        => ordinals.All(ordinal => ordinal >= 0 && ordinal < _columns.Count);

    private EntityModel ModelOf(TypeModel type) => new()
    {
        Type = type,
        HasErrors = false,
        Table = _table,
        Schema = _schema,
        Columns = EquatableArray<ColumnModel>.From(_columns),
        Key = _key,
        Constructor = new ConstructorModel(default, SetsRequiredMembers: false, default),
        Navigations = EquatableArray<NavigationModel>.From(_navigations),
        Indexes = EquatableArray<IndexModel>.From(_indexes),
        HasColumnNames = false,
    };

    private static ColumnModel ColumnOf(string[] fields) => new()
    {
        Property = fields[1],
        Name = fields[2],
        TypeName = fields[3],
        ClrName = fields[4],
        Kind = (ScalarKind)Enum.Parse(typeof(ScalarKind), fields[5]),
        IsNullable = Fields.Truth(fields[6]),
        DateTimeKind = fields[7],
        Conversion = fields.Length == 8 ? ConversionModel.None.Instance : ConversionOf(fields),
        DeclaringType = string.Empty,
        IsValueType = false,
        Access = PropertyAccess.Set,
    };

    private static ConversionModel ConversionOf(string[] fields) => fields[8] switch
    {
        EntityDescription.Line.EnumNumber => ConversionModel.EnumNumber.Instance,
        EntityDescription.Line.EnumText => new ConversionModel.EnumText(EquatableArray<EnumMember>.From(
            Enumerable.Range(0, (fields.Length - 9) / 2)
                .Select(i => new EnumMember(fields[9 + (2 * i)], fields[10 + (2 * i)])))),
        EntityDescription.Line.Converter => new ConversionModel.Converter(fields[9], fields[9], fields[10]),
        var unknown => throw new FormatException(unknown),
    };

    private static NavigationModel NavigationOf(string[] fields) => new()
    {
        Property = fields[1],
        IsCollection = Fields.Truth(fields[2]),
        IsRequired = Fields.Truth(fields[3]),
        Target = fields[4],
        Inverse = fields[5].Length == 0 ? null : fields[5],
        Declaration = string.Empty,
        GetModifiers = string.Empty,
        Setter = null,
        IsNullable = false,
    };

    private static EquatableArray<int> Numbers(string[] fields, int start)
        => EquatableArray<int>.From(fields.Skip(start).Select(Fields.Number));

    private static EquatableArray<string> Texts(string[] fields) => EquatableArray<string>.From(fields.Skip(1));
}
