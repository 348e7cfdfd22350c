using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>Writes the binding of an entity's values as parameters.</summary>
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
        writer.Open($"public override void BindColumn<TBinder>({type} entity, {others})").Open("switch (column)");
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            writer.Line($"case {SourceWriter.Number(i)}:");
            EmitOne(writer, entity.Columns[i], i, "parameter", inCase: true);
        }

        writer.Line("default:")
            .Continuation("throw new global::System.ArgumentOutOfRangeException(nameof(column));")
            .Close()
            .Close()
            .Blank();
    }

    private static void EmitBindColumns(SourceWriter writer, EntityModel entity)
    {
        var type = entity.Type.FullName;
        writer.Open($"public override int BindColumns<TBinder>({type} entity, bool withGenerated, ref TBinder binder)");
        if (entity.GeneratedOrdinal < 0)
        {
            for (var i = 0; i < entity.Columns.Count; i++)
            {
                EmitOne(writer, entity.Columns[i], i, SourceWriter.Number(i), inCase: false);
            }

            writer.Line($"return {SourceWriter.Number(entity.Columns.Count)};");
        }
        else
        {
            EmitWithGenerated(writer, entity);
        }

        writer.Close();
    }

    /// <summary>Columns before the generated one have fixed places; it and those after it move.</summary>
    private static void EmitWithGenerated(SourceWriter writer, EntityModel entity)
    {
        var generated = entity.GeneratedOrdinal;
        for (var i = 0; i < generated; i++)
        {
            EmitOne(writer, entity.Columns[i], i, SourceWriter.Number(i), inCase: false);
        }

        writer.Line($"var next = {SourceWriter.Number(generated)};").Open("if (withGenerated)");
        EmitOne(writer, entity.Columns[generated], generated, "next++", inCase: false);
        writer.Close().Blank();
        for (var i = generated + 1; i < entity.Columns.Count; i++)
        {
            EmitOne(writer, entity.Columns[i], i, "next++", inCase: false);
        }

        writer.Line("return next;");
    }

    private static void EmitOne(SourceWriter writer, ColumnModel column, int ordinal, string parameter, bool inCase)
    {
        var member = Names.Member(column.Property);
        var canBeNull = (column.IsNullable || !column.IsValueType) && !ValueExpressions.BindsNullItself(column);
        var lines = new List<string>();
        if (!canBeNull)
        {
            lines.Add(Bind(column, member, parameter));
        }
        else
        {
            var local = "value" + SourceWriter.Number(ordinal);
            lines.Add($"if ({member} is {{ }} {local})");
            lines.Add("{");
            lines.Add("    " + Bind(column, local, parameter));
            lines.Add("}");
            lines.Add("else");
            lines.Add("{");
            lines.Add($"    binder.BindNull({parameter});");
            lines.Add("}");
        }

        if (inCase)
        {
            lines.Add("break;");
        }

        foreach (var line in lines)
        {
            _ = inCase ? writer.Continuation(line) : writer.Line(line);
        }
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
