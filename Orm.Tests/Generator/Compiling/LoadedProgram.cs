using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
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
    {
        var run = GeneratorRun.Of(compilation).AssertCompiles();
        using var image = new MemoryStream();
        var result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        reference = MetadataReference.CreateFromImage(image.ToArray());
        return _context.LoadFromStream(image);
    }

    /// <summary>A context of a type of the program, on a new SQLite database in memory with its tables.</summary>
    internal static OrmContext Connect(Type context)
    {
        var sqlite = typeof(OrmOptions<>).MakeGenericType(context).GetMethod("Sqlite")!;
        var options = sqlite.Invoke(obj: null, ["Data Source=:memory:"]);
        var db = (OrmContext)Activator.CreateInstance(context, options)!;
        db.Schema.Create();
        return db;
    }

    /// <summary>Calls a static method.</summary>
    internal static object? Call(Assembly assembly, string type, string method, params object?[] arguments)
        => assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(
            obj: null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
}
