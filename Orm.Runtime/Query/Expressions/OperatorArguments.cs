namespace Orm.Linq.Expressions;

/// <summary>
/// The arguments of an operator behind its source: lambdas and other expressions, queries, and
/// <see cref="OperatorValue"/>s. Few operators have more than three, so that only those pay for an array.
/// </summary>
internal readonly struct OperatorArguments(
    object? first = null, object? second = null, object? third = null, object[]? others = null)
{
    /// <summary>How many operators can have without an array.</summary>
    private const int Inline = 3;

    private readonly object[]? _others = others;

    internal object? First { get; } = first;

    internal object? Second { get; } = second;

    internal object? Third { get; } = third;

    /// <summary>How many arguments there are.</summary>
    internal int Count => _others is not null ? Inline + _others.Length
        : Third is not null ? 3
        : Second is not null ? 2
        : First is not null ? 1
        : 0;

    internal object this[int index] => index switch
    {
        0 => First!,
        1 => Second!,
        2 => Third!,
        _ => _others![index - Inline],
    };

    /// <summary>The arguments in an array.</summary>
    internal static OperatorArguments Of(params ReadOnlySpan<object> arguments) => new(
        arguments.Length > 0 ? arguments[0] : null,
        arguments.Length > 1 ? arguments[1] : null,
        arguments.Length > 2 ? arguments[2] : null,
        arguments.Length > Inline ? arguments[Inline..].ToArray() : null);

    /// <summary>The same arguments without the last one.</summary>
    internal OperatorArguments WithoutLast()
    {
        var kept = new object[Count - 1];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = this[i];
        }

        return Of(kept);
    }
}
