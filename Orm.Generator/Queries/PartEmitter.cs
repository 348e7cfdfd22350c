using Microsoft.CodeAnalysis;
using Orm.Generator.Emit;
using Orm.Generator.Extraction;
using Orm.Linq.Translation;

namespace Orm.Generator.Queries;

/// <summary>
/// Writes how the parts of one reader's results are read, and what an execution keeps for them, in the order in which
/// the run-time path numbers them (<c>ResultSlots</c>).
/// </summary>
internal sealed class PartEmitter(Nameable nameable, ReaderEmitter readers)
{
    private const string Part = "global::Orm.Compiled.CompiledPart";

    private readonly List<string> _parts = [];

    /// <summary>What an execution keeps something for.</summary>
    internal IReadOnlyList<string> All => _parts;

    /// <summary>The expression for an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="rows">Writes what it leads to.</param>
    internal string Read(EntityResult entity, RowEmitter rows)
    {
        var handle = (EntityHandle)entity.Table.Handle;
        var name = nameable.NameOf(handle.Symbol);
        var origins = handle.Model.Navigations.Count == 0 ? -1 : Add($"{Part}.Origins<{name}>()");
        var field = readers.DeclareEntity(name, entity.Ordinal, origins);
        if (!entity.IsShared && entity.Includes.IsEmpty)
        {
            var read = $"scope.Read(ref row, {field})";
            return entity.PresenceOrdinal < 0
                ? read
                : $"(row.IsNull({SourceWriter.Number(entity.PresenceOrdinal)}) ? null : {read})";
        }

        var shared = entity.IsShared
            ? Add($"{Part}.Shared<{name}>({SourceWriter.Number(entity.Ordinal)})")
            : -1;
        var includes = entity.Includes.Select(include => Tell(include, handle, name, field, rows)).ToList();
        return readers.DeclareMethod(
            field, name, writer => Emit(writer, entity, name, field, shared, includes));
    }

    /// <summary>The expression for a collection, which is filled later.</summary>
    internal string Open(SequenceResult sequence)
    {
        var type = SymbolTypes.SymbolOf(sequence.Type);
        var isSet = IsSet(type) ? ", isSet: true" : string.Empty;
        var part = Add($"{Part}.Collection({ElementsOf(sequence)}{isSet})");
        return $"scope.Open(ref row, {SourceWriter.Number(part)})";
    }

    // The entity is told what its navigations lead to as soon as it is read; collections are filled later.
    private string Tell(IncludeResult include, EntityHandle owner, string name, string field, RowEmitter rows)
    {
        var place = SourceWriter.Number(
            owner.Model.Navigations.TakeWhile(known => known.Property != include.Navigation).Count());
        if (include.Value is not SequenceResult sequence)
        {
            var value = rows.Read(include.Value, SymbolTypes.SymbolOf(include.Value.Type));
            return $"{field}.TellReference(entity, {place}, {value});";
        }

        if (sequence.IsReference)
        {
            var reader = readers.ReaderOf(sequence.Element, nameable.Object);
            var reference = Add($"{Part}.Reference<{name}>({place}, {reader}, {readers.StatementOf(sequence)})");
            return $"scope.Open(ref row, {SourceWriter.Number(reference)}, entity);";
        }

        var element = nameable.NameOf(ElementOf(sequence));
        var part = Add($"{Part}.Included<{name}, {element}>({place}, {ElementsOf(sequence)})");
        return $"{field}.Tell(entity, {place}, scope.Open(ref row, {SourceWriter.Number(part)}, entity));";
    }

    // A row that was read before is the same object, which knows already what it leads to.
    private static void Emit(
        SourceWriter writer, EntityResult entity, string name, string field, int shared, List<string> includes)
    {
        if (entity.PresenceOrdinal >= 0)
        {
            writer.Open($"if (row.IsNull({SourceWriter.Number(entity.PresenceOrdinal)}))")
                .Line("return null;")
                .Close()
                .Blank();
        }

        if (shared >= 0)
        {
            writer.Open($"if (scope.Find(ref row, {SourceWriter.Number(shared)}) is {name} known)")
                .Line("return known;")
                .Close()
                .Blank();
        }

        writer.Line($"var entity = scope.Read(ref row, {field});");
        foreach (var include in includes)
        {
            writer.Line(include);
        }

        if (shared >= 0)
        {
            writer.Line($"scope.Remember({SourceWriter.Number(shared)}, entity);");
        }

        writer.Line("return entity;");
    }

    private string ElementsOf(SequenceResult sequence)
        => $"{readers.ReaderOf(sequence.Element, ElementOf(sequence))}, {readers.StatementOf(sequence)}";

    private static ITypeSymbol ElementOf(SequenceResult sequence)
        => SymbolTypes.SymbolOf(sequence.Type.Element ?? sequence.Element.Type);

    private static bool IsSet(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol => false,
        INamedTypeSymbol { Arity: 1 } collection
            when collection.ContainingNamespace.IsNamed("System.Collections.Generic") => collection.Name switch
            {
                "List" or "IList" or "ICollection" or "IEnumerable" => false,
                "IReadOnlyList" or "IReadOnlyCollection" => false,
                "HashSet" or "ISet" or "IReadOnlySet" => true,
                _ => throw IsNotFilled(type),
            },
        _ => throw IsNotFilled(type),
    };

    private static RuntimeOnlyException IsNotFilled(ITypeSymbol type)
        => new($"A {type.ShortName()} inside of a result cannot be filled after it was made.");

    private int Add(string part)
    {
        _parts.Add(part);
        return _parts.Count - 1;
    }
}
