using Orm.Generator.Extraction;
using Orm.Generator.Models;

namespace Orm.Generator.Emit;

/// <summary>
/// Writes how the key of a reference's target reaches the foreign key: when the reference is set, or, where the target
/// has no key at that time, when the row is written.
/// </summary>
internal static class KeyCopyEmitter
{
    private const string Target = "target";

    /// <summary>Writes what copies the keys that were missing when references were set.</summary>
    internal static void Emit(SourceWriter writer, EntityModel entity)
    {
        var awaiting = entity.Navigations.Where(
            navigation => navigation is { IsCollection: false, Setter: not null }
                && IsMissing(navigation, Target) is not null)
            .ToList();
        if (awaiting.Count == 0)
        {
            return;
        }

        writer.Open($"public override void CopyAwaitedKeys({entity.Type.FullName} entity)");
        foreach (var navigation in awaiting)
        {
            EmitAwaited(writer, entity, navigation);
        }

        writer.Close().Blank();
        EmitGetAwaited(writer, entity, awaiting);
        EmitAwaitAgain(writer, entity, awaiting);
    }

    private static void EmitGetAwaited(SourceWriter writer, EntityModel entity, List<NavigationModel> awaiting)
    {
        writer.Open($"public override object? GetAwaited({entity.Type.FullName} entity, int navigation) => "
            + "navigation switch");
        foreach (var navigation in awaiting)
        {
            writer.Line($"{IndexOf(entity, navigation)} => entity.{Names.FieldOf(navigation.Property)}.Awaited,");
        }

        writer.Line("_ => null,").Close("};").Blank();
    }

    private static void EmitAwaitAgain(SourceWriter writer, EntityModel entity, List<NavigationModel> awaiting)
    {
        writer.Open($"public override void AwaitAgain({entity.Type.FullName} entity, int navigation, object {Target})")
            .Open("switch (navigation)");
        foreach (var navigation in awaiting)
        {
            var target = Target + "Of" + navigation.Property;
            writer.Line($"case {IndexOf(entity, navigation)}:")
                .Indent()
                .Line($"var {target} = ({navigation.Target}){Target};")
                .Open($"if ({AreCopied(navigation, target)})");
            EmitClear(writer, navigation, "entity.", isOptional: false);
            writer.Close()
                .Blank()
                .Line($"entity.{Names.FieldOf(navigation.Property)}.Await({target});")
                .Line("break;")
                .Outdent();
        }

        writer.Close().Close().Blank();
    }

    private static string IndexOf(EntityModel entity, NavigationModel navigation)
        => SourceWriter.Number(Enumerable.Range(0, entity.Navigations.Count)
            .First(place => ReferenceEquals(entity.Navigations[place], navigation)));

    private static void EmitAwaited(SourceWriter writer, EntityModel entity, NavigationModel navigation)
    {
        var field = $"entity.{Names.FieldOf(navigation.Property)}";
        var target = Target + "Of" + navigation.Property;
        writer.Open($"if ({field}.Awaited is {{ }} {target})")
            .Open($"if ({AreUnset(navigation)})")
            .Open($"if ({IsMissing(navigation, target)})")
            .Line($"throw new global::Orm.TargetWithoutKeyException({Literal.Of(entity.Type.Name)}, "
                + $"{Literal.Of(navigation.Property)}, {target}.GetType().Name);")
            .Close()
            .Blank();
        EmitCopy(writer, navigation, "entity.", target);
        writer.Close().Blank().Line($"{field}.Target = {target};").Close().Blank();
    }

    /// <summary>Whether a part of a target's key is still to be generated; null where none is generated.</summary>
    internal static string? IsMissing(NavigationModel navigation, string target)
    {
        var parts = navigation.KeyCopies.Where(copy => copy.IsGenerated)
            .Select(copy => $"{target}.{SymbolFacts.Escape(copy.PrincipalKey)} == default")
            .ToList();
        return parts.Count == 0 ? null : string.Join(" || ", parts);
    }

    // What was set behind the reference's back counts.
    private static string AreUnset(NavigationModel navigation) => string.Join(
        " && ",
        navigation.KeyCopies.Where(copy => copy.IsGenerated)
            .Select(copy => $"entity.{SymbolFacts.Escape(copy.ForeignKey)} == default"));

    private static string AreCopied(NavigationModel navigation, string target) => string.Join(
        " && ",
        navigation.KeyCopies.Where(copy => copy.IsGenerated).Select(copy =>
            $"entity.{SymbolFacts.Escape(copy.ForeignKey)} == {target}.{SymbolFacts.Escape(copy.PrincipalKey)}"));

    /// <summary>Copies a target's key.</summary>
    internal static void EmitCopy(SourceWriter writer, NavigationModel navigation, string owner, string target)
    {
        foreach (var copy in navigation.KeyCopies)
        {
            writer.Line(
                $"{owner}{SymbolFacts.Escape(copy.ForeignKey)} = {target}.{SymbolFacts.Escape(copy.PrincipalKey)};");
        }
    }

    /// <summary>Clears the foreign key: the parts that can be null, or those whose target's are generated.</summary>
    internal static void EmitClear(SourceWriter writer, NavigationModel navigation, string owner, bool isOptional)
    {
        foreach (var copy in navigation.KeyCopies)
        {
            if (isOptional ? copy.IsNullable : copy.IsGenerated)
            {
                var nothing = copy.IsNullable ? "null" : "default";
                writer.Line($"{owner}{SymbolFacts.Escape(copy.ForeignKey)} = {nothing};");
            }
        }
    }
}
