using System.ComponentModel;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Compiled;

/// <summary>
/// Whether the libraries that run are, as far as a compiled query depends on them, those that it was compiled against:
/// a library may be replaced by a newer build. Generated code asks once for each query.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledModel
{
    /// <summary>Whether an entity of another assembly has the table and the columns that it had.</summary>
    /// <param name="fingerprint">Stands for those that it had.</param>
    public static bool Is<TEntity>(ulong fingerprint)
        where TEntity : class, IEntity<TEntity>
        => EntityModels.Of<TEntity>().Fingerprint == fingerprint;

    /// <summary>Whether an enum of another assembly has the members that it had.</summary>
    /// <param name="fingerprint">Stands for those that it had.</param>
    public static bool HasMembers<TEnum>(ulong fingerprint)
        where TEnum : struct, Enum
    {
        var names = Enum.GetNames<TEnum>();
        var values = Enum.GetValuesAsUnderlyingType<TEnum>();
        return EnumMember.FingerprintOf(
            [.. names.Select((name, i) => new EnumMember(name, values.GetValue(i)!))]) == fingerprint;
    }
}
