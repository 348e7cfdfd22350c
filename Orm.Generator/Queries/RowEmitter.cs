using Microsoft.CodeAnalysis;
using Orm.Generator.Emit;
using Orm.Generator.Extraction;
using Orm.Linq.Translation;
using Orm.Model;

namespace Orm.Generator.Queries;

/// <summary>Writes what a row becomes, as an expression over the backend's row.</summary>
/// <param name="nameable">What can be named.</param>
/// <param name="parts">Writes what is not in the row itself; null where nothing is.</param>
internal class RowEmitter(Nameable nameable, PartEmitter? parts = null)
{
    private readonly TypeShapes _shapes = new(nameable);

    /// <summary>
    /// Whether rows are entities as their model reads them: then the model itself is the reader of the rows.
    /// </summary>
    internal static bool IsEntity(Result result, ITypeSymbol row)
        => result is EntityResult { Ordinal: 0, PresenceOrdinal: < 0, Includes.IsEmpty: true, IsShared: false }
            && SymbolEqualityComparer.Default.Equals(SymbolTypes.SymbolOf(result.Type), row);

    /// <summary>The expression for a result as a value of a type.</summary>
    internal virtual string Read(Result result, ITypeSymbol target) => result switch
    {
        ScalarResult scalar => Cast(ReadScalar(scalar), SymbolTypes.SymbolOf(scalar.Type), target),
        ObjectResult made => Cast(Make(made), SymbolTypes.SymbolOf(made.Type), target),
        OptionalResult optional => ReadOptional(optional, target),
        ConditionalResult choice => ReadChoice(choice, target),
        EntityResult entity when parts is not null
            => Cast(parts.Read(entity, this), SymbolTypes.SymbolOf(entity.Type), target),
        SequenceResult sequence when parts is not null => _shapes.Cast(parts.Open(sequence), target),
        NullResult when target.IsAnonymousType => "null",
        NullResult => _shapes.Of(target),
        _ => throw new RuntimeOnlyException($"A part of its results, {result.Type.Name}, is read at run time only."),
    };

    private string ReadOptional(OptionalResult optional, ITypeSymbol target)
    {
        var type = SymbolTypes.SymbolOf(optional.Type);
        var value = Read(optional.Value, type);
        var test = $"row.IsNull({SourceWriter.Number(optional.PresenceOrdinal)})";
        return type.IsAnonymousType
            ? $"({test} ? null : {value})"
            : $"({test} ? default({nameable.NameOf(target)}) : {Cast(value, type, target)})";
    }

    private string ReadChoice(ConditionalResult choice, ITypeSymbol target)
    {
        var type = SymbolTypes.SymbolOf(choice.Type);
        return $"(row.GetBoolean({SourceWriter.Number(choice.TestOrdinal)}) ? {Read(choice.WhenTrue, type)} "
            + $": {Cast(Read(choice.WhenFalse, type), type, target)})";
    }

    private protected string Cast(string value, ITypeSymbol type, ITypeSymbol target)
        => SymbolEqualityComparer.Default.Equals(type, target) ? value : $"({nameable.NameOf(target)}){value}";

    private string ReadScalar(ScalarResult scalar)
    {
        var type = SymbolTypes.SymbolOf(scalar.Type);
        var plain = type.WithoutNullable();
        var ordinal = SourceWriter.Number(scalar.Ordinal);
        var stored = scalar.Stored;
        var value = stored.Kind == ScalarKind.DateTime
            ? $"row.GetDateTime({ordinal}, global::System.DateTimeKind.{stored.DateTimeKind})"
            : $"row.Get{stored.Kind}({ordinal})";
        if (stored.Conversion is { Handle: ColumnHandle column })
        {
            value = $"({nameable.NameOf(plain)}){ColumnOf(column)}.FromColumn!({value})";
        }
        else if (nameable.FullNameOf(plain) != ValueExpressions.ClrName(stored.Kind))
        {
            value = IsNumber(plain) && IsNumber(stored.Kind)
                ? $"unchecked(({nameable.NameOf(plain)}){value})"
                : throw new RuntimeOnlyException($"A {stored.Kind} column becomes a {plain.ShortName()}.");
        }

        return scalar.IsNullable && (!type.IsValueType || type.IsNullable())
            ? $"(row.IsNull({ordinal}) ? default({nameable.NameOf(type)}) : {value})"
            : type.IsNullable() ? $"({nameable.NameOf(type)}){value}" : value;
    }

    /// <summary>A column's model, for conversions.</summary>
    internal string ColumnOf(ColumnHandle column)
        => $"{ModelOf(column.Entity.Symbol)}.Columns[{SourceWriter.Number(column.Ordinal)}]";

    /// <summary>An entity's model.</summary>
    internal string ModelOf(INamedTypeSymbol entity)
        => $"global::Orm.Model.EntityModels.Of<{nameable.NameOf(entity)}>()";

    private protected string Make(ObjectResult made)
    {
        var type = SymbolTypes.SymbolOf(made.Type);
        var arguments = made.Members.Where(member => member.Setter is null).Select(member => member.Value).ToList();
        if (type.IsAnonymousType)
        {
            var properties = type.GetMembers().OfType<IPropertySymbol>().ToList();
            var members = arguments.Select((argument, i)
                => $"{SymbolFacts.Escape(properties[i].Name)} = {Read(argument, properties[i].Type)}");
            return $"new {{ {string.Join(", ", members)} }}";
        }

        if (SymbolTypes.IsTuple(type))
        {
            return MakeTuple((INamedTypeSymbol)type, arguments);
        }

        if (made.Constructor is not IMethodSymbol constructor || !nameable.Is((ISymbol)constructor)
            || constructor.Parameters.Length != arguments.Count)
        {
            throw new RuntimeOnlyException($"The constructor of {made.Type.Name} cannot be called from outside.");
        }

        var values = arguments.Select((argument, i) => Read(argument, constructor.Parameters[i].Type));
        var creation = $"new {nameable.NameOf(type)}({string.Join(", ", values)})";
        var setters = made.Members.Where(member => member.Setter is not null).Select(Assign).ToList();
        return setters.Count == 0 ? creation : $"{creation} {{ {string.Join(", ", setters)} }}";
    }

    private string MakeTuple(INamedTypeSymbol tuple, List<Result> items)
    {
        var types = tuple.TypeArguments;
        var values = items.Select((item, place) => Read(item, types[place]));
        return $"global::System.{tuple.Name}.Create<{string.Join(", ", types.Select(nameable.NameOf))}>"
            + $"({string.Join(", ", values)})";
    }

    private string Assign(MemberResult member)
    {
        var (symbol, type) = member.Setter switch
        {
            IPropertySymbol { SetMethod: { } setter } property when nameable.Is(setter)
                => ((ISymbol)property, property.Type),
            IFieldSymbol field when nameable.Is(field) => (field, field.Type),
            _ => throw new RuntimeOnlyException($"The member {member.Name} cannot be set from outside."),
        };
        return $"{SymbolFacts.Escape(symbol.Name)} = {Read(member.Value, type)}";
    }

    private static bool IsNumber(ITypeSymbol type) => ScalarTypes.KindOf(type) is { } kind && IsNumber(kind);

    private static bool IsNumber(ScalarKind kind)
        => kind is (>= ScalarKind.SByte and <= ScalarKind.UInt64) or ScalarKind.Char or ScalarKind.Single
            or ScalarKind.Double or ScalarKind.Decimal;
}
