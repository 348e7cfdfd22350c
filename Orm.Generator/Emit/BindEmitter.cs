using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>
/// Writes the binding of an entity's values as parameters. A value that a backend refuses is located by an exception
/// filter: while nothing fails, it costs the store of the present column's ordinal.
/// </summary>
internal static class BindEmitter
{
    internal static void Emit(SourceWriter writer, EntityModel entity)
    {
        EmitBindColumn(writer, entity);
        EmitBindColumns(writer, entity);
    }

    private static void EmitBindColumn(SourceWriter writer, EntityModel entity)
    {
        var type = entity.Type.FullName;
        const string others = "int column, ref TBinder binder, int parameter";
        writer.Open($"public override void BindColumn<TBinder>({type} entity, {others})")
            .Open("try")
            .Open("switch (column)");
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            writer.Line($"case {SourceWriter.Number(i)}:").Indent();
            EmitOne(writer, entity.Columns[i], i, "parameter");
            writer.Line("break;").Outdent();
        }

        writer.Line("default:")
            .Continuation("throw new global::System.ArgumentOutOfRangeException(nameof(column));")
            .Close()
            .Close();
        EmitCatch(writer);
        writer.Close().Blank();
    }

    private static void EmitBindColumns(SourceWriter writer, EntityModel entity)
    {
        var type = entity.Type.FullName;
        var generated = entity.GeneratedOrdinal;
        writer.Open($"public override int BindColumns<TBinder>({type} entity, bool withGenerated, ref TBinder binder)")
            .Line("var column = 0;")
            .Open("try");
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            if (i == generated)
            {
                // Columns before the generated one have fixed places; it and those after it move.
                writer.Line($"var next = {SourceWriter.Number(generated)};").Open("if (withGenerated)");
            }

            EmitPresent(writer, i);
            EmitOne(writer, entity.Columns[i], i, generated >= 0 && i >= generated ? "next++" : SourceWriter.Number(i));
            if (i == generated)
            {
                writer.Close().Blank();
            }
        }

        writer.Line(generated < 0 ? $"return {SourceWriter.Number(entity.Columns.Count)};" : "return next;").Close();
        EmitCatch(writer);
        writer.Close();
    }

    private static void EmitPresent(SourceWriter writer, int ordinal)
    {
        if (ordinal > 0)
        {
            writer.Line($"column = {SourceWriter.Number(ordinal)};");
        }
    }

    private static void EmitCatch(SourceWriter writer)
        => writer.Line("catch (global::Orm.ValueNotStorableException error)")
            .Open($"    when ({Names.Failure}.Locate(error, this, column))")
            .Line("throw;")
            .Close();

    private static void EmitOne(SourceWriter writer, ColumnModel column, int ordinal, string parameter)
    {
        var member = Names.Member(column.Property);
        var canBeNull = (column.IsNullable || !column.IsValueType) && !ValueExpressions.BindsNullItself(column);
        if (!canBeNull)
        {
            writer.Line(Bind(column, member, parameter));
            return;
        }

        var local = "value" + SourceWriter.Number(ordinal);
        writer.Open($"if ({member} is {{ }} {local})")
            .Line(Bind(column, local, parameter))
            .Close()
            .Open("else")
            .Line($"binder.BindNull({parameter});")
            .Close()
            .Blank();
    }

    private static string Bind(ColumnModel column, string value, string parameter)
    {
        // The place counts on while it is used: where it is needed twice, the second use looks back at the first.
        var again = parameter.EndsWith("++", StringComparison.Ordinal)
            ? parameter.Substring(0, parameter.Length - 2) + " - 1"
            : parameter;
        return ValueExpressions.Bind(column, ValueExpressions.ToColumn(column, value, again), parameter);
    }
}
