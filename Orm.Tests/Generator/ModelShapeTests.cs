extern alias generator;

using System.Collections;
using System.Reflection;
using generator::Orm.Generator;
using generator::Orm.Generator.Models;
using Microsoft.CodeAnalysis;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator;

/// <summary>
/// Pipeline models are values: they compare by content, and hold no symbol, syntax, location or compilation, which
/// would never be equal to the next one and would keep whole compilations alive.
/// </summary>
public sealed class ModelShapeTests
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Type[] Leaves = [typeof(string), typeof(int), typeof(bool)];

    public static TheoryData<Type> Models()
        => [.. typeof(EntityModel).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(EntityModel).Namespace && !type.IsEnum && !type.IsGenericType)
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_is_an_immutable_record_of_values(Type model)
    {
        Assert.True(model.IsSealed || model.IsAbstract, $"{model.Name} can be derived from.");
        Assert.NotNull(model.GetMethod("<Clone>$"));
        foreach (var field in model.GetFields(Fields))
        {
            Assert.True(field.IsInitOnly, $"{model.Name}.{field.Name} can be changed.");
            Assert.True(IsValue(field.FieldType), $"{model.Name}.{field.Name} is a {field.FieldType}.");
        }
    }

    [Fact]
    public void What_flows_through_the_pipeline_holds_nothing_of_Roslyn()
    {
        var run = GeneratorRun.Of(
            """
            public enum State { Draft }
            public class C : IConverter<Uri, string>
            {
                public string ToColumn(Uri value) => "";
                public Uri FromColumn(string column) => new(column);
            }
            [Entity, Index(nameof(State)), Check("1 = 1")] public partial class Post
            {
                public long Id { get; set; }
                [StoredAsText] public State State { get; set; }
                [Converter<C>] public Uri? Uri { get; set; }
                public long? ParentId { get; set; }
                public partial Post? Parent { get; set; }
                public object? Error { get; set; }
            }
            public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
            {
                public partial EntitySet<Post> Posts { get; }
            }
            """);
        var values = new[] { OrmGenerator.EntitiesStep, OrmGenerator.ContextsStep }
            .SelectMany(step => run.Result.TrackedSteps[step])
            .SelectMany(step => step.Outputs)
            .Select(output => output.Value)
            .ToList();

        Assert.Equal(2, values.Count);
        Assert.All(values, value => AssertNothingOfRoslyn(value, depth: 0));
    }

    [Fact]
    public void Arrays_are_equal_by_their_elements()
    {
        var one = new EquatableArray<string>(["a", "b"]);

        Assert.Equal(one, EquatableArray<string>.From(["a", "b"]));
        Assert.Equal(one.GetHashCode(), EquatableArray<string>.From(["a", "b"]).GetHashCode());
        Assert.NotEqual(one, EquatableArray<string>.From(["b", "a"]));
        Assert.NotEqual(one, EquatableArray<string>.From(["a"]));
        Assert.Equal(default, EquatableArray<string>.Empty);
        Assert.Equal(default(EquatableArray<string>).GetHashCode(), EquatableArray<string>.Empty.GetHashCode());
        Assert.Equal(["a", "b"], one);
        Assert.Empty(default(EquatableArray<string>));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(EquatableArray<string>)[0]);
    }

    private static bool IsValue(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            return IsValue(type.GetGenericArguments()[0]);
        }

        // EqualityContract is a Type, but no field.
        return Leaves.Contains(type) || type.IsEnum || type.Namespace == typeof(EntityModel).Namespace;
    }

    private static void AssertNothingOfRoslyn(object? value, int depth)
    {
        Assert.InRange(depth, 0, 20);
        if (value is null || Leaves.Contains(value.GetType()) || value.GetType().IsEnum)
        {
            return;
        }

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation
            || value.GetType().Namespace!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal),
            $"A {value.GetType()} is reachable from a model.");
        foreach (var field in value.GetType().GetFields(Fields))
        {
            AssertNothingOfRoslyn(field.GetValue(value), depth + 1);
        }

        if (value is IEnumerable elements)
        {
            foreach (var element in elements)
            {
                AssertNothingOfRoslyn(element, depth + 1);
            }
        }
    }
}
