namespace Orm.Linq.Expressions;

/// <summary>Comparers that do what is done without one: equality and order as the type itself has them.</summary>
internal static class DefaultComparers
{
    /// <summary>Whether an argument is such a comparer, or none.</summary>
    internal static bool Is(object argument)
        => argument is OperatorValue { Value: var comparer, Type: { IsGenericType: true } type }
            && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(IEqualityComparer<>) || definition == typeof(IComparer<>))
            && (comparer is null || ReferenceEquals(comparer, StringComparer.Ordinal) || IsDefault(comparer.GetType()));

    // The classes behind EqualityComparer<T>.Default and Comparer<T>.Default, whose T only reflection could fill in.
    private static bool IsDefault(Type comparer) => comparer.Assembly == typeof(object).Assembly && comparer.Name is
        "GenericEqualityComparer`1" or "NullableEqualityComparer`1" or "EnumEqualityComparer`1"
        or "ObjectEqualityComparer`1" or "ByteEqualityComparer" or "GenericComparer`1" or "NullableComparer`1"
        or "EnumComparer`1" or "ObjectComparer`1";
}
