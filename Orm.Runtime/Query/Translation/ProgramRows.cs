using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>Rows of the program as a source: one parameter, whatever their number.</summary>
internal static class ProgramRows
{
    internal static QueryState Translate(ValuesNode node, Translator translator)
    {
        var id = translator.NewSource();
        var columns = node.Members.Count == 0
            ? EquatableArray.Of(Column(CollectionRelation.ValueColumn, node.Element, member: null, node))
            : node.Members.Select(member => Column(member.Name, member.Type, member.Handle, node)).ToEquatableArray();
        var argument = new Argument(ArgumentForm.JsonRows, node.Rows.Index, new ValuesLayout(columns));
        var rows = new ParameterScalar(argument, ScalarType.Text, IsNullable: false);
        var select = SelectRelation.Over(new Source(id, new ValuesRelation(rows, columns), "values"));
        return new QueryState(select, Shape(node, id, columns));
    }

    private static Shape Shape(ValuesNode node, int source, EquatableArray<ValuesColumn> columns)
    {
        ScalarShape Value(int column, TypeRef type) => new(
            new ColumnScalar(source, columns[column].Name, columns[column].Type, columns[column].IsNullable), type);

        if (node.Members.Count == 0)
        {
            return Value(0, node.Element);
        }

        var members = node.Members.Select((member, i) => new MemberShape(
            member.Name,
            node.Creation!.Arguments.Contains(member.Name) ? null : member.Handle,
            Value(i, member.Type))).ToList();
        var arguments = node.Creation!.Arguments.Select(name => members.Find(member => member.Name == name)!);
        return new ObjectShape(
            node.Creation.Constructor,
            arguments.Concat(members.Where(member => member.Setter is not null)).ToEquatableArray(),
            node.Element);
    }

    private static ValuesColumn Column(string name, TypeRef type, object? member, ValuesNode node)
        => type.Scalar is { } kind
            ? new ValuesColumn(name, ScalarType.Of(kind), type.CanBeNull, member)
            : throw new TranslationException(
                node, $"A row of the program cannot have a {type.Name}: numbers, texts, times, truth values, Guids, " +
                "bytes and enums can be sent. Select those.");
}
