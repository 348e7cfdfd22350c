using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Orm.Tests.Generator.Compiling;

/// <summary>Compilations in memory, with the settings of a new project.</summary>
internal static class Compilations
{
    /// <summary>The version of C# that generated code has to do with: the first that has partial properties.</summary>
    internal static readonly CSharpParseOptions OldestSyntax =
        new CSharpParseOptions(LanguageVersion.CSharp13, DocumentationMode.Diagnose)
            .WithFeatures([new("InterceptorsNamespaces", "Orm.Generated")]);

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using Orm;

        """;

    // What is common to all of them is bound to the references once.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Application",
        [Parse(Usings, "Usings.cs")],
        References.All,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal)
            {
                // The application of a test documents nothing.
                ["CS1591"] = ReportDiagnostic.Suppress,

                // Not all of the global usings are used.
                ["CS8019"] = ReportDiagnostic.Suppress,
            }));

    internal static CSharpCompilation Create(params IEnumerable<string> sources)
        => Empty.AddSyntaxTrees([.. sources.Select((source, i) => Parse(source, $"File{i}.cs"))]);

    internal static SyntaxTree Parse(string source, string path)
        => CSharpSyntaxTree.ParseText(SourceText.From(source, System.Text.Encoding.UTF8), OldestSyntax, path);
}
