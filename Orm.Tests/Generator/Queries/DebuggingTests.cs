using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis.Emit;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>A debugger steps from a query into what was generated for it.</summary>
public sealed class DebuggingTests
{
    [Fact]
    public void What_is_generated_for_a_query_can_be_stepped_into()
    {
        var run = GeneratorRun.Of(Interception.ModelFile, Interception.File(
            "static class C { static object F(Db db, int min) => db.Posts.Where(p => p.Score > min).ToList(); }"));
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = run.Output.Emit(
            assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(emitted.Success);

        assembly.Position = 0;
        symbols.Position = 0;
        using var file = new PEReader(assembly);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        var program = file.GetMetadataReader();
        var method = program.MethodDefinitions.Single(
            handle => program.GetString(program.GetMethodDefinition(handle).Name)
                .StartsWith("ToList_", StringComparison.Ordinal));
        var points = provider.GetMetadataReader().GetMethodDebugInformation(method).GetSequencePoints().ToList();

        Assert.Contains(points, point => !point.IsHidden);
        var definition = program.GetMethodDefinition(method);
        var attributes = Attributes(program, definition.GetCustomAttributes())
            .Concat(Attributes(
                program, program.GetTypeDefinition(definition.GetDeclaringType()).GetCustomAttributes()));
        Assert.DoesNotContain(attributes, name => name is "DebuggerHiddenAttribute"
            or "DebuggerStepThroughAttribute" or "DebuggerNonUserCodeAttribute");
    }

    private static IEnumerable<string> Attributes(
        MetadataReader reader, CustomAttributeHandleCollection attributes) => attributes
        .Select(handle => reader.GetCustomAttribute(handle).Constructor)
        .Where(constructor => constructor.Kind == HandleKind.MemberReference)
        .Select(constructor => reader.GetMemberReference((MemberReferenceHandle)constructor).Parent)
        .Where(parent => parent.Kind == HandleKind.TypeReference)
        .Select(parent => reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name));
}
