using System.ComponentModel;

namespace Orm.Compiled;

/// <summary>
/// Lets the compiler infer types that have no name: generated code shows an object of the shape in a lambda that is
/// never called.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledTypes
{
    /// <summary>A value as one of the type that a lambda returns.</summary>
    public static T As<T>(object? value, Func<T> shape) => (T)value!;

    /// <summary>The type of collections of an element's type.</summary>
    public static List<T> ListOf<T>(T element) => [element];

    /// <inheritdoc cref="ListOf{T}"/>
    public static HashSet<T> SetOf<T>(T element) => [element];

    /// <inheritdoc cref="ListOf{T}"/>
    public static IEnumerable<T> SequenceOf<T>(T element) => [element];
}
