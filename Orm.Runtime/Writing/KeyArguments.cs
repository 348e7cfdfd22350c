using Orm.Backends;
using Orm.Model;

namespace Orm.Writing;

/// <summary>Binds a key of one column.</summary>
internal readonly struct KeyArguments<TKey>(EntityModel model, TKey key) : IArguments
{
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        var column = model.Columns[model.Key[0]];
        if (!KeyRules.IsInRange(column, key))
        {
            binder.BindNull(0);
        }
        else if (column.ToColumn is null)
        {
            ScalarBinding.Bind(ref binder, 0, column.Kind, column.DateTimeKind, key);
        }
        else
        {
            ScalarBinding.BindBoxed(ref binder, 0, column.Kind, column.DateTimeKind, column.ToColumn(key!));
        }
    }
}

/// <summary>Binds a key of several columns.</summary>
internal readonly struct CompositeKeyArguments(EntityModel model, object[] key) : IArguments
{
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        for (var i = 0; i < key.Length; i++)
        {
            var column = model.Columns[model.Key[i]];
            var value = !KeyRules.IsInRange(column, key[i]) ? null
                : column.ToColumn is null ? key[i]
                : column.ToColumn(key[i]);
            ScalarBinding.BindBoxed(ref binder, i, column.Kind, column.DateTimeKind, value);
        }
    }
}

/// <summary>Says whether values can be the key of an entity.</summary>
internal static class KeyRules
{
    /// <exception cref="KeylessEntityException">The entity has no key.</exception>
    /// <exception cref="KeyMismatchException">
    /// The values do not have the number and types of the key's columns.
    /// </exception>
    internal static void Require(EntityModel model, params ReadOnlySpan<Type> given)
    {
        if (model.Key.Count == 0)
        {
            throw new KeylessEntityException(model.Name, "found by key");
        }

        var fits = given.Length == model.Key.Count;
        for (var i = 0; fits && i < given.Length; i++)
        {
            fits = Fits(model.Columns[model.Key[i]], given[i]);
        }

        if (!fits)
        {
            var expected = model.Key.Select(ordinal => model.Columns[ordinal])
                .Select(column => $"{column.ClrType.Name} {column.Property}");
            throw new KeyMismatchException(
                model.Name, string.Join(", ", expected), string.Join(", ", given.ToArray().Select(type => type.Name)));
        }
    }

    /// <summary>
    /// Whether a column could hold an integer. No row has one that it could not: NULL, which equals nothing, stands for
    /// it.
    /// </summary>
    internal static bool IsInRange<TKey>(ColumnModel column, TKey key) => column.Kind == ScalarKind.UInt64
        ? key is not (long and < 0 or int and < 0 or short and < 0 or sbyte and < 0)
        : key is not ulong number || number <= long.MaxValue;

    private static bool Fits(ColumnModel column, Type given)
        => given == column.ClrType || (column.ToColumn is null && IsInteger(column.ClrType) && IsInteger(given));

    private static bool IsInteger(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64
        && !type.IsEnum;
}
