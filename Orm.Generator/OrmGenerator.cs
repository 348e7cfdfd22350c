using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Orm.Generator.Emit;
using Orm.Generator.Extraction;
using Orm.Generator.Files;
using Orm.Generator.Queries;

namespace Orm.Generator;

/// <summary>
/// Writes the mapping code of entities and contexts. Each step turns symbols into equatable models or models into text;
/// what is wrong with a declaration is reported by the analyzers, which read it with the same code.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class OrmGenerator : IIncrementalGenerator
{
    /// <summary>The step that reads the entities of each source file.</summary>
    internal const string EntityFilesStep = "EntityFiles";

    /// <summary>The step that lists the classes with [Entity].</summary>
    internal const string EntitiesStep = "Entities";

    /// <summary>The step that reads the contexts of each source file.</summary>
    internal const string ContextFilesStep = "ContextFiles";

    /// <summary>The step that lists the classes that derive from OrmContext.</summary>
    internal const string ContextsStep = "Contexts";

    /// <summary>The step that finds types whose files would have the same name.</summary>
    internal const string HintNameClashesStep = "HintNameClashes";

    /// <summary>The step that lists what the sets are called.</summary>
    internal const string SetNamesStep = "SetNames";

    /// <summary>The step that reads the queries of each source file.</summary>
    internal const string QueriesStep = "Queries";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // All steps start from here: over syntax alone, or attributes, the compiler would bind each candidate again
        // after every keystroke, because it cannot know what their meaning depends on. ReadFiles does.
        var program = context.CompilationProvider.Select(DeclaredProgram.Of);

        var entities = program
            .SelectMany(EntityFiles.Of)
            .WithTrackingName(EntityFilesStep)
            .SelectMany(static (models, _) => models)
            .WithTrackingName(EntitiesStep);

        var contexts = program
            .SelectMany(ContextFiles.Of)
            .WithTrackingName(ContextFilesStep)
            .SelectMany(static (models, _) => models)
            .WithTrackingName(ContextsStep);

        var clashes = entities.Select(static (entity, _) => entity.Type.HintName).Collect()
            .Combine(contexts.Select(static (model, _) => model.Type.HintName).Collect())
            .Select(static (names, _) => HintNames.FindClashes(names.Left.Concat(names.Right)))
            .WithTrackingName(HintNameClashesStep);

        context.RegisterSourceOutput(entities.Combine(clashes), static (output, entity)
            => output.AddSource(HintNames.Of(entity.Left.Type, entity.Right), EntityEmitter.Emit(entity.Left)));

        context.RegisterSourceOutput(contexts.Combine(clashes), static (output, model)
            => output.AddSource(HintNames.Of(model.Left.Type, model.Right), ContextEmitter.Emit(model.Left)));

        // Other than interceptors, these are part of what an editor shows of a project to those that refer to it.
        context.RegisterSourceOutput(
            program.SelectMany(SetNamesEmitter.Of).WithTrackingName(SetNamesStep),
            static (output, names)
                => output.AddSource(SetNamesEmitter.HintName, SourceText.From(names, Encoding.UTF8)));

        RegisterQueries(context, program.Combine(entities.Collect()).Select(DeclaredProgram.With));
    }

    // Interceptors change nothing that an editor shows, so that it need not wait for them.
    private static void RegisterQueries(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<DeclaredProgram> program)
    {
        var queries = program.SelectMany(QueryFiles.Of).WithTrackingName(QueriesStep);
        context.RegisterImplementationSourceOutput(
            queries.Where(static file => file.Text.Length > 0),
            static (output, file)
                => output.AddSource(file.HintName + ".g.cs", SourceText.From(file.Text, Encoding.UTF8)));

        var counts = queries.Select(static (file, _) => file.Counts).Collect()
            .Combine(context.AnalyzerConfigOptionsProvider.Select(QuerySummary.IsAsked))
            .SelectMany(QuerySummary.Of);
        context.RegisterImplementationSourceOutput(counts, static (output, summary)
            => output.AddSource(QuerySummary.HintName, SourceText.From(summary, Encoding.UTF8)));
    }
}
