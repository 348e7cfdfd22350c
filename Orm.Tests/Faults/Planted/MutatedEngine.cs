using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Orm.Tests.Architecture;
using Orm.Tests.Conformance.Harness;

namespace Orm.Tests.Faults.Planted;

/// <summary>
/// A copy of the engine with all planted bugs, one of which is made at a time, or none. It is compiled once, and loaded
/// beside the engine together with a second copy of these tests.
/// </summary>
internal sealed class MutatedEngine : IDisposable
{
    private const string Name = "Orm.Engine";

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <AssemblyName>Orm.Engine</AssemblyName>
            <TargetFramework>net10.0</TargetFramework>
            <LangVersion>14.0</LangVersion>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
            <InvariantGlobalization>true</InvariantGlobalization>
            <NuGetAudit>false</NuGetAudit>
            <RunAnalyzers>false</RunAnalyzers>
            <NoWarn>$(NoWarn);CS1591</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <InternalsVisibleTo Include="Orm.Runtime;Orm.Tests" />
          </ItemGroup>
        </Project>
        """;

    private static readonly TimeSpan LongestBuild = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("orm-planted-");
    private readonly Context _context;
    private readonly FieldInfo _active;
    private readonly MethodInfo _find;

    internal MutatedEngine(IReadOnlyList<PlantedBug> bugs)
    {
        try
        {
            WriteSources(bugs);
            _context = new Context(Build());
            var engine = _context.LoadFromAssemblyName(new AssemblyName(Name));
            _active = engine.GetType("Orm.Engine.Planted")!.GetField("Active")!;
            _find = _context.LoadFromAssemblyName(typeof(Hunt).Assembly.GetName())
                .GetType(typeof(Hunt).FullName!)!
                .GetMethod(nameof(Hunt.Find), BindingFlags.Static | BindingFlags.NonPublic)!;
        }
        catch (Exception)
        {
            _directory.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>Looks for a bug, or for one where there should be none.</summary>
    /// <param name="bug">Its place in the list, or -1.</param>
    /// <param name="hunters">Who looks.</param>
    /// <param name="seeds">How many seeds are tried at most.</param>
    internal string? Find(int bug, Hunters hunters, int seeds)
    {
        _active.SetValue(null, bug);
        return (string?)_find.Invoke(null, [(int)hunters, seeds]);
    }

    public void Dispose()
    {
        _context.Unload();
        _directory.Delete(recursive: true);
    }

    private void WriteSources(IReadOnlyList<PlantedBug> bugs)
    {
        foreach (string source in Repository.FilesUnder(Name, ".cs"))
        {
            string file = Path.Join(_directory.FullName, source);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Mutated(source, bugs));
        }

        File.WriteAllText(Path.Join(_directory.FullName, Name, Name + ".csproj"), Project);
        File.WriteAllText(
            Path.Join(_directory.FullName, Name, "Planted.cs"),
            "namespace Orm.Engine; public static class Planted { public static int Active; }");
    }

    private static string Mutated(string source, IReadOnlyList<PlantedBug> bugs)
    {
        string text = Repository.Read(source).ReplaceLineEndings("\n");
        for (int i = 0; i < bugs.Count; i++)
        {
            var bug = bugs[i];
            if (source != $"{Name}/{bug.File}")
            {
                continue;
            }

            string condition = FormattableString.Invariant($"(global::Orm.Engine.Planted.Active == {i})");
            string[] parts = text.Split(bug.Right.ReplaceLineEndings("\n"));
            if (parts.Length != 2)
            {
                throw new InvalidOperationException(
                    FormattableString.Invariant($"{source} has the place of '{bug}' {parts.Length - 1} times."));
            }

            text = parts[0] + bug.Wrong.Replace("BUG", condition, StringComparison.Ordinal) + parts[1];
        }

        return text;
    }

    private string Build()
    {
        string output = Path.Join(_directory.FullName, "built");
        string[] arguments =
        [
            "build", Path.Join(_directory.FullName, Name), "-o", output, "-v", "q", "--nologo", "-nodeReuse:false",
            "-p:UseSharedCompilation=false",
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = _directory.FullName,
        })!;
        var text = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(LongestBuild))
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
        return process.ExitCode == 0
            ? Path.Join(output, Name + ".dll")
            : throw new InvalidOperationException("The mutated engine was not built: " + text.GetAwaiter().GetResult());
    }

    // What refers to the engine is loaded anew with it, everything else is shared.
    private sealed class Context(string engine) : AssemblyLoadContext("planted", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
        {
            MutatedEngine.Name => LoadFromAssemblyPath(engine),
            "Orm.Runtime" => LoadFromAssemblyPath(typeof(OrmContext).Assembly.Location),
            "Orm.Tests" => LoadFromAssemblyPath(typeof(Hunt).Assembly.Location),
            "Orm.Tests.Conformance" => LoadFromAssemblyPath(typeof(ConformanceBackend).Assembly.Location),
            _ => null,
        };
    }
}
