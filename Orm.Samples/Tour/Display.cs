using System.Reflection;

namespace Orm.Samples.Tour;

/// <summary>
/// The columns in which a row of any type is shown. Only the display looks at types; the library does not.
/// </summary>
internal static class Display
{
    public static IReadOnlyList<DisplayColumn> ColumnsOf(Type type)
    {
        if (type.IsPrimitive || type == typeof(string) || type == typeof(decimal))
        {
            return [new DisplayColumn("Value", row => row)];
        }

        return
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => IsScalar(property.PropertyType))
                .Select(property => new DisplayColumn(property.Name, property.GetValue)),
        ];
    }

    private static bool IsScalar(Type type)
        => type.IsValueType || type == typeof(string) || type.IsAssignableTo(typeof(IEnumerable<string>));
}

/// <summary>One column of a table on the screen.</summary>
internal sealed record DisplayColumn(string Name, Func<object, object?> Read);
