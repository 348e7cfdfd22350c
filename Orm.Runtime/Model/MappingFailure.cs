using System.ComponentModel;
using System.Globalization;

namespace Orm.Model;

/// <summary>Makes and locates the errors of generated mapping code, away from its paths.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MappingFailure
{
    /// <summary>Adds to an error which property's value was refused.</summary>
    /// <param name="error">The binder's error.</param>
    /// <param name="model">The entity's model.</param>
    /// <param name="column">The ordinal of the column that was being bound.</param>
    /// <returns>
    /// Always false: it stands in an exception filter, where it runs before anything is unwound and costs nothing while
    /// nothing fails.
    /// </returns>
    public static bool Locate(ValueNotStorableException error, EntityModel model, int column)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(model);
        error.Locate(model.Name, model.Columns[column].Property);
        return false;
    }

    /// <summary>The error of an enum value without a name, which cannot be stored as text.</summary>
    /// <param name="model">The entity's model.</param>
    /// <param name="column">The column's ordinal.</param>
    /// <param name="parameter">The parameter's ordinal.</param>
    /// <param name="value">The value as a number.</param>
    public static ValueNotStorableException NotAMember(EntityModel model, int column, int parameter, string value)
    {
        ArgumentNullException.ThrowIfNull(model);
        var type = model.Columns[column].ClrType.Name;
        var reason = $"is {value}, which is no member of {type}. Only named values are stored as text.";
        return Located(model, column, parameter, reason);
    }

    /// <summary>The error of a text that names no member of its enum.</summary>
    /// <param name="model">The entity's model.</param>
    /// <param name="column">The column's ordinal.</param>
    /// <param name="text">The text in the database.</param>
    public static ColumnTypeException UnknownMember(EntityModel model, int column, string text)
    {
        ArgumentNullException.ThrowIfNull(model);
        var mapped = model.Columns[column];
        var error = new ColumnTypeException(column, $"the name of a member of {mapped.ClrType.Name}", $"'{text}'");
        error.Locate(mapped.Name, model.Name, mapped.Property);
        return error;
    }

    /// <summary>The error of a generated key or a version that does not fit its property.</summary>
    /// <param name="model">The entity's model.</param>
    /// <param name="column">The column's ordinal.</param>
    /// <param name="value">The number.</param>
    public static ValueNotStorableException DoesNotFit(EntityModel model, int column, long value)
    {
        ArgumentNullException.ThrowIfNull(model);
        var number = value.ToString(CultureInfo.InvariantCulture);
        var type = model.Columns[column].ClrType.Name;
        return Located(model, column, 0, $"would become {number}, which does not fit {type}. Use a wider type.");
    }

    private static ValueNotStorableException Located(EntityModel model, int column, int parameter, string reason)
    {
        var error = new ValueNotStorableException(parameter, reason);
        error.Locate(model.Name, model.Columns[column].Property);
        return error;
    }
}
