using System.Reflection;
using Xunit;

namespace Orm.Tests.Architecture;

/// <summary>
/// The public surface is checked in, so that a change to it is seen in review. ORM_ACCEPT=1 rewrites the file.
/// </summary>
public sealed class PublicSurfaceTests
{
    [Theory]
    [InlineData("Orm.Runtime")]
    [InlineData("Orm.Engine")]
    public void An_assembly_shows_what_was_reviewed(string name) => AssertReviewed(name);

    [Fact]
    public void A_surface_reads_like_declarations()
    {
        var lines = PublicSurface.Of(typeof(PublicSurfaceTests).Assembly).Split('\n');
        var first = Array.FindIndex(lines, line => line.Contains("Tests.Example<T>", StringComparison.Ordinal));
        Assert.Equal(
            [
                "abstract class Orm.Tests.Architecture.PublicSurfaceTests.Example<T> where T : class, new()",
                "    abstract List<string?>? List(int? count = default)",
                "    const int Limit = 3",
                "    protected Example(T? value)",
                "    protected virtual void Act<TItem>(params TItem[] items) where TItem : struct",
                "    required T Value { get; init; }",
                "    static bool Try(string text, out int number)",
            ],
            lines[first..(first + 7)]);
    }

    private static void AssertReviewed(string name)
    {
        var file = $"Orm.Tests/PublicApi/{name}.txt";
        var surface = PublicSurface.Of(Assembly.Load(name));
        if (Repository.Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.FullPath(file))!);
            File.WriteAllText(Repository.FullPath(file), surface);
        }

        var reviewed = Repository.Exists(file) ? Repository.Read(file) : "";
        var gone = reviewed.Split('\n').Except(surface.Split('\n')).Select(line => "- " + line);
        var added = surface.Split('\n').Except(reviewed.Split('\n')).Select(line => "+ " + line);
        Assert.True(
            surface == reviewed,
            $"The public surface of {name} is not what {file} says. If that is meant, accept it with "
            + $"'ORM_ACCEPT=1 dotnet test --filter PublicSurface'.\n{string.Join('\n', gone.Concat(added))}");
    }

    public abstract class Example<T>
        where T : class, new()
    {
        public const int Limit = 3;

        protected Example(T? value) => Value = value ?? new T();

        public required T Value { get; init; }

        public static bool Try(string text, out int number) => int.TryParse(text, null, out number);

        public abstract List<string?>? List(int? count = null);

        internal void Hidden() => Act(1);

        protected virtual void Act<TItem>(params TItem[] items)
            where TItem : struct
        {
        }
    }
}
