using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Orm.Model;

namespace Orm.Tests.Conformance.Harness;

/// <summary>
/// Writes a result so that two results are equal exactly if their texts are: numbers to the last bit (decimals by
/// value, since 1.0 and 1.00 are one number), times with their kind, entities with all their columns, objects member by
/// member.
/// </summary>
internal static class Described
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Columns = new();

    internal static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        char letter => $"'{letter}'",
        bool truth => truth ? "true" : "false",
        double real => real.ToString("R", CultureInfo.InvariantCulture) + "d",
        float real => real.ToString("R", CultureInfo.InvariantCulture) + "f",
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) + "m",
        DateTime time => Instant(time) + time.Kind,
        DateTimeOffset time => Instant(time.UtcDateTime) + "+0",
        TimeOnly time => time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        byte[] bytes => "0x" + Convert.ToHexString(bytes),
        Enum member => $"{member.GetType().Name}.{member}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable elements => Sequence(elements),
        _ => Members(value),
    };

    private static string Instant(DateTime time)
        => time.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    private static string Sequence(IEnumerable elements)
    {
        var items = string.Join(", ", elements.Cast<object?>().Select(Of));
        var key = elements.GetType().GetInterfaces().FirstOrDefault(
            type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IGrouping<,>))?.GetProperty("Key");
        return key is null ? $"[{items}]" : $"{Of(key.GetValue(elements))}: [{items}]";
    }

    private static string Members(object value)
    {
        var type = value.GetType();
        var properties = Columns.GetOrAdd(type, FindColumns).Select(
            property => $"{property.Name} = {Of(property.GetValue(value))}");
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Instance).Select(
            field => $"{field.Name} = {Of(field.GetValue(value))}");
        var name = type.Name.StartsWith('<') || type.Name.StartsWith("ValueTuple", StringComparison.Ordinal)
            ? string.Empty
            : type.Name + " ";
        return $"{name}{{ {string.Join(", ", properties.Concat(fields))} }}";
    }

    private static IReadOnlyList<PropertyInfo> FindColumns(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0);
        if (!type.GetInterfaces().Any(
                face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEntity<>)))
        {
            return [.. properties];
        }

        return [.. properties.Where(property => property.PropertyType.IsValueType
            || property.PropertyType == typeof(string) || property.PropertyType == typeof(byte[]))];
    }
}
