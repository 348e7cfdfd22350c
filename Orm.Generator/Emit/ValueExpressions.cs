using Orm.Generator.Models;
using Orm.Model;

namespace Orm.Generator.Emit;

/// <summary>The expressions and statements that move one column's value.</summary>
internal static class ValueExpressions
{
    /// <summary>Reads a column of the row, as the property's type.</summary>
    internal static string Read(ColumnModel column, int ordinal)
    {
        var index = SourceWriter.Number(ordinal);
        var value = column.Conversion switch
        {
            ConversionModel.EnumNumber => $"({column.TypeName}){Get(column, index)}",
            ConversionModel.EnumText => $"{Names.FromTextOf(column)}({Get(column, index)})",
            ConversionModel.Converter => $"{Names.ConverterOf(column)}.FromColumn({Get(column, index)})",
            _ => Get(column, index),
        };
        return column.IsNullable ? $"row.IsNull({index}) ? null : {value}" : value;
    }

    /// <summary>Turns a value of the property's type, never null, into the column's type.</summary>
    internal static string ToColumn(ColumnModel column, string value, string parameter) => column.Conversion switch
    {
        ConversionModel.EnumNumber => $"({ClrName(column.Kind)}){value}",
        ConversionModel.EnumText => $"{Names.ToTextOf(column)}({value}, {parameter})",
        ConversionModel.Converter => $"{Names.ConverterOf(column)}.ToColumn({value})",
        _ => value,
    };

    /// <summary>Binds a value of the column's type.</summary>
    internal static string Bind(ColumnModel column, string value, string parameter) => column.Kind switch
    {
        ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32
            or ScalarKind.UInt32 or ScalarKind.Int64 => $"binder.BindInt64({parameter}, {value});",
        ScalarKind.DateTime => $"binder.BindDateTime({parameter}, {value}, {KindOfTime(column)});",
        _ => $"binder.Bind{column.Kind}({parameter}, {value});",
    };

    /// <summary>Whether a null of the property's type is bound by the binder itself.</summary>
    internal static bool BindsNullItself(ColumnModel column)
        => column.Kind is ScalarKind.String or ScalarKind.Bytes && column.Conversion is ConversionModel.None;

    internal static string KindOfTime(ColumnModel column) => "global::System.DateTimeKind." + column.DateTimeKind;

    /// <summary>The C# type of a column's value.</summary>
    internal static string ClrName(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.SByte => "sbyte",
        ScalarKind.Byte => "byte",
        ScalarKind.Int16 => "short",
        ScalarKind.UInt16 => "ushort",
        ScalarKind.Int32 => "int",
        ScalarKind.UInt32 => "uint",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        ScalarKind.Char => "char",
        ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.String => "string",
        ScalarKind.Bytes => "byte[]",
        _ => "global::System." + kind,
    };

    private static string Get(ColumnModel column, string index) => column.Kind == ScalarKind.DateTime
        ? $"row.GetDateTime({index}, {KindOfTime(column)})"
        : $"row.Get{column.Kind}({index})";
}
