using Microsoft.CodeAnalysis;
using Orm.Generator.Emit;
using Orm.Generator.Extraction;
using Orm.Linq.Ir;

namespace Orm.Generator.Queries;

/// <content>Entities, of which statements have the columns that tell them apart.</content>
internal sealed partial class ArgumentEmitter
{
    // Rows are compared with an entity by its key; where there is none, with NULL.
    private void EmitEntity(SourceWriter writer, string number, ParameterScalar parameter, string value)
    {
        var column = (EntityColumn)parameter.Argument.Constant!;
        var property = PropertyOf(column);
        var key = $"given{number}.{SymbolFacts.Escape(property.Name)}";
        key = property.Type.IsValueType
            ? key
            : $"{Binding}.Required({key}, {Literal.Of(column.Table.Entity)}, {Literal.Of(property.Name)})";
        EmitGiven(writer, number, value, BindValue(number, parameter.Type, key, property.Type));
    }

    private static INamedTypeSymbol EntityOf(EntityColumn column) => ((EntityHandle)column.Table.Handle).Symbol;

    private IPropertySymbol PropertyOf(EntityColumn column)
    {
        for (INamedTypeSymbol? type = EntityOf(column); type is not null; type = type.BaseType)
        {
            if (type.GetMembers(column.Info.Property).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property is { GetMethod: { } getter } && nameable.Is(getter) && !property.Type.IsNullable()
                    ? property
                    : throw new RuntimeOnlyException($"{column.Info.Property} cannot be read from outside.");
            }
        }

        throw new RuntimeOnlyException($"{column.Table.Entity} has no {column.Info.Property}.");
    }

    private void EmitEntities(
        SourceWriter writer, string number, ParameterScalar parameter, EntityColumn column, string value)
    {
        var ordinal = SourceWriter.Number(column.Ordinal);
        var keys = $"{Binding}.ColumnOf({rows.ModelOf(EntityOf(column))}, {ordinal}, {value})";
        writer.Line($"{Binding}.BindElements(ref binder, {number}, {TypeOf(parameter.Type)}, {keys});");
    }
}
