using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using Orm.Linq.Syntax;

namespace Orm.Linq.Expressions;

/// <summary>What a row of the program consists of, and how it is made again: its public properties.</summary>
internal sealed class ProgramRow
{
    private const DynamicallyAccessedMemberTypes Read =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors;

    private ProgramRow(IReadOnlyList<ValuesMember> members, ValuesCreation? creation)
    {
        Members = members;
        Creation = creation;
    }

    internal IReadOnlyList<ValuesMember> Members { get; }

    internal ValuesCreation? Creation { get; }

    internal static ProgramRow Of([DynamicallyAccessedMembers(Read)] Type type)
    {
        if (RuntimeTypes.IsStored(type))
        {
            return new ProgramRow([], creation: null);
        }

        if (RuntimeTypes.IsTuple(type))
        {
            var items = TupleItem.MembersOf(RuntimeTypes.Of(type));
            var creation = type.GetConstructors().First(candidate => candidate.GetParameters().Length == items.Count);
            return new ProgramRow(
                items, new ValuesCreation(Bare(creation), [.. items.Select(item => item.Name)]));
        }

        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .ToList();
        var constructor = type.GetConstructors()
            .Select(candidate => (candidate, Arguments: Arguments(candidate, properties)))
            .Where(candidate => candidate.Arguments is not null)
            .OrderByDescending(candidate => candidate.Arguments!.Count)
            .FirstOrDefault();
        var arguments = constructor.Arguments ?? [];
        var members = properties
            .Where(property => arguments.Contains(property.Name)
                || (RuntimeTypes.IsStored(property.PropertyType) && property.SetMethod?.IsPublic == true))
            .Select(property => new ValuesMember(property.Name, RuntimeTypes.Of(property.PropertyType), property))
            .ToList();
        return constructor.candidate is null || members.Count == 0
            ? throw new QueryNotSupportedException(
                RuntimeTypes.Of(type).Name,
                "A row of the program is a value, or an object with a public constructor whose arguments are " +
                "properties, or with properties that can be set. Use an anonymous object or a record.")
            : new ProgramRow(members, new ValuesCreation(Bare(constructor.candidate), arguments));
    }

    private static NewExpression Bare(ConstructorInfo constructor) => Expression.New(
        constructor, constructor.GetParameters().Select(parameter => Expression.Default(parameter.ParameterType)));

    /// <summary>The properties that a constructor's parameters become; null where one becomes none.</summary>
    private static List<string>? Arguments(ConstructorInfo constructor, List<PropertyInfo> properties)
    {
        var names = constructor.GetParameters().Select(parameter => properties.Find(property =>
            string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
            && property.PropertyType == parameter.ParameterType)?.Name).ToList();
        return names.Contains(null) ? null : [.. names.OfType<string>()];
    }
}
