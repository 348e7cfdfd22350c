using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Orm.Backends;
using Xunit;

namespace Orm.Tests.Generator.Compiling;

/// <summary>
/// Programs in memory, built with what was generated for them and loaded, so that their code can be run.
/// </summary>
internal sealed class LoadedProgram
{
    private readonly AssemblyLoadContext _context = new("Program", isCollectible: true);

    /// <summary>Generates, builds and loads an assembly, which may refer to those that were loaded before.</summary>
    internal Assembly Load(Compilation compilation, out MetadataReference reference)
        => Build(GeneratorRun.Of(compilation).AssertCompiles().Output, out reference);

    /// <summary>The same, with or without what was generated for its queries.</summary>
    internal Assembly Load(Compilation compilation, bool isIntercepted)
    {
        var output = GeneratorRun.Of(compilation).AssertCompiles().Output;
        return Build(
            isIntercepted ? output : output.RemoveSyntaxTrees(output.SyntaxTrees.Where(tree =>
                Path.GetFileName(tree.FilePath).StartsWith("Queries.", StringComparison.Ordinal))),
            out _);
    }

    /// <summary>Builds an assembly.</summary>
    internal static byte[] Emit(Compilation output)
    {
        using var image = new MemoryStream();
        var result = output.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    private Assembly Build(Compilation output, out MetadataReference reference)
    {
        var image = Emit(output);
        reference = MetadataReference.CreateFromImage(image);
        return Load(image);
    }

    /// <summary>Loads an assembly that was built elsewhere.</summary>
    internal Assembly Load(byte[] image) => _context.LoadFromStream(new MemoryStream(image));

    /// <summary>A context of a type of the program, on a new database in memory with its tables.</summary>
    /// <param name="context">The type.</param>
    /// <param name="logger">Where its statements are logged; null for nowhere.</param>
    /// <param name="dialect">Which database.</param>
    internal static OrmContext Connect(
        Type context, ILogger? logger = null, SqlDialect dialect = SqlDialect.Sqlite)
    {
        var maker = typeof(OrmOptions<>).MakeGenericType(context).GetMethod(dialect.ToString())!;
        var options = maker.Invoke(obj: null, ["Data Source=:memory:"])!;
        typeof(OrmOptions).GetProperty(nameof(OrmOptions.Logger))!.SetValue(options, logger);
        var db = (OrmContext)Activator.CreateInstance(context, options)!;
        db.Schema.Create();
        return db;
    }

    /// <summary>Calls a static method.</summary>
    internal static object? Call(Assembly assembly, string type, string method, params object?[] arguments)
        => assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(
            obj: null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
}
