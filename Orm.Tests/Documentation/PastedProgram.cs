extern alias generator;

using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OrmGenerator = generator::Orm.Generator.OrmGenerator;

namespace Orm.Tests.Documentation;

/// <summary>
/// Code from a page as a reader would use it: pasted into the Program.cs of a new project that references Orm.Runtime,
/// compiled with the generator, and run in a process of its own.
/// </summary>
internal static class PastedProgram
{
    private const string Name = "Pasted";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Compiles and runs the code and returns what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It does not compile without a warning, or it fails.</exception>
    public static async Task<string> RunAsync(string code)
    {
        var folder = Directory.CreateTempSubdirectory("orm-pasted-");
        try
        {
            CopyLibraries(folder.FullName);
            Compile(code, folder.FullName);
            return await ExecuteAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Compile(string code, string folder)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview)
            .WithFeatures([new("InterceptorsNamespaces", "Orm.Generated")]);
        var compilation = CSharpCompilation.Create(
            Name,
            [
                CSharpSyntaxTree.ParseText(code, options, "Program.cs"),
                CSharpSyntaxTree.ParseText(ImplicitUsings, options),
            ],
            References(folder),
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create([new OrmGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        var result = generated.Emit(Path.Combine(folder, Name + ".dll"));
        var complaints = diagnostics.Concat(result.Diagnostics)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .ToList();
        if (complaints.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', complaints));
        }
    }

    /// <summary>The framework, and what the package brings.</summary>
    private static IEnumerable<MetadataReference> References(string folder)
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var platform = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES"))!.Split(Path.PathSeparator);
        return platform.Where(path => Path.GetDirectoryName(path) == framework)
            .Concat(Directory.EnumerateFiles(folder, "*.dll").Where(path => !path.Contains("e_sqlite3.dll")))
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private static void CopyLibraries(string folder)
    {
        string[] names =
        [
            "Orm.Runtime", "Orm.Engine", "Microsoft.Data.Sqlite", "SQLitePCLRaw.core", "SQLitePCLRaw.batteries_v2",
            "SQLitePCLRaw.provider.e_sqlite3", "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Logging.Abstractions",
        ];
        foreach (var name in names)
        {
            var file = Path.Combine(AppContext.BaseDirectory, name + ".dll");
            File.Copy(file, Path.Combine(folder, name + ".dll"));
        }

        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        var machine = $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        var native = Path.Combine(AppContext.BaseDirectory, "runtimes", machine, "native");
        foreach (var file in Directory.EnumerateFiles(native))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(folder, Name + ".runtimeconfig.json"), $$"""
            {
              "runtimeOptions": {
                "tfm": "net10.0",
                "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version.ToString(3)}}" }
              }
            }
            """);
    }

    private static async Task<string> ExecuteAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, Name + ".dll")])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(s_patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"It ended with {process.ExitCode}:\n{await errors}");
    }
}
