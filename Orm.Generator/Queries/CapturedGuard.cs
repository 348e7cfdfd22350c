using Microsoft.CodeAnalysis;

namespace Orm.Generator.Queries;

/// <summary>
/// What captured values say of whether C# computes a part of an expression, which stands behind <c>&amp;&amp;</c>,
/// <c>||</c>, <c>??</c> or <c>?:</c>; the counterpart of the run-time front end's <c>Guard</c>.
/// </summary>
internal abstract record CapturedGuard
{
    /// <summary>Whether the part may be computed, as C#.</summary>
    internal abstract string Write(ValueEmitter values);

    /// <summary>A captured value must be what is asked for.</summary>
    internal sealed record Value(IOperation Operation, string Form) : CapturedGuard
    {
        internal override string Write(ValueEmitter values) => string.Format(
            System.Globalization.CultureInfo.InvariantCulture, Form, values.Write(Operation));
    }

    /// <summary>Both must hold, or one of both.</summary>
    internal sealed record Pair(CapturedGuard Left, string Operator, CapturedGuard Right) : CapturedGuard
    {
        internal override string Write(ValueEmitter values)
            => $"({Left.Write(values)} {Operator} {Right.Write(values)})";
    }
}
