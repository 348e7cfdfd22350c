extern alias generator;
using generator::Orm.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Orm.Tests.Generator.Compiling;

/// <summary>A run of the generator over a compilation.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(GeneratorDriver driver, Compilation output)
    {
        Driver = driver;
        Output = output;
        Result = driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
    }

    internal GeneratorDriver Driver { get; }

    /// <summary>The compilation with what was generated.</summary>
    internal Compilation Output { get; }

    internal GeneratorRunResult Result { get; }

    internal static GeneratorRun Of(params IEnumerable<string> sources) => Of(Compilations.Create(sources));

    internal static GeneratorRun Of(Compilation compilation) => Continue(NewDriver(compilation), compilation);

    /// <summary>Runs again over another compilation, with what the driver remembers of this one.</summary>
    internal GeneratorRun Again(Compilation compilation) => Continue(Driver, compilation);

    /// <summary>The text of a generated file.</summary>
    internal string TextOf(string hintName)
        => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Fails where the compilation with the generated code has a warning or an error.</summary>
    internal GeneratorRun AssertCompiles()
    {
        var errors = Output.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString())
            .ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        return this;
    }

    private static GeneratorRun Continue(GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(
            compilation, out var output, out _, CancellationToken.None);
        return new GeneratorRun(driver, output);
    }

    private static CSharpGeneratorDriver NewDriver(Compilation compilation) => CSharpGeneratorDriver.Create(
        [new OrmGenerator().AsSourceGenerator()],
        parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
        driverOptions: new GeneratorDriverOptions(
            IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
