using Microsoft.CodeAnalysis;
using Orm.Generator.Emit;
using Orm.Linq.Ir;
using Orm.Linq.Translation;

namespace Orm.Generator.Queries;

/// <summary>
/// Writes the readers of a query whose results have parts: one for the query's own rows, and one for the elements of
/// each collection.
/// </summary>
internal sealed class ReaderEmitter(Nameable nameable, CompiledBody query)
{
    private const string Reader = "global::Orm.Compiled.CompiledReader";
    private const string Row = "TElement";
    private const string OfRow = "<TRow>(ref TRow row, global::Orm.Compiled.CompiledScope scope)";
    private const string IsRow = "where TRow : struct, global::Orm.Backends.IRowReader";

    private readonly TypeShapes _shapes = new(nameable);
    private readonly IReadOnlyList<SequenceResult> _sequences = ResultParts.SequencesOf(query.Result);
    private readonly List<Action<SourceWriter>> _members = [];
    private int _entities;
    private int _readers;

    /// <summary>Writes all readers, and what they are made of.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="openRow">The type parameter that stands for a row; null where that has a name.</param>
    internal void Emit(SourceWriter writer, string? openRow)
    {
        var reader = query.Result switch
        {
            GroupingResult groups => ReaderOf(groups, (INamedTypeSymbol)query.Row),
            JoinedResult joined => ReaderOf(joined),
            var result => ReaderOf(result, query.Row),
        };
        for (var i = 0; i < _sequences.Count; i++)
        {
            EmitStatement(writer, _sequences[i], query.Sql.Parts[i], SourceWriter.Number(i + 1));
        }

        foreach (var member in _members)
        {
            member(writer.Blank());
        }

        var type = $"{Reader}<{openRow ?? nameable.AnnotatedNameOf(query.Row)}>";
        writer.Blank()
            .Open($"internal static class Reader{(openRow is null ? string.Empty : $"<{openRow}>")}")
            .Line($"internal static readonly {type} Instance =")
            .Continuation(openRow is null ? reader + ";" : $"({type})(object){reader};")
            .Close();
    }

