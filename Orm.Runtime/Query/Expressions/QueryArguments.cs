using System.Globalization;
using Orm.Backends;
using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Expressions;

/// <summary>The arguments of one execution: the captured values, bound as the plan's parameters say.</summary>
/// <param name="parameters">The plan's parameters.</param>
/// <param name="values">The captured values.</param>
/// <param name="keys">The keys of a batch, where the statement has them.</param>
internal readonly struct QueryArguments(ParameterScalar[] parameters, object?[] values, string? keys = null)
    : IArguments
{
    /// <inheritdoc/>
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            var argument = parameter.Argument;
            switch (argument.Form)
            {
                case ArgumentForm.Value:
                    BindValue(ref binder, i, parameter.Type, values[argument.Index]);
                    break;
                case ArgumentForm.Constant:
                    BindValue(ref binder, i, parameter.Type, argument.Constant);
                    break;
                case ArgumentForm.NotNegative:
                    BindValue(ref binder, i, parameter.Type, AtLeast(0, values[argument.Index]));
                    break;
                case ArgumentForm.Positive:
                    BindValue(ref binder, i, parameter.Type, AtLeast(1, values[argument.Index]));
                    break;
                case ArgumentForm.RowCount:
                    binder.BindInt64(i, values[argument.Index] is int count ? Math.Max(0, count) : 0);
                    break;
                case ArgumentForm.RowAtPosition:
                    binder.BindInt64(i, values[argument.Index] is >= 0 ? 1 : 0);
                    break;
                case ArgumentForm.EntityValue:
                    BindValue(
                        ref binder,
                        i,
                        parameter.Type,
                        CapturedEntity.ValueOf(values[argument.Index], (EntityColumn)argument.Constant!));
                    break;
                default:
                    BindCollection(ref binder, i, parameter);
                    break;
            }
        }
    }

    private void BindCollection<TBinder>(ref TBinder binder, int ordinal, ParameterScalar parameter)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        switch (parameter.Argument.Form)
        {
            case ArgumentForm.ParentKeys:
                binder.BindString(ordinal, keys);
                break;
            case ArgumentForm.EntityElements:
                binder.BindString(ordinal, CollectionText.Write(
                    CapturedEntity.ValuesOf(
                        values[parameter.Argument.Index], (EntityColumn)parameter.Argument.Constant!),
                    parameter.Type));
                break;
            case ArgumentForm.HasNullElement:
                binder.BindBoolean(ordinal, CollectionText.HasNull(values[parameter.Argument.Index]));
                break;
            case ArgumentForm.JsonRows:
                binder.BindString(ordinal, RowsText.Write(
                    values[parameter.Argument.Index], (ValuesLayout)parameter.Argument.Constant!));
                break;
            case var form:
                binder.BindString(ordinal, CollectionText.Write(
                    values[parameter.Argument.Index],
                    parameter.Type,
                    withNulls: form == ArgumentForm.JsonElementsAndNulls));
                break;
        }
    }

    private static void BindValue<TBinder>(ref TBinder binder, int ordinal, ScalarType type, object? value)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        switch (value)
        {
            case int number when type.Kind is ScalarKind.Int32 or ScalarKind.Int64 && type.Conversion is null:
                binder.BindInt64(ordinal, number);
                return;
            case long number when type.Kind == ScalarKind.Int64 && type.Conversion is null:
                binder.BindInt64(ordinal, number);
                return;
        }

        ScalarBinding.BindBoxed(ref binder, ordinal, type.Kind, type.DateTimeKind, Stored(value, type));
    }

    private static object? AtLeast(int least, object? value)
    {
        if (value is null)
        {
            // C# does not compute it: a captured value before it says so.
            return least;
        }

        var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return number >= least
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"A number of rows or a distance in a query must be {least} at least.");
    }

    /// <summary>A value as its column stores it.</summary>
    internal static object? Stored(object? value, ScalarType type)
    {
        if (value is null)
        {
            return null;
        }

        if (type.Conversion is { Handle: ColumnModel { ToColumn: { } convert } column })
        {
            return convert(column.ClrType.IsEnum && value is not Enum ? Enum.ToObject(column.ClrType, value) : value);
        }

        return type.Kind switch
        {
            ScalarKind.Single when value is not float => ((IConvertible)value).ToSingle(CultureInfo.InvariantCulture),
            ScalarKind.UInt64 when value is Enum => ((IConvertible)value).ToUInt64(CultureInfo.InvariantCulture),
            _ => value,
        };
    }
}
