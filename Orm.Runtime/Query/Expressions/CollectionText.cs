using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Orm.Linq.Ir;
using Orm.Linq.Sql.Dialects;
using Orm.Model;

namespace Orm.Linq.Expressions;

/// <summary>A captured collection as one parameter: a JSON array of its elements as columns store them.</summary>
internal static class CollectionText
{
    /// <summary>The elements that are not null, or all.</summary>
    internal static string Write(object? collection, ScalarType type, bool withNulls = false)
    {
        if (!withNulls)
        {
            RequireOrdinal(collection);
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var element in Elements(collection))
            {
                if (element is not null)
                {
                    // As an operand of Contains a value that no column holds may be left out; as a row it may not.
                    if (!TryWrite(json, QueryArguments.Stored(element, type)!, type) && withNulls)
                    {
                        throw new ValueNotStorableException(0, "is a collection with a value that no column can hold.");
                    }
                }
                else if (withNulls)
                {
                    json.WriteNullValue();
                }
            }

            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Whether an element is null.</summary>
    internal static bool HasNull(object? collection)
    {
        foreach (var element in Elements(collection))
        {
            if (element is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Refuses a set that finds texts in another way than the database does.</summary>
    private static void RequireOrdinal(object? collection)
    {
        var isOrdinal = collection switch
        {
            HashSet<string?> set => IsOrdinal(set.Comparer),
            FrozenSet<string?> set => IsOrdinal(set.Comparer),
            ImmutableHashSet<string?> set => IsOrdinal(set.KeyComparer),
            SortedSet<string?> set => IsOrdinal(set.Comparer),
            ImmutableSortedSet<string?> set => IsOrdinal(set.KeyComparer),
            _ => true,
        };
        if (!isOrdinal)
        {
            throw new QueryNotSupportedException(
                RuntimeTypes.Of(collection!.GetType()).Name,
                "The set has a comparer, which is code that the database cannot run. Use a set of ordinal strings, " +
                "or compare with ToLower on both sides.");
        }
    }

    private static bool IsOrdinal(IEqualityComparer<string?> comparer)
        => StringComparer.IsWellKnownOrdinalComparer(comparer, out var ignoresCase) && !ignoresCase;

    private static bool IsOrdinal(IComparer<string?> comparer)
        => comparer == Comparer<string>.Default || comparer == StringComparer.Ordinal;

    private static IEnumerable Elements(object? collection) => collection as IEnumerable
        ?? throw new ArgumentNullException(nameof(collection), "A query asked whether null contains a value.");

    /// <summary>Writes a value; false where no column can hold it, so that none equals it.</summary>
    internal static bool TryWrite(Utf8JsonWriter json, object value, ScalarType type)
    {
        switch (type.Kind)
        {
            case ScalarKind.Boolean:
                json.WriteNumberValue((bool)value ? 1 : 0);
                return true;
            case ScalarKind.UInt64:
                json.WriteNumberValue(unchecked((long)((IConvertible)value).ToUInt64(CultureInfo.InvariantCulture)));
                return true;
            case ScalarKind.TimeSpan:
                json.WriteNumberValue(((TimeSpan)value).Ticks);
                return true;
            case >= ScalarKind.SByte and <= ScalarKind.Int64:
                json.WriteNumberValue(((IConvertible)value).ToInt64(CultureInfo.InvariantCulture));
                return true;
        }

        if (TextOf(value, type) is not { } text)
        {
            return false;
        }

        json.WriteStringValue(text);
        return true;
    }

    /// <summary>An element as text; null where no column can hold it, so that none equals it.</summary>
    private static string? TextOf(object value, ScalarType type) => type.Kind switch
    {
        ScalarKind.String => IsStorable((string)value) ? (string)value : null,
        ScalarKind.Char => char.IsSurrogate((char)value) ? null : ((char)value).ToString(),
        ScalarKind.Single => Number(((IConvertible)value).ToSingle(CultureInfo.InvariantCulture)),
        ScalarKind.Double => Number(((IConvertible)value).ToDouble(CultureInfo.InvariantCulture)),
        ScalarKind.Decimal => SqliteDecimal.Canonical(((IConvertible)value).ToDecimal(CultureInfo.InvariantCulture)),
        ScalarKind.Guid => ((Guid)value).ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant(),
        ScalarKind.Bytes => Convert.ToHexString((byte[])value),
        ScalarKind.DateTime => Time((DateTime)value, type.DateTimeKind),
        ScalarKind.DateTimeOffset => Time(((DateTimeOffset)value).UtcDateTime, DateTimeKind.Utc) + "+00:00",
        ScalarKind.DateOnly => ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ScalarKind.TimeOnly => ((TimeOnly)value).ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, message: null),
    };

    private static string? Number(double value)
        => double.IsNaN(value) ? null : value.ToString("R", CultureInfo.InvariantCulture);

    private static string Time(DateTime value, DateTimeKind kind) => value.Kind == kind
        ? value.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
        : throw new ValueNotStorableException(
            0, $"is a collection with a time of kind {value.Kind}; its column holds {kind}. Convert the elements " +
            $"first.");

    private static bool IsStorable(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            // What is no pair of surrogates is read as the replacement character, which a text may also hold as itself.
            if (rune == System.Text.Rune.ReplacementChar && !text.Contains('\uFFFD', StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
