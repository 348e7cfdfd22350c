using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Indexes;

/// <summary>
/// Texts that begin alike stand side by side in an index: <c>LIKE 'x%'</c>, <c>starts_with(s, x)</c> and
/// <c>left(s, length(x)) = x</c> are ranges from x to the first text behind all that begin with x.
/// </summary>
internal static class PrefixRange
{
    // No statement can call it: its results are no texts, only what ends a range of them.
    private static readonly ScalarFunction s_end = new(
        "prefix_end", [SqlTypeKind.Text], SqlType.Text, (arguments, _) => SqlValue.Text(EndOf(arguments[0].AsBytes())));

    /// <summary>What a condition says of the beginning of a text; null when it says nothing of it.</summary>
    internal static (BoundExpression Text, BoundExpression Prefix)? Of(BoundExpression condition)
    {
        switch (condition)
        {
            case BoundLike { IgnoreCase: false, Pattern: BoundConstant { Value: { IsNull: false } pattern } } like
                when like.Escape is null or BoundConstant { Value.IsNull: false }:
                ReadOnlySpan<byte> escape = like.Escape is BoundConstant mark ? mark.Value.AsBytes() : @"\"u8;
                byte[] prefix = LikePattern.Parse(pattern.AsBytes(), escape, ignoreCase: false).Prefix.ToArray();
                return prefix.Length == 0
                    ? null
                    : (like.Operand, new BoundConstant(SqlValue.Text(prefix), SqlType.Text));
            case BoundCall { Function.Name: "starts_with", Arguments: var arguments }:
                return (arguments[0], arguments[1]);
            case BoundComparison { Operator: Comparison.Equal, Left: BoundCall { Function.Name: "left" } left } equal
                when IsLengthOf(left.Arguments[1], equal.Right):
                return (left.Arguments[0], equal.Right);
            default:
                return null;
        }
    }

    /// <summary>What is greater than every text that begins with a prefix.</summary>
    internal static BoundExpression EndOf(BoundExpression prefix) => prefix is BoundConstant { Value: var value }
        ? new BoundConstant(value.IsNull ? value : SqlValue.Text(EndOf(value.AsBytes())), SqlType.Text)
        : new BoundCall(s_end, new SyntaxList<BoundExpression>([prefix]), SqlType.Text);

    private static bool IsLengthOf(BoundExpression length, BoundExpression text) => (length, text) switch
    {
        (BoundCall { Function.Name: "length" or "char_length" } call, _) => call.Arguments[0].Equals(text),
        (BoundConstant { Value: { IsNull: false } count }, BoundConstant { Value: { IsNull: false } value }) =>
            count.AsInt64() == TextFunctions.CountCharacters(value.AsBytes()),
        _ => false,
    };

    // No byte of UTF-8 is 0xFF, so that the last one can always be raised; behind the empty prefix comes every text.
    private static byte[] EndOf(ReadOnlySpan<byte> prefix)
    {
        if (prefix.IsEmpty)
        {
            return [0xFF];
        }

        byte[] end = prefix.ToArray();
        end[^1]++;
        return end;
    }
}
