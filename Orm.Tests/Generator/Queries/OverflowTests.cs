using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// Overflows of what a query's values are computed from: generated code meets them as the method does that it stands
/// for, whatever the options of the program and the words around say.
/// </summary>
public sealed class OverflowTests
{
    private const int Big = int.MaxValue;

    [Theory]
    [InlineData("p.Score > n * 2")]
    [InlineData("(double)p.Score > 1.5 * (n * 2)")]
    [InlineData("p.Score > (n * 2).CompareTo(3)")]
    [InlineData("(int?)p.Score == n * n")]
    [InlineData("p.Title == (n + 1).ToString() + \"!\"")]
    [InlineData("p.Title != (n + 1 > 3).ToString()")]
    [InlineData("p.Score > TimeSpan.FromMinutes(1).Add(TimeSpan.FromTicks(n * 2)).Days")]
    [InlineData("p.Score > (TimeSpan.FromMinutes(1) * (n * 2)).Days")]
    [InlineData("p.Score > checked((int)unchecked(n * 2))")]
    [InlineData("p.Score > checked((int)unchecked(n * 2) + 0)")]
    [InlineData("p.Score > unchecked((int)checked(n * 2L))")]
    [InlineData("p.Score > unchecked(n * 2 - checked(n - 5))")]
    [InlineData("p.Score > unchecked(n + C.Same(checked(n + 1)))")]
    [InlineData("p.Score > checked(n - C.Same(unchecked(n + 1)))")]
    [InlineData("p.Score > checked((short?)few)")]
    [InlineData("p.Score > unchecked((short?)few)")]
    [InlineData("p.Score > (short?)few")]
    [InlineData("p.Score > (byte)big")]
    [InlineData("p.Score > -least")]
    [InlineData("p.Score > new Meters(n).Twice().Value")]
    [InlineData("p.Score > (new Meters(n) + new Meters(n)).Value")]
    [InlineData("p.Score > checked(new Meters(n) + new Meters(n)).Value")]
    [InlineData("p.Score > unchecked(new Meters(n) + new Meters(n)).Value")]
    public void A_value_is_computed_as_it_is_written(string condition)
    {
        foreach (var isChecked in (bool[])[false, true])
        {
            var expected = Run(condition, isChecked, isIntercepted: false);
            Assert.Equal(expected, Run(condition, isChecked, isIntercepted: true));
        }
    }

    private static string Run(string condition, bool isChecked, bool isIntercepted)
    {
        var compilation = Compilations.Create(Interception.ModelFile, Interception.File($$"""
            public readonly record struct Meters(int Value)
            {
                public Meters Twice() => new(Value / 2);
                public static Meters operator +(Meters a, Meters b) => new(1);
                public static Meters operator checked +(Meters a, Meters b) => new(-1);
            }

            public static class C
            {
                public static int Same(int n) => n;

                [Query]
                public static int Above(this Db db, int n, int least, long big, int? few)
                    => db.Posts.Count(p => {{condition}});

                public static int Run(Db db, int n, int least, long big, int? few) => db.Above(n, least, big, few);
            }
            """));
        var options = (CSharpCompilationOptions)compilation.Options;
        var assembly = new LoadedProgram().Load(
            compilation.WithOptions(options.WithOverflowChecks(isChecked)), isIntercepted);
        using var db = LoadedProgram.Connect(assembly.GetType("App.Db")!);
        Insert(assembly, db);
        try
        {
            var found = LoadedProgram.Call(assembly, "C", "Run", db, Big, int.MinValue, long.MaxValue, 70_000);
            return found!.ToString()!;
        }
        catch (OverflowException)
        {
            return "overflow";
        }
    }

    private static void Insert(Assembly assembly, OrmContext db)
    {
        // Not one of both is what a wrapped number or a number that does not wrap would find.
        var posts = db.GetType().GetProperty("Posts")!.GetValue(db);
        Assert.NotNull(posts);
        var insert = typeof(OrmContext).GetMethods().Single(method => method.Name == "Insert"
            && method.GetParameters() is [{ ParameterType.IsGenericMethodParameter: true }]);
        var type = assembly.GetType("App.Post")!;
        foreach (var score in (int[])[-3, 0, 7])
        {
            var post = Activator.CreateInstance(type)!;
            type.GetProperty("Title")!.SetValue(post, "T" + score);
            type.GetProperty("Score")!.SetValue(post, score);
            insert.MakeGenericMethod(type).Invoke(db, [post]);
        }
    }
}
