using System.Xml.Linq;
using Xunit;

namespace Orm.Tests.Architecture;

/// <summary>Which project may reference which, and what a library may bring along.</summary>
public sealed class ProjectDirectionTests
{
    [Theory]
    [InlineData("Orm.Engine")]
    [InlineData("Orm.Generator")]
    [InlineData("Orm.CodeFixes")]
    [InlineData("Orm.Runtime", "Orm.Engine", "Orm.Generator")]
    [InlineData("Orm.Postgres", "Orm.Runtime")]
    [InlineData("Orm.Tests.Conformance", "Orm.Runtime", "Orm.Generator")]
    public void A_library_references_only_the_projects_below_it(string project, params string[] allowed)
    {
        var references = Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)!);
        Violations.AssertNone(references.Except(allowed));
    }

    [Theory]
    [InlineData("Orm.Engine")]
    [InlineData("Orm.Generator", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Analyzers")]
    [InlineData(
        "Orm.CodeFixes", "Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Analyzers")]
    [InlineData(
        "Orm.Runtime",
        "Microsoft.Data.Sqlite.Core",
        "SQLitePCLRaw.bundle_e_sqlite3",
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Logging.Abstractions")]
    [InlineData("Orm.Postgres", "Npgsql")]
    public void A_library_brings_only_the_packages_that_were_decided(string project, params string[] allowed) =>
        Violations.AssertNone(Items(project, "PackageReference").Except(allowed));

    [Fact]
    public void The_runtime_uses_the_engine_from_its_backend_only()
    {
        var violations = SourceCode.TreesUnder("Orm.Runtime")
            .Where(tree => !tree.FilePath.StartsWith("Orm.Runtime/Backends/Engine/", StringComparison.Ordinal))
            .Where(tree => tree.ToString().Contains("Orm.Engine", StringComparison.Ordinal))
            .Select(tree => tree.FilePath);
        Violations.AssertNone(violations);
    }

    [Fact]
    public void A_project_compiles_sources_of_another_only_from_the_rooms_that_are_shared()
    {
        string[] rooms = ["Ir", "Rewrites", "Sql", "Syntax", "Translation"];
        var shared = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["Orm.Generator"] =
            [
                "../Orm.Runtime/Model/ScalarKind.cs",
                .. rooms.Select(room => $"../Orm.Runtime/Query/{room}/"),
            ],
            // The soak runs what the tests run, only longer, and PostgreSQL is a peer as it is an oracle.
            ["Orm.Benchmarks"] =
            [
                "../Orm.Tests/Engine/References/PostgresCluster.cs",
                "../Orm.Tests/Faults/Crashes/",
                "../Orm.Tests/Faults/Damage/",
                "../Orm.Tests/Engine/Transactions/TransactionFixture.cs",
            ],
        };
        foreach (var file in Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            var project = Path.GetFileNameWithoutExtension(file);
            var linked = Includes(file, "Compile").Where(path => path.StartsWith("../", StringComparison.Ordinal));
            var allowed = shared.GetValueOrDefault(project, []);
            Violations.AssertNone(linked
                .Where(path => !allowed.Any(room => path.StartsWith(room, StringComparison.Ordinal)))
                .Select(path => $"{file}: {path}"));
        }
    }

    [Fact]
    public void The_solution_is_in_the_classic_format_and_names_every_project_but_the_package_consumer()
    {
        var solution = Repository.Read("Orm.sln");
        Assert.StartsWith(
            "Microsoft Visual Studio Solution File, Format Version 12.00", solution.TrimStart('\uFEFF', '\r', '\n'),
            StringComparison.Ordinal);
        Assert.DoesNotContain(Repository.Files, file => file.EndsWith(".slnx", StringComparison.Ordinal));

        var missing = Repository.Files
            .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
            .Where(file => !file.Contains("/PackageConsumer/", StringComparison.Ordinal))
            .Where(file => !solution.Contains(file.Replace('/', '\\'), StringComparison.Ordinal));
        Violations.AssertNone(missing);
    }

    private static IEnumerable<string> Items(string project, string item)
    {
        var file = $"{project}/{project}.csproj";
        return Repository.Exists(file) ? Includes(file, item) : [];
    }

    private static IEnumerable<string> Includes(string file, string item) =>
        XDocument.Parse(Repository.Read(file)).Descendants(item)
            .Select(element => (string?)element.Attribute("Include"))
            .OfType<string>();
}
