using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Engine.Functions;

/// <summary>
/// What COLLATE means, as functions: keys of texts, and the text of a key. <c>lower</c> is the key by which texts
/// without case are equal.
/// </summary>
internal static class CollationFunctionList
{
    /// <summary>Gives the order of texts in Unicode's order.</summary>
    internal static readonly ScalarFunction UnicodeKey = new(
        "unicode_key", [Text], SqlType.Blob, (a, _) => SqlValue.Blob(CollationKeys.Unicode(a[0].AsBytes())));

    /// <summary>Orders texts without case, and those that are equal by their code points.</summary>
    internal static readonly ScalarFunction NoCaseKey = new(
        "nocase_key", [Text], SqlType.Blob, (a, _) => SqlValue.Blob(CollationKeys.NoCase(a[0].AsBytes())));

    /// <summary>Gives back what a key was made of.</summary>
    internal static readonly ScalarFunction TextOfKey = new(
        "text_of_key", [Blob], SqlType.Text, (a, _) => SqlValue.Text(CollationKeys.TextOf(a[0].AsBytes())));

    internal static ScalarFunction[] All => [UnicodeKey, NoCaseKey, TextOfKey];
}
