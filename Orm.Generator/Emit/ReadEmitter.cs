using Orm.Generator.Extraction;
using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>
/// Writes the materialiser: the constructor takes what it can, an object initializer the rest (init-only and required
/// properties too), and unsafe accessors what only a base class may set.
/// </summary>
internal static class ReadEmitter
{
    internal static void Emit(SourceWriter writer, EntityModel entity)
    {
        var type = entity.Type.FullName;
        var plan = MaterializationPlan.Of(entity);
        writer.Open($"public override {type} Read<TRow>(ref TRow row)");
        foreach (var ordinal in plan.Locals)
        {
            var column = entity.Columns[ordinal];
            writer.Line($"var {LocalOf(ordinal)} = {Typed(column, ValueExpressions.Read(column, ordinal))};");
        }

        if (plan.IsOneExpression)
        {
            EmitConstruction(writer, entity, plan, $"return new {type}");
        }
        else
        {
            EmitConstruction(writer, entity, plan, $"var entity = new {type}");
            foreach (var ordinal in plan.Accessors)
            {
                var column = entity.Columns[ordinal];
                writer.Line(AccessorEmitter.Write(column, ValueExpressions.Read(column, ordinal)));
            }

            if (entity.Navigations.Count > 0)
            {
                writer.Line("OnLoaded(entity);");
            }

            writer.Line("return entity;");
        }

        writer.Close().Blank();
    }

    private static void EmitConstruction(
        SourceWriter writer, EntityModel entity, MaterializationPlan plan, string start)
    {
        var arguments = string.Empty;
        foreach (var argument in entity.Constructor.Arguments)
        {
            var value = plan.Locals.Contains(argument.Column)
                ? LocalOf(argument.Column)
                : ValueExpressions.Read(entity.Columns[argument.Column], argument.Column);
            arguments += (arguments.Length == 0 ? string.Empty : ", ")
                + SymbolFacts.Escape(argument.Parameter) + ": " + value;
        }

        start += $"({arguments})";
        if (plan.Initializers.Count == 0 && entity.Constructor.OtherRequiredMembers.Count == 0)
        {
            writer.Line(start + ";");
            return;
        }

        writer.Open(start);

        // These come first: setting a navigation to null would reset its foreign key.
        foreach (var member in entity.Constructor.OtherRequiredMembers)
        {
            writer.Line($"{SymbolFacts.Escape(member)} = default!,");
        }

        foreach (var ordinal in plan.Initializers)
        {
            var column = entity.Columns[ordinal];
            var value = plan.Locals.Contains(ordinal) ? LocalOf(ordinal) : ValueExpressions.Read(column, ordinal);
            writer.Line($"{SymbolFacts.Escape(column.Property)} = {value},");
        }

        writer.Close("};");
    }

    /// <summary>A conditional with null has no type of its own where nothing asks for one.</summary>
    private static string Typed(ColumnModel column, string value)
        => column.IsNullable ? $"({column.TypeName}?)({value})" : value;

    private static string LocalOf(int ordinal) => "column" + SourceWriter.Number(ordinal);
}