    /// <summary>The expression for the reader of rows that become values of a type.</summary>
    internal string ReaderOf(Result rows, ITypeSymbol type)
    {
        if (RowEmitter.IsEntity(rows, type))
        {
            return $"{Reader}.OfEntities<{nameable.NameOf(type)}>()";
        }

        var number = SourceWriter.Number(++_readers);
        var isOpen = !nameable.Is(type);
        var name = isOpen ? Row : nameable.AnnotatedNameOf(type);
        var generic = isOpen ? $"<{Row}>" : string.Empty;
        var parts = new PartEmitter(nameable, this);
        var isDraft = DraftEmitter.IsNeededFor(rows);
        var struct_ = DeclareRows(rows, type, parts, $"Rows{number}{generic}", isOpen ? Row : null);
        var made = $"{Reader}.{(isDraft ? "OfDrafts" : "Of")}<{struct_}, {name}>(";
        _members.Add(writer =>
        {
            writer.Line($"private static {Reader}<{name}> Reader{number}{generic}"
                + $"({(isOpen ? $"global::System.Func<{Row}> shape" : string.Empty)})");
            writer.Continuation($"=> {made}{(parts.All.Count == 0 ? ");" : string.Empty)}").Indent();
            foreach (var (part, i) in parts.All.Select((part, i) => (part, i + 1)))
            {
                writer.Continuation(part + (i == parts.All.Count ? ");" : ","));
            }

            writer.Outdent();
        });
        return isOpen ? $"Reader{number}(static () => {_shapes.Of(type)})" : $"Reader{number}()";
    }

    /// <summary>The name of the statement that reads a collection or a reference.</summary>
    internal string StatementOf(SequenceResult sequence)
        => "Statement" + SourceWriter.Number(
            _sequences.TakeWhile(known => !ReferenceEquals(known, sequence)).Count() + 1);

    /// <summary>Declares how an entity is read, and gives its name.</summary>
    internal string DeclareEntity(string type, int ordinal, int origins)
    {
        var name = "Entity" + SourceWriter.Number(++_entities);
        _members.Add(writer => writer.Line(
            $"private static readonly global::Orm.Compiled.CompiledEntity<{type}> {name} = "
            + $"new({SourceWriter.Number(ordinal)}, {SourceWriter.Number(origins)});"));
        return name;
    }

    /// <summary>Declares a method that reads an entity of a row, and gives the call of it.</summary>
    internal string DeclareMethod(string entity, string type, Action<SourceWriter> body)
    {
        var name = "Read" + entity;
        _members.Add(writer =>
        {
            writer.Line($"private static {type}? {name}{OfRow}").Continuation(IsRow).Line("{").Indent();
            body(writer);
            writer.Close();
        });
        return $"{name}(ref row, scope)";
    }

    private string ReaderOf(GroupingResult groups, INamedTypeSymbol row)
    {
        if (DraftEmitter.IsNeededFor(groups.Element))
        {
            throw new RuntimeOnlyException("An element of a group is made when its collections are filled.");
        }

        return $"{Reader}.OfGroups({ReaderOf(groups.Key, row.TypeArguments[0])}, "
            + $"{ReaderOf(groups.Element, row.TypeArguments[1])}, [{KeysOf(groups.Columns)}])";
    }

    private string ReaderOf(JoinedResult joined)
    {
        var owner = (EntityHandle)joined.Owner.Table.Handle;
        var navigation = owner.Model.Navigations.TakeWhile(known => known.Property != joined.Navigation).Count();
        return $"{Reader}.OfJoined<{nameable.NameOf(owner.Symbol)}>({SourceWriter.Number(navigation)}, "
            + $"{ReaderOf(joined.Owner, owner.Symbol)}, {ReaderOf(joined.Element, nameable.Object)}, "
            + $"[{KeysOf(joined.Columns)}])";
    }

    private string DeclareRows(Result rows, ITypeSymbol type, PartEmitter parts, string name, string? openRow)
    {
        var row = openRow ?? nameable.AnnotatedNameOf(type);
        var drafts = DraftEmitter.IsNeededFor(rows) ? new DraftEmitter(nameable, parts) : null;
        var value = (openRow is null ? string.Empty : $"({openRow})(object)")
            + (drafts ?? new RowEmitter(nameable, parts)).Read(rows, type);
        _members.Add(writer =>
        {
            var contract = drafts is null ? "ICompiledRows" : "ICompiledDrafts";
            writer.Open($"private readonly struct {name} : global::Orm.Compiled.{contract}<{row}>");
            if (drafts is null)
            {
                writer.Line($"public {row} Read{OfRow}").Continuation(IsRow).Continuation($"=> {value};");
            }
            else
            {
                writer.Line($"public object?[] Read{OfRow}")
                    .Continuation(IsRow)
                    .Continuation($"=> new object?[] {{ {string.Join(", ", drafts.Parts)} }};")
                    .Blank()
                    .Line($"public {row} Finish(object?[] draft) => {value};");
            }

            writer.Close();
        });
        return name;
    }

    private static void EmitStatement(SourceWriter writer, SequenceResult sequence, CompiledSql sql, string number)
        => writer.Blank()
            .Line($"private static readonly global::Orm.Compiled.CompiledStatement Statement{number} = new(")
            .Continuation(
                $"{number}, {PlanEmitter.StatementsOf(sql, number)}, {SourceWriter.Number(sequence.ParentOrdinal)}, "
                + $"[{KeysOf(sequence.Keys)}]);");

    private static string KeysOf(EquatableArray<ScalarResult> columns) => string.Join(
        ", ",
        columns.Select(column => $"new({SourceWriter.Number(column.Ordinal)}, "
            + $"global::Orm.Model.ScalarKind.{column.Stored.Kind}, "
            + $"global::System.DateTimeKind.{column.Stored.DateTimeKind})"));
}
