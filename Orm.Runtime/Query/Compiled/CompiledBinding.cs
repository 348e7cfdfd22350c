using System.ComponentModel;
using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Compiled;

/// <summary>
/// Binds the arguments of compiled queries that generated code does not bind itself: converted ones and collections.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledBinding
{
    /// <summary>Binds a value of a kind.</summary>
    public static void Bind<TBinder>(
        ref TBinder binder, int ordinal, ScalarKind kind, DateTimeKind dateTimeKind, object? value)
        where TBinder : struct, IParameterBinder, allows ref struct
        => ScalarBinding.BindBoxed(
            ref binder, ordinal, kind, dateTimeKind, QueryArguments.Stored(value, new ScalarType(kind, dateTimeKind)));

    /// <summary>Binds a value as a column stores it.</summary>
    public static void Bind<TBinder>(ref TBinder binder, int ordinal, ColumnModel column, object? value)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        var type = RuntimeTables.TypeOf(column);
        ScalarBinding.BindBoxed(
            ref binder, ordinal, type.Kind, type.DateTimeKind, QueryArguments.Stored(value, type));
    }

    /// <summary>Binds the elements of a collection that are not null.</summary>
    public static void BindElements<TBinder>(
        ref TBinder binder, int ordinal, ScalarKind kind, DateTimeKind dateTimeKind, object? collection)
        where TBinder : struct, IParameterBinder, allows ref struct
        => binder.BindString(ordinal, CollectionText.Write(collection, new ScalarType(kind, dateTimeKind)));

    /// <summary>Binds the elements of a collection that are not null, as a column stores them.</summary>
    public static void BindElements<TBinder>(
        ref TBinder binder, int ordinal, ColumnModel column, object? collection)
        where TBinder : struct, IParameterBinder, allows ref struct
        => binder.BindString(ordinal, CollectionText.Write(collection, RuntimeTables.TypeOf(column)));

    /// <summary>Binds all elements of a collection, null among them.</summary>
    public static void BindElementsAndNulls<TBinder>(
        ref TBinder binder, int ordinal, ScalarKind kind, DateTimeKind dateTimeKind, object? collection)
        where TBinder : struct, IParameterBinder, allows ref struct
        => binder.BindString(
            ordinal, CollectionText.Write(collection, new ScalarType(kind, dateTimeKind), withNulls: true));

    /// <summary>Binds all elements of a collection, null among them, as a column stores them.</summary>
    public static void BindElementsAndNulls<TBinder>(
        ref TBinder binder, int ordinal, ColumnModel column, object? collection)
        where TBinder : struct, IParameterBinder, allows ref struct
        => binder.BindString(
            ordinal, CollectionText.Write(collection, RuntimeTables.TypeOf(column), withNulls: true));

    /// <summary>Binds rows of the program.</summary>
    /// <param name="binder">The binder.</param>
    /// <param name="ordinal">The parameter's place.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="add">Adds the values of a row, in the order of the columns.</param>
    public static void BindRows<TBinder, TRow>(
        ref TBinder binder, int ordinal, IEnumerable<TRow> rows, Action<CompiledRows, TRow> add)
        where TBinder : struct, IParameterBinder, allows ref struct
        => binder.BindString(ordinal, CompiledRows.Write(rows, add));

    /// <summary>A number of rows or a distance, which must not be less than another number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is.</exception>
    public static TNumber AtLeast<TNumber>(int least, TNumber value)
        where TNumber : struct, System.Numerics.INumber<TNumber>
        => value >= TNumber.CreateChecked(least)
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"A number of rows or a distance in a query must be {least} at least.");

    /// <summary>A column of the entities of a collection, null for null.</summary>
    /// <exception cref="InvalidOperationException">An entity has no value there.</exception>
    public static IEnumerable<object?>? ColumnOf<TEntity>(EntityModel<TEntity> model, int column, object? collection)
        where TEntity : class
        => CapturedEntity.ValuesOf(collection, model, column);

    /// <summary>A value of an entity by which rows are compared with it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="entity">The entity's class.</param>
    /// <param name="property">The property that has it.</param>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static TValue Required<TValue>(TValue? value, string entity, string property)
        where TValue : class
        => value ?? throw CapturedEntity.Keyless(entity, property);

    /// <summary>Binds whether a collection has an element that is null.</summary>
    public static void BindHasNull<TBinder>(ref TBinder binder, int ordinal, object? collection)
        where TBinder : struct, IParameterBinder, allows ref struct
        => binder.BindBoolean(ordinal, CollectionText.HasNull(collection));
}
