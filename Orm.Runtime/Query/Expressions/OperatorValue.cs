namespace Orm.Linq.Expressions;

/// <summary>A value that an operator was given; a parameter of the statement whatever it is.</summary>
/// <param name="value">The value.</param>
/// <param name="type">Its static type.</param>
internal sealed class OperatorValue(object? value, Type type)
{
    internal object? Value { get; } = value;

    internal Type Type { get; } = type;
}
